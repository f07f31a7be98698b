// Damages packages at random and holds the product to its promises: npm run fuzz [PACKAGES] [SEED]
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

const [packages = "2000", seed = String(Date.now() % 1_000_000_007)] = process.argv.slice(2);
console.log(`fuzz: ${packages} packages, seed ${seed} (again: npm run fuzz -- ${packages} ${seed})`);
const jest = join(__dirname, "..", "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(process.execPath, [jest, "--config", "test/jest.config.cjs", "test/xlsx/fuzz"], {
  cwd: join(__dirname, ".."),
  stdio: "inherit",
  env: { ...process.env, FUZZ_PACKAGES: packages, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
