import type { EditPlan } from "../../src/domain/edit-plan";
import type { Snapshot } from "../../src/domain/snapshot";
import { changedSince } from "../../src/excel/changed-since";
import { parseLaporan } from "../../src/input/parse-laporan";
import type { WorkbookData } from "../../src/workbench/host/book/plain-workbook";
import { assess } from "../fixtures/assess";
import { buildSnapshot } from "../fixtures/snapshot-builder";
import { closeAll, openLocal, snapshotOf } from "./local-excel";

afterEach(closeAll);

const NOTHING: EditPlan = { edits: [] };

const withLine = (line: string | number): Snapshot =>
  buildSnapshot({
    sheets: [
      {
        title: "A",
        rows: [[line], ["Program", "Anggaran", "Realisasi"], ["P", 1000, 900]],
      },
    ],
    names: [
      ["Anggaran_A", "A!$B$3"],
      ["RealisasiAnggaran_A", "A!$C$3"],
    ],
  });

const changed = (before: string | number, after: string | number): string | null =>
  changedSince(withLine(before), NOTHING, {
    now: withLine(after),
    rules: new Map(),
    fills: [],
    extents: new Map(),
  });

test("a line above a table that says another unit stops the write, and names its cell", () => {
  expect(changed("(dalam ribuan rupiah)", "(dalam jutaan rupiah)")).toBe("'A'!A1");
  expect(changed("(dalam ribuan rupiah)", "")).toBe("'A'!A1");
  expect(changed(2023, 2024)).toBe("'A'!A1");
  expect(changed("(dalam ribuan rupiah)", "(dalam ribuan rupiah)")).toBeNull();
});

test("the time of day above a table is another at each look, and stops nothing", () => {
  expect(changed(45_600.25, 45_600.5)).toBeNull();
});

/** An Excel table over A3:C5, whose row 5 a filter has hidden, under a line that says its unit. */
const TABLE: WorkbookData = {
  sheets: [
    {
      name: "Data",
      rows: [
        ["(dalam ribuan rupiah)"],
        [null],
        ["Program", "Anggaran", "Realisasi"],
        ["P", 1000, 900],
        ["Q", 2000, 1800],
      ],
      tables: [{ name: "Tabel1", range: "A3:C5", headings: ["Program", "Anggaran", "Realisasi"] }],
      props: { hiddenRows: [{ first: 5, last: 5 }] },
    },
  ],
  names: [
    { name: "Program_A", formula: "=Tabel1[Program]" },
    { name: "Anggaran_A", formula: "=Tabel1[Anggaran]" },
    { name: "RealisasiAnggaran_A", formula: "=Tabel1[Realisasi]" },
  ],
};

const catatanOf = (snapshot: Snapshot): readonly string[] =>
  assess(parseLaporan(snapshot)).findings.map(({ code }) => code);

test("the line above a table's own columns and its filtered rows are read in the same two requests", async () => {
  const { workbook, host } = openLocal(TABLE);
  const snapshot = await snapshotOf(workbook);
  expect(host.requests).toHaveLength(2);
  expect(snapshot.hiddenRows.get("Data")).toEqual([{ first: 5, last: 5 }]);
  expect(catatanOf(snapshot)).toEqual(["satuan-uang", "baris-tersembunyi"]);
  expect(assess(parseLaporan(snapshot)).total).toMatchObject({ anggaran: 3_000_000, realisasi: 2_700_000 });
});

test("an Excel that does not say which rows are seen is read without, and not asked a second time", async () => {
  const { workbook, host } = openLocal(TABLE);
  host.fault({ kind: "refuse-member", member: "Range.GetSpecialCellsOrNullObject" });
  expect(catatanOf(await snapshotOf(workbook))).toEqual(["satuan-uang"]);
  expect(host.trips()).toBe(3);
  await snapshotOf(workbook);
  expect(host.trips()).toBe(4);
});
