// Builds the pane and the workbench where they are missing or older than what they are made of.
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");

const root = join(__dirname, "..", "..");
const BUILDS = [
  { config: ".build/webpack.pane.cjs", made: "dist/pane/index.html", from: ["src/taskpane", "src/excel", "src/app", "src/plan", "src/engine", "src/input", "src/text", "src/domain", "manifest.xml"] },
  { config: ".build/webpack.workbench.cjs", made: "dist/workbench/index.html", from: ["src/workbench", "src/xlsx", "src/app", "src/plan", "src/engine", "src/input", "src/text", "src/domain"] },
];

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}

function isStale({ config, made, from }) {
  const target = join(root, made);
  if (!existsSync(target)) return true;
  return [config, ...from].some((path) => newest(join(root, path)) > statSync(target).mtimeMs);
}

const run = (config) =>
  new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      const failed = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });

/** One after the other: two at once need much memory and are no faster on a small machine. */
exports.build = async (say = () => undefined) => {
  for (const own of BUILDS.filter(isStale)) {
    say(own.made.includes("pane") ? "Menyiapkan panel …" : "Menyiapkan meja coba (pertama kali sekitar setengah menit) …");
    await run(require(join(root, own.config)));
  }
};
