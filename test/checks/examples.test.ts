import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FINDING_CODES } from "../../src/checks/catalogue";
import type { Example, Examples } from "../../src/checks/examples";
import { issuesOfInput } from "../../src/checks/issues-of-input/check";
import { assessAgency } from "../fixtures/agencies/agency";

const CHECKS = join(__dirname, "../../src/checks");

/** Each rule's own, as its folder holds them. */
const examples: Examples = Object.assign(
  {},
  ...readdirSync(CHECKS)
    .filter((folder) => existsSync(join(CHECKS, folder, "examples.ts")))
    .map((folder) => jest.requireActual<{ EXAMPLES: Examples }>(join(CHECKS, folder, "examples")).EXAMPLES),
);

const codesOf = (example: Example): readonly string[] => {
  const { tabel, pengaturan = {} } = typeof example === "string" ? { tabel: { T1: example } } : example;
  const tables = Object.entries(tabel).map(([blok, isi]) => ({ lembar: blok, blok, isi }));
  const hasil = { kinerja: [], sasaran: [], catatan: [] };
  return assessAgency({ nama: "", tabel: tables, pengaturan, hasil }).findings.map(({ code }) => code);
};

describe.each(Object.entries(examples))("%s", (code, { fires, silent }) => {
  test("is told of its example", () => expect(codesOf(fires)).toContain(code));
  test("is not told of what is nearly the same and right", () => expect(codesOf(silent)).not.toContain(code));
});

test("every kind has its examples, but those of names and settings, which are no tables", () => {
  const ofNames = new Set<string>(issuesOfInput.kinds.map(({ code }) => code));
  expect(FINDING_CODES.filter((code) => !(code in examples) && !ofNames.has(code))).toEqual([]);
});
