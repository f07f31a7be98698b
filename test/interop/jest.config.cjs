const base = require("../jest.config.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/interop"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 240000,
};
