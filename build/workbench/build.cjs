// Builds the pane and the workbench where they are missing or older than what they are made of.
// node build/workbench/build.cjs [pane] [workbench]
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");

const root = join(__dirname, "..", "..");
const SHARED = ["app", "kenali", "plan", "checks", "engine", "input", "text", "domain"].map(
  (room) => `src/${room}`,
);
const BUILDS = {
  pane: {
    config: "build/webpack.pane.cjs",
    made: "dist/pane/index.html",
    from: ["src/taskpane", "src/excel", ...SHARED, "manifest.xml"],
    telling: "Menyiapkan panel …",
  },
  workbench: {
    config: "build/webpack.workbench.cjs",
    made: "dist/workbench/index.html",
    from: ["src/workbench", "src/xlsx", ...SHARED],
    telling: "Menyiapkan meja coba (pertama kali sekitar setengah menit) …",
  },
};

/** Of files alone: a folder's own time changes with whatever an editor puts beside them for a moment. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

function isStale({ config, made, from }) {
  const target = join(root, made);
  if (!existsSync(target)) return true;
  return [config, "package-lock.json", ...from].some(
    (path) => newest(join(root, path)) > statSync(target).mtimeMs,
  );
}

const run = (config) =>
  new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      const failed = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });

const LOCK = join(root, "dist", ".building");

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** True where this process now holds the lock. One left behind by a process that has ended is taken away. */
function takeLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const holder = Number(existsSync(LOCK) ? readFileSync(LOCK, "utf8") : 0);
    if (holder > 0 && !isRunning(holder)) rmSync(LOCK, { force: true });
    return false;
  }
}

/** Tests in parallel and `npm start` use one folder: who comes second waits, and then finds it built. */
async function alone(work) {
  mkdirSync(join(root, "dist"), { recursive: true });
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** One after the other: two at once need much memory and are no faster on a small machine. */
exports.build = async (say = () => undefined, wanted = Object.keys(BUILDS)) => {
  for (const own of wanted.map((name) => BUILDS[name]))
    if (isStale(own))
      await alone(async () => {
        if (!isStale(own)) return;
        say(own.telling);
        const started = new Date();
        await run(require(join(root, own.config)));
        // What is saved while a build runs may have missed it: the build is as old as its start.
        utimesSync(join(root, own.made), started, started);
      });
};

if (require.main === module) {
  const wanted = process.argv.slice(2);
  exports.build(console.log, wanted.length === 0 ? undefined : wanted).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
