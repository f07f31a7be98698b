const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const root = join(__dirname, "..", "..", "..");

/** The pane over fakes, every state by address (`?state=done&theme=dark`): to be looked at, never shipped. */
module.exports = {
  mode: "development",
  context: root,
  entry: "./test/taskpane/preview/index.tsx",
  output: { path: process.env.PREVIEW_OUT ?? join(root, "dist", "preview"), filename: "[name].js" },
  devtool: false,
  // Fluent alone takes most of the time of a build, and is the same as yesterday.
  cache: { type: "filesystem", cacheDirectory: join(root, "node_modules", ".cache", "preview") },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: "test/taskpane/preview/index.html" })],
};
