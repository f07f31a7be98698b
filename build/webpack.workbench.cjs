// The workbench: a spreadsheet and the pane side by side, for trying without Excel. Never part of what is published.
const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const Minimizer = require("minimizer-webpack-plugin");
const { sources, Compilation } = require("webpack");

const root = join(__dirname, "..");

/** Runs in the pane's page before office.js: the page around it stands in for Excel. */
const ATTACH = "parent.workbench.attach(window);\n";

class AttachScript {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AttachScript", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "AttachScript", stage }, () =>
        compilation.emitAsset("attach.js", new sources.RawSource(ATTACH)),
      );
    });
  }
}

module.exports = {
  name: "workbench",
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  entry: { workbench: "./src/workbench/page/index.ts" },
  output: {
    path: join(root, "dist", "workbench"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  // Shorter names are quick to make and halve what the browser must parse; the rest costs a minute and saves little.
  optimization: {
    minimizer: [
      new Minimizer({
        minify: Minimizer.swcMinify,
        minimizerOptions: { compress: false, mangle: true },
        extractComments: false,
        parallel: false,
      }),
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/workbench/page/index.html",
      scriptLoading: "defer",
      inject: "head",
    }),
    new AttachScript(),
  ],
  cache: { type: "filesystem", cacheDirectory: join(root, "node_modules", ".cache", "workbench") },
  performance: { hints: false },
  stats: "errors-only",
};
