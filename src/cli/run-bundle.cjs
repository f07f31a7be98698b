const { readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { Script } = require("node:vm");
const { isMainThread } = require("node:worker_threads");

/** Another Node has another name for it, so what it could not use is not even read. */
const cacheOf = (bundle) => `${bundle}.${process.version}-${process.arch}.cache`;

/** Runs the bundle with what V8 compiled of it before: compiling takes longer than a small workbook does. */
function runBundle(bundle) {
  const cachedData = readCache(bundle);
  // Of ASCII alone, by its build, so that it is read as it stands.
  const source = `(function (require) {${readFileSync(bundle, "latin1")}\n})`;
  const script = new Script(source, { filename: bundle, cachedData });
  const isUsable = cachedData && !script.cachedDataRejected;
  if (isMainThread && !isUsable) process.once("exit", () => keepCache(script, cacheOf(bundle)));
  script.runInThisContext()(require);
}

/** Undefined where there is none, or where it was made of an older bundle. */
function readCache(bundle) {
  const made = statSync(cacheOf(bundle), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return made >= statSync(bundle).mtimeMs ? readFileSync(cacheOf(bundle)) : undefined;
}

/** After a run it holds the functions that were used, too. A folder that cannot be written to goes without. */
function keepCache(script, path) {
  try {
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, path);
  } catch {
    // The next run compiles again.
  }
}

module.exports = { runBundle };
