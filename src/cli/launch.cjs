// Starts the command line from its bundle, and makes the bundle where it is missing or older than the source. A small
// workbook takes less time than Node needs to start, so this script asks for no more of Node than it needs.
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join, sep } = require("node:path");
const { isMainThread } = require("node:worker_threads");
const { runBundle } = require("./run-bundle.cjs");

const root = join(__dirname, "..", "..");
const bundle = join(root, "dist", "cli", "hitung.cjs");
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
    const path = folder + sep + entry.name;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : modified(path));
  }
  return latest;
}

function isStale() {
  const made = modified(bundle);
  return made === 0 || Math.max(modified(join(root, "webpack.config.js")), ...SOURCES.map(newest)) > made;
}

async function start() {
  try {
    // The threads of a folder run what the main one has looked at.
    if (isMainThread && isStale()) await require("./build-bundle.cjs").buildBundle(root, bundle);
  } catch (error) {
    process.stderr.write(
      `Program belum dapat disiapkan. Jalankan "npm ci" di folder program, lalu ulangi.\n${error.message}\n`,
    );
    process.exit(2);
  }
  const wantsOnlyBuild = process.argv[2] === "--siapkan";
  if (!wantsOnlyBuild) runBundle(bundle);
}

void start();
