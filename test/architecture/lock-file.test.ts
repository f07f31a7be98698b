import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, "..", "..", name), "utf8"));

const { packages } = read("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([place]) => place !== "");
/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
const nameOf = (place: string): string => place.slice(place.lastIndexOf("node_modules/") + 13);

/** Licences whose terms let a product under MIT carry the package. */
const CARRIED = ["MIT", "Apache-2.0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC"];

/** Packages that run something when they are installed, each with what it runs and who brings it. */
const RUNS_AT_INSTALL: Readonly<Record<string, string>> = {
  "@parcel/watcher": "jest's file map: picks the prebuilt file watcher of this machine",
  "@swc/core": "checks that its compiler for this machine was installed",
  "core-js": "office-js-helpers: prints a request for donations",
  protobufjs: "Univer's Node preset: compares version schemes and prints a warning",
  "unrs-resolver": "jest: checks that its resolver for this machine was installed",
};

test("what goes to users stands under licences that a product under MIT may carry", () => {
  const foreign = locked.filter(([, { dev, license }]) => !dev && !CARRIED.includes(license ?? "none"));
  expect(foreign.map(([place, { license }]) => `${place}: ${license ?? "no licence"}`)).toEqual([]);
});

test("every package comes from the registry of whoever installs: no address stands in the lock file", () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
});

test("a package that runs a script when it is installed stands on the list, with a reason", () => {
  const found = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place));
  expect([...new Set(found)].sort()).toEqual(Object.keys(RUNS_AT_INSTALL).sort());
});

test("every version is exact", () => {
  const { dependencies, devDependencies } = read("package.json") as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
