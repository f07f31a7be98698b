// The production build of the task pane: a static folder that any https server can give out.
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const Minimizer = require("minimizer-webpack-plugin");
const { sources, Compilation } = require("webpack");

const root = join(__dirname, "..");

/** Where the folder will be served. Stands in the manifest alone; the pane itself uses relative addresses. */
const ADDRESS = (process.env.LKJIP_ALAMAT ?? "https://localhost:3000").replace(/\/+$/, "");
const MANIFEST_ADDRESS = "https://localhost:3000";

const manifest = () => readFileSync(join(root, "manifest.xml"), "utf8").replaceAll(MANIFEST_ADDRESS, ADDRESS);

/** Files beside the bundle: the manifest with its address, the guide, the keys of commands, the icons. */
const extraFiles = () => [
  ["manifest.xml", manifest()],
  ["bantuan.html", readFileSync(join(root, "src", "taskpane", "bantuan.html"), "utf8")],
  ["pintasan.json", readFileSync(join(root, "src", "taskpane", "pintasan.json"), "utf8")],
  ...readdirSync(join(root, "assets"))
    .filter((name) => /^icon-.*\.png$/.test(name))
    .map((name) => [`assets/${name}`, readFileSync(join(root, "assets", name))]),
];

class ExtraFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ExtraFiles", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "ExtraFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () =>
          extraFiles().forEach(([name, content]) =>
            compilation.emitAsset(name, new sources.RawSource(content)),
          ),
      );
    });
  }
}

/** One page and the script that it begins with. */
const page = (template, filename, chunk) =>
  new HtmlWebpackPlugin({ template, filename, chunks: [chunk], scriptLoading: "defer", inject: "head" });

/** For `npm run sideload`: the certificate of office-addin-dev-certs where it is installed, else one made on the spot. */
function devServer() {
  const file = (name) => join(homedir(), ".office-addin-dev-certs", name);
  const trusted = existsSync(file("localhost.crt"));
  const options = { key: file("localhost.key"), cert: file("localhost.crt"), ca: file("ca.crt") };
  return {
    server: trusted ? { type: "https", options } : "https",
    host: "localhost",
    port: 3000,
    static: false,
    // The pane's own Content-Security-Policy allows no connection, so no live reload either.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
  };
}

module.exports = {
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  entry: { pane: "./src/taskpane/index.tsx", uji: "./src/workbench/uji-excel/index.ts" },
  output: {
    path: join(root, "dist", "pane"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "lazy-[name].[contenthash:8].js",
    clean: true,
  },
  devtool: false,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
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
  plugins: [
    page("./src/taskpane/index.html", "index.html", "pane"),
    page("./src/workbench/uji-excel/index.html", "uji-excel.html", "uji"),
    new ExtraFiles(),
  ],
  optimization: {
    minimizer: [
      new Minimizer({
        minify: Minimizer.swcMinify,
        minimizerOptions: { compress: { passes: 3 }, mangle: true },
        extractComments: false,
        parallel: false,
      }),
    ],
    splitChunks: {
      // Parts that are loaded later share what they have in common; otherwise each would carry its own copy.
      minSize: 3000,
      cacheGroups: {
        // Nearly every part of the pane needs most of it.
        fluent: {
          name: "fluent",
          test: /[\\/]node_modules[\\/](?:@fluentui|tabster)[\\/]/,
          chunks: "async",
        },
        // Pages of Catatan are read by few: they come together, when the first one is asked for.
        pages: {
          name: "pages",
          test: /[\\/]checks[\\/][^\\/]+[\\/](?:[a-z]+-)?page[.]ts$/,
          chunks: "async",
          enforce: true,
        },
      },
    },
  },
  performance: { hints: false },
  stats: "errors-warnings",
  devServer: devServer(),
};
