import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MEMBER_SETS } from "../../../src/workbench/host/assumptions";

/** The client library says of each member in which requirement set it came. */
const library = readFileSync(
  join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js"),
  "utf8",
);

test("members that are newer than ExcelApi 1.8 are dated as Microsoft's library dates them", () => {
  const dated = [
    ...library.matchAll(/_throwIfApiNotSupported\("(\w+\.)(\w)(\w+)", _defaultApiSetName, "([\d.]+)"/g),
  ];
  const sets = new Map(
    dated.map(([, type = "", first = "", rest = "", set = ""]) => [type + first.toUpperCase() + rest, set]),
  );
  const differing = Object.entries(MEMBER_SETS).filter(([member, set]) => sets.get(member) !== set);
  expect(differing).toEqual([]);
  expect(sets.size).toBeGreaterThan(500);
});
