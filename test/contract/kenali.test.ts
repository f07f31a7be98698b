import { batalkanNama, beriNama, kenaliTabel } from "../../src/app/kenali-tabel";
import type { WorkbookGrid } from "../../src/domain/grid";
import type { CellValue } from "../../src/domain/snapshot";
import { namelessReport } from "../fixtures/nameless-report";
import { valueOf } from "../xlsx/open-for-test";
import { FIXTURES, SUBJECTS } from "./subjects";

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
