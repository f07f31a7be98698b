import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { quoteSheet } from "../../src/domain/address";
import { closeAll, HITUNG } from "../excel/local-excel";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { valueOf } from "../xlsx/open-for-test";
import { isOurRule, SUBJECTS } from "./subjects";

afterEach(closeAll);

const book = (title: string): Uint8Array =>
  simpleWorkbook({
    sheets: [
      { title: "Sampul", rows: [["LKjIP"]] },
      {
        title,
        at: "B2",
        rows: [
          ["Indeks", 80, 72],
          ["Nilai", 50, 40],
        ],
      },
    ],
    names: [
      ["Indikator_T1", `${quoteSheet(title)}!$B$2:$B$3`],
      ["Target_T1", `${quoteSheet(title)}!$C$2:$C$3`],
      ["Realisasi_T1", `${quoteSheet(title)}!$D$2:$D$3`],
    ],
  });

/** Titles that a person may give a sheet, and that a careless reader of references would take for something else. */
const TITLES = [
  " Sasaran",
  "Sasaran ",
  "  Sasaran  2024  ",
  " d'Été ",
  "A1",
  "R1C1",
  "2024",
  "1.5",
  "TRUE",
  "a!b",
  "=1+1",
  "@Sasaran",
  "#REF!",
  "Sasaran, Program",
  "(draf)",
  "Capaian \u{1F3C6}",
  "Sasaran\u00a0",
];

describe.each(Object.entries(SUBJECTS))("A sheet of any title, through the Workbook of %s", (_, open) => {
  test.each(TITLES)("%j is read, painted, pointed at and given back", async (title) => {
    const subject = open(book(title));
    const before = subject.state();
    const { assessment, sheets } = valueOf(await hitungCapaian(subject.workbook, { ...HITUNG, paint: true }));
    expect(assessment.kinerja.map(({ capaian, sel }) => [sel.sheet, sel.row, capaian])).toEqual([
      [title, 2, 90],
      [title, 3, 80],
    ]);
    const after = subject.state();
    const painted = after.sheets.find((sheet) => sheet.title === title);
    expect(painted?.rules.filter(isOurRule)).not.toEqual([]);
    const capaian = after.sheets.find((sheet) => sheet.title === sheets[1]);
    const formulas = Object.values(capaian?.cells ?? {}).map((cell) => cell.formula ?? "");
    expect(formulas.filter((formula) => formula.includes(`${quoteSheet(title)}!$D$2`))).not.toEqual([]);
    valueOf(await bersihkanHasil(subject.workbook, { removeEditedSkala: false }));
    expect(subject.state()).toEqual(before);
  });
});
