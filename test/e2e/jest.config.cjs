const base = require("../jest.config.cjs");
const long = require("./long.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  rootDir: "../..",
  testMatch: long.map((name) => `**/test/e2e/${name}.test.ts`),
  testPathIgnorePatterns: ["/node_modules/"],
};
