import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FINDING_CODES, findKind, kindOf, pageOf } from "../../src/checks/catalogue";
import { RULES } from "../../src/checks/rules";

const ROOM = join(__dirname, "..", "..", "src", "checks");

test("every folder of a rule stands in the list, once", () => {
  const folders = readdirSync(ROOM).filter((name) => existsSync(join(ROOM, name, "check.ts")));
  expect(new Set(RULES).size).toBe(RULES.length);
  expect(RULES).toHaveLength(folders.length);
});

test("a code belongs to one kind, whichever rules report it", () => {
  const kinds = new Set(RULES.flatMap((rule): readonly object[] => rule.kinds));
  expect(kinds.size).toBe(FINDING_CODES.length);
});

test("a code that no rule reports is refused aloud, and is nothing where a workbook holds it", async () => {
  expect(() => kindOf("capaian-lain")).toThrow("capaian-lain");
  await expect(pageOf("capaian-lain")).rejects.toThrow("capaian-lain");
  expect(findKind("capaian-lain")).toBeUndefined();
});

test("how grave each kind of Catatan is, to be read", () => {
  const lines = [...FINDING_CODES].sort().map((code) => `${code}: ${kindOf(code).severity}`);
  expect(lines.join("\n")).toMatchSnapshot();
});
