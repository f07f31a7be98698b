const { join } = require("node:path");

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** The command line: one file for Node, left readable. */
const cli = {
  name: "cli",
  context: __dirname,
  mode: "production",
  target: "node20",
  devtool: false,
  entry: "./src/cli/main.ts",
  // A module: Node would search a script of that size for names that it exports before it runs it.
  experiments: { outputModule: true },
  output: { path: join(__dirname, "dist", "cli"), filename: "hitung.mjs", module: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }],
    // One file: what the pane loads later stands in it, too.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-only",
};

module.exports = [cli, require("./build/webpack.pane.cjs"), require("./build/webpack.workbench.cjs")];
