import {
  batalkanNama,
  beriNama,
  kenaliDanTanya,
  kenaliTabel,
  namaTerpakai,
} from "../../src/app/kenali-tabel";
import { periksa } from "../../src/app/periksa";
import type { WorkbookGrid } from "../../src/domain/grid";
import type { CellValue } from "../../src/domain/snapshot";
import { closeAll, openLocal } from "../excel/local-excel";
import { sampleWorkbook } from "../excel/sample-workbook";
import { namelessReport } from "../fixtures/nameless-report";
import { buildBook } from "../fixtures/package-builder";
import { loadWorkbook } from "../../src/workbench/load-xlsx/load-workbook";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { valueOf } from "../xlsx/open-for-test";
import { FIXTURES, SUBJECTS } from "./subjects";

afterEach(closeAll);

const gridOf = async (kind: keyof typeof SUBJECTS, bytes: Uint8Array): Promise<WorkbookGrid["sheets"]> =>
  valueOf(await SUBJECTS[kind](bytes).workbook.readGrid()).sheets;

const isSeen = (value: CellValue): boolean =>
  value !== null && value !== "" && (typeof value !== "object" || value.fault === "galat");

/** Formats of empty cells are seen by Excel alone, and formulas without a result by the file alone; neither decides anything. */
const comparable = (sheets: WorkbookGrid["sheets"]) =>
  sheets.map(({ formats, values, merges, ...sheet }) => ({
    ...sheet,
    values: values.map((value) => (isSeen(value) ? value : null)),
    formats: formats.filter((_, i) => isSeen(values[i] ?? null)),
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
  }));

test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))(
  "both Workbooks see the same cells: %s",
  async (_, { bytes }) => {
    expect(comparable(await gridOf("Excel", bytes))).toEqual(comparable(await gridOf("file", bytes)));
  },
);

/** Rows 2 and 5, the columns C and from E on are hidden. */
const HIDDEN = buildBook({
  sheets: [
    {
      title: "Saring",
      before:
        '<cols><col min="3" max="3" width="9" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>',
      data: [1, 2, 3, 4, 5]
        .map(
          (row) =>
            `<row r="${row}"${row === 2 || row === 5 ? ' hidden="1"' : ""}>${["A", "B", "C", "D", "E"]
              .map((column) => `<c r="${column}${row}"><v>${row}</v></c>`)
              .join("")}</row>`,
        )
        .join(""),
    },
  ],
});

test.each(["file", "Excel"] as const)(
  "hidden rows and columns are known as far as cells stand there: in the %s",
  async (kind) => {
    const [sheet] = await gridOf(kind, HIDDEN);
    expect(sheet?.hidden).toEqual({
      rows: [
        { first: 2, last: 2 },
        { first: 5, last: 5 },
      ],
      columns: [
        { first: 3, last: 3 },
        { first: 5, last: 5 },
      ],
    });
  },
);

test("two requests tell all of it; an Excel that does not say what is hidden is asked once more, without that", async () => {
  const open = () => openLocal(valueOf(loadWorkbook(HIDDEN, "uji.xlsx")), { readTime: 20_000 });
  const { workbook, host } = open();
  valueOf(await workbook.readGrid());
  expect(host.requests).toHaveLength(2);
  const old = open();
  old.host.fault({ kind: "refuse-member", member: "Range.GetSpecialCellsOrNullObject" });
  const [sheet] = valueOf(await old.workbook.readGrid()).sheets;
  expect([sheet?.values.length, sheet?.hidden]).toEqual([25, { rows: [], columns: [] }]);
  expect(old.host.requests).toHaveLength(3);
});

describe.each(["file", "Excel"] as const)("in the %s", (kind) => {
  test("what is sure gets its names, a second run has nothing to name, and Batalkan nama gives the workbook back", async () => {
    const subject = SUBJECTS[kind](namelessReport());
    const before = subject.state();
    const usulan = valueOf(await kenaliTabel(subject.workbook));
    const made = valueOf(await beriNama(subject.workbook, usulan, usulan));
    expect(made).toHaveLength(85);
    expect(Object.keys(subject.state().names)).toHaveLength(85);
    const again = valueOf(await kenaliTabel(subject.workbook));
    expect([again.tabel, again.sel]).toEqual([[], []]);
    expect(valueOf(await batalkanNama(subject.workbook, made))).toBe(85);
    expect(subject.state()).toEqual(before);
  });

  test("nothing is named where the workbook is no longer what was shown", async () => {
    const subject = SUBJECTS[kind](namelessReport());
    const usulan = valueOf(await kenaliTabel(subject.workbook));
    const [first, ...rest] = usulan.tabel;
    const seen = first ? { ...usulan, tabel: [{ ...first, baris: [11, 14] as const }, ...rest] } : usulan;
    const before = subject.state();
    expect(await beriNama(subject.workbook, usulan, seen)).toMatchObject({
      ok: false,
      error: { kind: "changed-meanwhile" },
    });
    expect(subject.state()).toEqual(before);
  });
});

const USED = simpleWorkbook({
  sheets: [
    {
      title: "IKU",
      rows: [
        ["Indikator", "Target", "Realisasi"],
        ["IKM", 80, 79],
        ["SAKIP", 72, 70],
      ],
    },
    {
      title: "Rekap",
      rows: [
        [
          { v: 152, f: "SUM(Target_IKU)" },
          { v: "Target_IKU", f: '"Target_IKU"' },
          { v: 80, f: "IKU!B2" },
        ],
      ],
    },
    { title: "Sembunyi", visibility: "hidden", rows: [[null, { v: 79, f: "INDEX(REALISASI_IKU,1)" }]] },
  ],
});

test.each(["file", "Excel"] as const)(
  "the formulas that use a new name are found before it is taken out, on hidden sheets too, and no others: in the %s",
  async (kind) => {
    const { workbook } = SUBJECTS[kind](USED);
    const usulan = valueOf(await kenaliTabel(workbook));
    const made = valueOf(await beriNama(workbook, usulan, usulan));
    expect(made.map(({ name }) => name)).toEqual(["Indikator_IKU", "Target_IKU", "Realisasi_IKU"]);
    expect(valueOf(await namaTerpakai(workbook, made))).toEqual([
      { sheet: "Rekap", row: 1, column: 1 },
      { sheet: "Sembunyi", row: 1, column: 2 },
    ]);
  },
);

test.each(["file", "Excel"] as const)(
  "an answer about the unit of money becomes a setting of that table, and goes with the names: in the %s",
  async (kind) => {
    const rows = [
      ["Program", "Anggaran", "Realisasi Anggaran"],
      ["Program Mutu", 1250.5, 1200],
    ];
    const subject = SUBJECTS[kind](simpleWorkbook({ sheets: [{ title: "Belanja", rows }] }));
    const { usulan, tanya } = valueOf(await kenaliDanTanya(subject.workbook));
    expect(tanya.uang).toMatchObject([{ blok: "Belanja", lembar: "Belanja", row: 2, column: 2 }]);
    const uang = new Map([["Belanja", "juta" as const]]);
    const made = valueOf(await beriNama(subject.workbook, { ...usulan, uang }, usulan));
    const { anggaran } = valueOf(await periksa(subject.workbook)).assessment;
    expect(anggaran.map(({ anggaran: pagu, realisasi }) => [pagu, realisasi])).toEqual([
      [1_250_500_000, 1_200_000_000],
    ]);
    await batalkanNama(subject.workbook, made);
    expect(subject.state().names).toEqual({});
  },
);

test("a name that exists is never written over, whatever was chosen", async () => {
  const subject = SUBJECTS.file(USED);
  const usulan = valueOf(await kenaliTabel(subject.workbook));
  valueOf(await beriNama(subject.workbook, usulan, usulan));
  const now = valueOf(await kenaliTabel(subject.workbook));
  const again = usulan.tabel.map((tabel) => ({ ...tabel, baris: [3, 3] as const }));
  expect(valueOf(await beriNama(subject.workbook, { tabel: again, sel: [] }, now))).toEqual([]);
});

test("cells that are too many for one answer of Excel are asked for in pieces, and all of them come", async () => {
  const { workbook, host } = openLocal(sampleWorkbook(9_000), { readTime: 20_000, payloadLimit: 1_000_000 });
  const { sheets } = valueOf(await workbook.readGrid());
  expect(host.requests.map(({ error }) => error)).toContain("ResponsePayloadSizeLimitExceeded");
  const whole = valueOf(await openLocal(sampleWorkbook(9_000), { readTime: 20_000 }).workbook.readGrid());
  expect(sheets).toEqual(whole.sheets);
});
