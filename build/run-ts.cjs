// Runs a TypeScript script of the tests with plain Node: node build/run-ts.cjs SCRIPT.ts [ARGUMENT …]
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { resolve } = require("node:path");
const { transformSync } = require("@swc/core");

const options = {
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
  module: { type: "commonjs" },
  sourceMaps: "inline",
};

Module._extensions[".ts"] = (module, filename) =>
  module._compile(transformSync(readFileSync(filename, "utf8"), { ...options, filename }).code, filename);

process.argv.splice(1, 2, resolve(process.argv[2] ?? ""));
require(process.argv[1]);
