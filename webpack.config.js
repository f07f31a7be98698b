const { join } = require("node:path");
const Minimizer = require("minimizer-webpack-plugin");

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

/** The command line: one small file for Node, of ASCII alone, which V8 keeps at a byte a character. */
const cli = {
  name: "cli",
  context: __dirname,
  mode: "production",
  target: "node20",
  devtool: false,
  entry: "./src/cli/main.ts",
  output: { path: join(__dirname, "dist", "cli"), filename: "hitung.cjs" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }],
    // One file: what the pane loads later stands in it, too.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  optimization: {
    minimizer: [
      new Minimizer({
        minify: Minimizer.swcMinify,
        minimizerOptions: { compress: true, mangle: true, format: { asciiOnly: true } },
        extractComments: false,
        parallel: false,
      }),
    ],
  },
  performance: { hints: false },
  stats: "errors-only",
};

module.exports = [cli, require("./build/webpack.pane.cjs"), require("./build/webpack.workbench.cjs")];
