// Starts the command line from its bundle, and makes the bundle where it is missing or older than the source.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread, Worker } from "node:worker_threads";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const bundle = join(root, "dist", "cli", "hitung.mjs");
/** What the command line is made of. */
const SOURCES = ["domain", "text", "input", "engine", "checks", "kenali", "plan", "app", "xlsx", "cli"].map(
  (folder) => join(root, "src", folder),
);

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
/** A folder may go while it is looked at: an editor's, a test's. */
const entriesOf = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

function newest(folder) {
  let latest = 0;
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : modified(path));
  }
  return latest;
}

const isStale = () =>
  !existsSync(bundle) ||
  Math.max(modified(join(root, "webpack.config.js")), ...SOURCES.map(newest)) > modified(bundle);

/** Built in a folder of its own and moved into place, so that a command running meanwhile never reads half of it. */
async function build() {
  process.stderr.write("Menyiapkan program (hanya sekali) …\n");
  mkdirSync(dirname(bundle), { recursive: true });
  const folder = mkdtempSync(join(dirname(bundle), "build-"));
  try {
    await webpack([
      "build",
      "--config",
      join(root, "webpack.config.js"),
      "--config-name",
      "cli",
      "--output-path",
      folder,
    ]);
    renameSync(join(folder, "hitung.mjs"), bundle);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function webpack(argv) {
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

const wantsOnlyBuild = process.argv[2] === "--siapkan";

try {
  // The threads of a folder run what the main one has looked at.
  if (isMainThread && isStale()) await build();
} catch (error) {
  process.stderr.write(
    `Program belum dapat disiapkan. Jalankan "npm ci" di folder program, lalu ulangi.\n${error.message}\n`,
  );
  process.exit(2);
}
if (!wantsOnlyBuild) await import(pathToFileURL(bundle).href);
