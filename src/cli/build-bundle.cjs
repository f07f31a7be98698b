const { spawnSync } = require("node:child_process");
const { mkdirSync, mkdtempSync, renameSync, rmSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Worker } = require("node:worker_threads");

/** Built in a folder of its own and moved into place, so that a command running meanwhile never reads half of it. */
async function buildBundle(root, bundle) {
  process.stderr.write("Menyiapkan program (hanya sekali) …\n");
  mkdirSync(dirname(bundle), { recursive: true });
  const folder = mkdtempSync(join(dirname(bundle), "build-"));
  try {
    const config = join(root, "webpack.config.js");
    await webpack(root, ["build", "--config", config, "--config-name", "cli", "--output-path", folder]);
    renameSync(join(folder, "hitung.cjs"), bundle);
    // A first run leaves its compiled code behind for all others.
    const sample = join(root, "assets", "contoh-lkjip-2024.xlsx");
    const argv = [join(__dirname, "launch.cjs"), sample, "--keluaran", join(folder, "hasil.xlsx")];
    spawnSync(process.execPath, argv, { stdio: "ignore" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function webpack(root, argv) {
  const script = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const worker = new Worker(script, { argv, stdout: true, stderr: true });
  let said = "";
  worker.stdout.on("data", (text) => (said += text));
  worker.stderr.on("data", (text) => (said += text));
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

module.exports = { buildBundle };
