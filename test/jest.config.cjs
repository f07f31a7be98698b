const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

/** @type {import("jest").Config} */
module.exports = {
  rootDir: "..",
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "\\.(ts|tsx|mts|cts)$": swc },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  // Both take minutes and have a command of their own, which CI runs, too.
  testPathIgnorePatterns: ["/node_modules/", "/test/interop/", "/test/e2e/"],
  testTimeout: 60000,
  // By itself jest leaves one core unused: on two that is half of the machine.
  maxWorkers: "100%",
  // A worker that holds hundreds of megabytes is not gone in half a second; in ten, only one that leaks is still there.
  workerGracefulExitTimeout: 10_000,
  testSequencer: "<rootDir>/test/slowest-first.cjs",
};
