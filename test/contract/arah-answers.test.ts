import { hitungCapaian } from "../../src/app/hitung-capaian";
import { periksa } from "../../src/app/periksa";
import { directionQuestions } from "../../src/taskpane/kenali/direction-questions";
import { simpleWorkbook, type SimpleWorkbook } from "../fixtures/simple-workbook";
import { columnNames } from "../fixtures/snapshot-builder";
import { closeAll, HITUNG } from "../excel/local-excel";
import { valueOf } from "../xlsx/open-for-test";
import { SUBJECTS, type Subject } from "./subjects";

const OPTIONS = { ...HITUNG, fill: false };
const KEMATIAN = "Angka Kematian Ibu";
const STUNTING = "Prevalensi Stunting";

const workbook = (more: Partial<SimpleWorkbook> = {}): Uint8Array =>
  simpleWorkbook({
    sheets: [
      {
        title: "IKU",
        rows: [
          ["Indikator", "Target", "Realisasi"],
          [KEMATIAN, 100, 80],
          [STUNTING, 14, 14.5],
        ],
      },
      ...(more.sheets ?? []),
    ],
    names: [
      ...(columnNames("IKU", 2, 3, {
        Indikator_IKU: "A",
        Target_IKU: "B",
        Realisasi_IKU: "C",
      }) as readonly (readonly [string, string])[]),
      ...(more.names ?? []),
    ],
  });

const OWN_TABLE: Partial<SimpleWorkbook> = {
  sheets: [
    {
      title: "Arah",
      rows: [
        ["Indikator", "Arah"],
        [KEMATIAN, null],
        [null, null],
        ["Catatan kaki", null],
      ],
    },
  ],
  names: [["LKJIP_Arah", "Arah!$A$1:$B$2"]],
};

const ratingOf = async ({ workbook: book }: Subject) =>
  valueOf(await periksa(book)).assessment.kinerja.map(({ indikator, polaritas, arahPasti, capaian }) => [
    indikator,
    arahPasti ? polaritas : null,
    capaian,
  ]);

const ANSWERS = [
  { indikator: KEMATIAN, polaritas: "negatif" },
  { indikator: STUNTING, polaritas: "positif" },
] as const;

afterEach(closeAll);

describe.each(Object.entries(SUBJECTS))("Directions answered in the %s", (_name, subjectOf) => {
  test("are asked for once, count at once, and stand in LKJIP_Arah for the next run", async () => {
    const subject = subjectOf(workbook());
    const { findings } = valueOf(await periksa(subject.workbook)).assessment;
    expect(directionQuestions(findings).map(({ indikator }) => indikator)).toEqual([KEMATIAN, STUNTING]);
    const { assessment } = valueOf(await hitungCapaian(subject.workbook, { ...OPTIONS, arah: ANSWERS }));
    expect(directionQuestions(assessment.findings)).toEqual([]);
    const rated = [
      [KEMATIAN, "negatif", 120],
      [STUNTING, "positif", (14.5 / 14) * 100],
    ];
    expect(await ratingOf(subject)).toEqual(rated);
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    expect(await ratingOf(subject)).toEqual(rated);
  }, 60_000);

  test("fill the row that asked, where a run before has put the question on LKjIP Skala", async () => {
    const subject = subjectOf(workbook());
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    valueOf(await hitungCapaian(subject.workbook, { ...OPTIONS, arah: ANSWERS.slice(0, 1) }));
    expect(await ratingOf(subject)).toEqual([
      [KEMATIAN, "negatif", 120],
      [STUNTING, null, null],
    ]);
    const { arah } = valueOf(await periksa(subject.workbook)).assessment.laporan.pengaturan;
    expect(arah).toMatchObject([{ indikator: KEMATIAN, arah: "Negatif" }]);
  }, 60_000);

  test("go into the user's own table and the empty row below it, and nothing else of it changes", async () => {
    const subject = subjectOf(workbook(OWN_TABLE));
    const cellsOf = () => subject.state().sheets.find(({ title }) => title === "Arah")?.cells ?? {};
    const before = cellsOf();
    valueOf(await hitungCapaian(subject.workbook, { ...OPTIONS, arah: ANSWERS }));
    const values = Object.fromEntries(Object.entries(cellsOf()).map(([at, { value }]) => [at, value]));
    expect(values).toEqual({
      ...Object.fromEntries(Object.entries(before).map(([at, { value }]) => [at, value])),
      ...{ B2: "Negatif", A3: STUNTING, B3: "Positif" },
    });
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    expect((await ratingOf(subject)).map(([, polaritas]) => polaritas)).toEqual(["negatif", "positif"]);
  }, 60_000);
});
