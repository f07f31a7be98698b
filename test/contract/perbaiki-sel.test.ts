import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { perbaikiSel, takenBack, type Perbaikan } from "../../src/app/perbaiki-sel";
import { closeAll, HITUNG } from "../excel/local-excel";
import { valueOf } from "../xlsx/open-for-test";
import { SUBJECTS, type Subject } from "./subjects";

const REPORT = readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx"));

afterEach(closeAll);

/** What can be mended of the report's wrong capaian. */
async function firstOf({ workbook }: Subject): Promise<Perbaikan> {
  const { perbaikan } = valueOf(await hitungCapaian(workbook, { ...HITUNG, fill: false }));
  const one = [...perbaikan].find(([kunci]) => kunci.startsWith("capaian-beda"))?.[1];
  if (!one) throw new Error("no capaian of the report can be mended");
  return one;
}

const cellsOf = (subject: Subject) =>
  new Map(
    Object.values(subject.state().sheets).flatMap(({ title, cells }) =>
      Object.entries(cells).map(([address, cell]) => [`${title}!${address}`, JSON.stringify(cell)] as const),
    ),
  );

describe.each(Object.entries(SUBJECTS))("Perbaiki sel in the %s", (_name, subjectOf) => {
  test("changes that one cell, the Catatan goes, and Kembalikan gives back what stood there", async () => {
    const subject = subjectOf(REPORT);
    const perbaikan = await firstOf(subject);
    expect([perbaikan.before.shown, perbaikan.after.shown]).toEqual(["95%", "93,75%"]);
    const before = cellsOf(subject);
    const { assessment } = valueOf(await perbaikiSel(subject.workbook, perbaikan));
    const after = cellsOf(subject);
    const changed = [...after].filter(([place, cell]) => before.get(place) !== cell).map(([place]) => place);
    expect(changed).toHaveLength(1);
    const { sheet, row, column } = perbaikan.cell;
    const left = assessment.findings.filter(
      ({ code, cell }) =>
        code === "capaian-beda" && cell?.sheet === sheet && cell.row === row && cell.column === column,
    );
    expect(left).toEqual([]);
    valueOf(await perbaikiSel(subject.workbook, takenBack(perbaikan)));
    expect(cellsOf(subject)).toEqual(before);
  }, 60_000);

  test("does nothing where the cell has been changed meanwhile", async () => {
    const subject = subjectOf(REPORT);
    const perbaikan = await firstOf(subject);
    const before = cellsOf(subject);
    const other = { ...perbaikan, before: { ...perbaikan.before, value: "96%" } };
    expect(await perbaikiSel(subject.workbook, other)).toMatchObject({
      ok: false,
      error: { kind: "changed-meanwhile" },
    });
    expect(cellsOf(subject)).toEqual(before);
  }, 60_000);
});
