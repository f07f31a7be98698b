import { readFileSync } from "node:fs";
import type { Assessment, KinerjaRow } from "../../src/domain/assessment";
import type { WriteSheet } from "../../src/domain/edit-plan";
import { assess } from "../fixtures/assess";
import { indicatorParagraph, programSentence, sasaranParagraph } from "../../src/plan/bab-tiga/paragraphs";
import { planHitung } from "../../src/plan/plan-hitung";
import { planSalinan } from "../../src/plan/plan-salinan";
import { formatAngka, formatRupiah, formatUpTo } from "../../src/text/numbers";
import { reportLaporan } from "../fixtures/report-laporan";
import { buildSnapshot } from "../fixtures/snapshot-builder";

const sheets = ["Renstra", "Sasaran", "Program", "Anggaran", "Hibah"].map((title) => ({ title, rows: [] }));
const options = { paint: true, fill: false, today: { year: 2025, month: 1, day: 18 }, bahasa: "id" } as const;
const snapshot = buildSnapshot({ sheets });
const assessment = assess(reportLaporan());

interface ReportTable {
  readonly no: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
const report = (
  JSON.parse(readFileSync("test/fixtures/tables.json", "utf8")) as { readonly tables: readonly ReportTable[] }
).tables;

function sheetOf(
  role: WriteSheet["role"],
  edits = planHitung(assessment, snapshot, options).edits,
): WriteSheet {
  const found = edits.find((edit) => edit.kind === "write-sheet" && edit.role === role);
  if (found?.kind !== "write-sheet") throw new Error(`no sheet ${role}`);
  return found;
}

/** Rows of texts as a person reads them, from the first column on. */
const textRows = ({ rows }: WriteSheet): readonly (readonly string[])[] =>
  rows.map(({ cells }) => {
    const texts: string[] = [];
    for (const { column, value } of cells) texts[column - 1] = value === null ? "" : String(value);
    return Array.from(texts, (text) => text ?? "");
  });

function tableOf(rows: readonly (readonly string[])[], no: string, width: number) {
  const at = rows.findIndex(([first]) => first === `Tabel ${no}`);
  const end = rows.findIndex((row, i) => i > at + 4 && row.length < width);
  return {
    title: rows[at + 1]?.[0],
    headers: rows[at + 2],
    rows: rows.slice(at + 4, end < 0 ? undefined : end),
  };
}

/** What Bab III prints otherwise than the report, and why it is right. */
const DIFFERENCES: readonly (readonly [
  no: string,
  row: number,
  column: number,
  printed: string,
  written: string,
  why: string,
])[] = [
  ["3.3", 2, 6, "100 %", "100%", "one way of writing"],
  ["3.4", 2, 6, "100 %", "100%", "one way of writing"],
  ["3.7", 0, 5, "100%", "0%", "0 of 1 Dokumen"],
  ["3.7", 0, 6, "1 Dokumen", "0 Dokumen", "the realisasi is 0"],
  ["3.8", 0, 4, "95%", "93,75%", "72,19 of 77"],
  ["3.8", 0, 5, "72,19%", "93,75%", "the mean, not the realisasi"],
  ["3.8", 0, 6, "80%", "90,24%", "72,19 of 80, not the target itself"],
  ["3.9", 3, 5, "100%", "187,50%", "1.200 of 640, no cap is set"],
  ["3.9", 3, 6, "100%", "187,50%", "the same"],
  ["3.11", 0, 4, "69%", "68,72%", "two decimals everywhere"],
  ["3.11", 1, 4, "93,47%", "93,48%", "rounded, not cut"],
  ["3.11", 2, 4, "73%", "72,67%", "two decimals everywhere"],
  ["3.11", 3, 4, "84,39%", "84,40%", "rounded, not cut"],
];

test.each(["3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.11"])(
  "Tabel %s of Bab III is the report's, but for the differences that are listed with their reason",
  (no) => {
    const printed = report.find((table) => table.no === no);
    if (!printed) throw new Error(`no table ${no}`);
    const written = tableOf(textRows(sheetOf("bab3")), no, printed.headers.length);
    expect(written.title).toBe(printed.title);
    expect(written.headers).toEqual(printed.headers);
    const differences = printed.rows.flatMap((row, i) =>
      row.flatMap((cell, j) => {
        const now = written.rows[i]?.[j];
        return now === cell ? [] : [[no, i, j, cell, now]];
      }),
    );
    expect(written.rows).toHaveLength(printed.rows.length);
    expect(differences).toEqual(DIFFERENCES.filter(([of]) => of === no).map((each) => each.slice(0, 5)));
  },
);

test("Bab III holds values and no formula but the line above, which is not printed", () => {
  const { rows, rules, print } = sheetOf("bab3");
  expect(rules).toEqual([]);
  expect(rows.slice(1).flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null))).toEqual([]);
  expect(print.area?.top).toBe(2);
});

/** Last year, factors and a national standard for the first sasaran. */
const withMore = (row: KinerjaRow): KinerjaRow => ({
  ...row,
  lalu: { target: 5, realisasi: 4, capaian: 80, selisihCapaian: 20, selisihRealisasi: 2 },
  standarNasional: 5,
  faktorPendukung: "Kerja sama dengan kabupaten",
  faktorPenghambat: null,
  tindakLanjut: "Diteruskan tahun depan.",
});
const more: Assessment = {
  ...assessment,
  kinerja: assessment.kinerja.map((row, i) => (i === 0 ? withMore(row) : row)),
};

test("a paragraph tells target, realisasi, capaian and whatever else the row compares with", () => {
  const [row] = more.kinerja;
  expect(row && indicatorParagraph(row, "id")).toBe(
    "Indikator “Persentase Kabupaten/Kota yang dilakukan Pencegahan Dini Terhadap Potensi Konflik” ditargetkan 6 Dokumen dan terealisasi 6 Dokumen, sehingga capaiannya 100% dengan kriteria Sangat Baik. Capaian tahun sebelumnya 80%; tahun ini naik 20 poin. Terhadap target akhir Renstra sebesar 6 Dokumen, realisasi ini mencapai 100%. Realisasi ini di atas standar nasional sebesar 5. Faktor pendukung: Kerja sama dengan kabupaten. Tindak lanjut: Diteruskan tahun depan.",
  );
});

test("every number in a paragraph stands in the assessment", () => {
  for (const row of more.kinerja.filter(({ blok }) => !blok.barisProgram)) {
    const known = [
      row.target,
      row.realisasi,
      row.capaian,
      row.capaianAkhir,
      row.targetAkhir,
      row.standarNasional,
    ];
    const all = [...known, row.lalu?.capaian, row.lalu?.selisihCapaian].flat();
    const said = all.flatMap((value) =>
      typeof value === "number" ? [formatUpTo(value, 2, "id"), formatAngka(value, "id")] : [],
    );
    const text = indicatorParagraph(row, "id").replace(row.indikator, "");
    expect((text.match(/\d[\d.,]*\d|\d/g) ?? []).filter((number) => !said.includes(number))).toEqual([]);
  }
  for (const result of more.sasaran) {
    const { nomor, capaian, anggaran, realisasiAnggaran, serapan, efisiensi } = result;
    const said = [nomor, capaian, serapan, efisiensi].map((value) =>
      formatUpTo(Math.abs(value ?? 0), 2, "id"),
    );
    const money = [anggaran, realisasiAnggaran].map((value) => formatRupiah(value ?? 0, "id").slice(3));
    const numbers = sasaranParagraph(result, "id").match(/\d[\d.,]*\d|\d/g) ?? [];
    expect(numbers.filter((number) => ![...said, ...money].includes(number))).toEqual([]);
  }
});

test("no paragraph changes when nothing but the order of rows does", () => {
  const rows = more.kinerja.filter(({ blok }) => blok.nama === "T37" || blok.nama === "T39");
  expect(programSentence([...rows].reverse(), "id")).toBe(programSentence(rows, "id"));
  expect(programSentence(rows, "id")).toContain("(0%)");
});

/** Rows of a programme with these capaian; null is not rated. */
function programme(...capaian: readonly (number | null)[]): readonly KinerjaRow[] {
  const row = assessment.kinerja.find(({ blok }) => blok.nama === "T37");
  if (!row) throw new Error("no programme");
  return capaian.map((value, i) => ({ ...row, indikator: `Indikator ${i + 1}`, capaian: value }));
}

test.each([
  [[100], "Indikator program ini mencapai target."],
  [[100, 120], "Seluruh 2 indikator program ini mencapai target."],
  [[80], "Indikator program ini belum mencapai target: Indikator 1 (80%)."],
  [
    [80, 50],
    "Dari 2 indikator program ini, belum ada yang mencapai target: Indikator 2 (50%); Indikator 1 (80%).",
  ],
  [[80, 100], "Dari 2 indikator program ini, 1 mencapai target; yang belum: Indikator 1 (80%)."],
  [
    [100, 100, null],
    "Seluruh 2 indikator program ini yang dinilai mencapai target. 1 indikator lain belum dapat dinilai.",
  ],
  [[null], "Capaian program ini belum dapat dinilai."],
] as const)("one sentence a programme, of capaian %j: %s", (capaian, sentence) => {
  expect(programSentence(programme(...capaian), "id")).toBe(sentence);
});

test("a table of several programmes is not called a programme, and of many names ten stand in its sentence", () => {
  const rows = programme(...Array.from({ length: 12 }, (_, i) => i));
  const several = rows.map((row, i) => ({ ...row, program: `Program ${i}` }));
  expect(programSentence(several, "id")).toMatch(
    /^Dari 12 indikator pada tabel ini, belum ada yang mencapai target: .*Indikator 10 \(9%\); dan 2 indikator lain\.$/,
  );
});

test("an indicator that should fall is said to, so that a realisasi above its target is understood", () => {
  const [row] = more.kinerja;
  const falling = row && indicatorParagraph({ ...row, polaritas: "negatif" }, "id");
  expect(falling).toMatch(/^Indikator “[^”]+”, yang makin rendah makin baik, ditargetkan 6 Dokumen /);
});

test.each([
  [30.01, "Efisien", "Capaian 30,01 poin lebih tinggi daripada serapan anggarannya: efisien."],
  [
    -5.99,
    "Target belum tercapai",
    "Capaian 5,99 poin lebih rendah daripada serapan anggarannya: target belum tercapai.",
  ],
  [0, "Cukup efisien", "Capaian sama dengan serapan anggarannya: cukup efisien."],
] as const)("a sasaran whose capaian less serapan is %d: %s", (efisiensi, tingkatEfisiensi, sentence) => {
  const [result] = assessment.sasaran;
  if (!result) throw new Error("no sasaran");
  expect(sasaranParagraph({ ...result, efisiensi, tingkatEfisiensi }, "id").endsWith(sentence)).toBe(true);
});

test("what PermenPANRB 53/2014 compares stands as tables where the workbook has the columns", () => {
  const texts = (of: Assessment) =>
    textRows(sheetOf("bab3", planHitung(of, snapshot, options).edits)).map(([first]) => first);
  const titles = [
    "Perbandingan Realisasi dan Capaian dengan Tahun Sebelumnya",
    "Perbandingan Realisasi dengan Standar Nasional",
    "Faktor Pendukung, Faktor Penghambat, dan Tindak Lanjut",
  ];
  expect(texts(more)).toEqual(expect.arrayContaining(titles));
  expect(texts(assessment).filter((text) => titles.includes(text ?? ""))).toEqual([]);
});

test("the copy for the leadership holds values with their colours: no formula, no rule, no Catatan, no Skala", () => {
  const copied = planSalinan(assessment, snapshot, options).edits;
  expect(copied.map((edit) => (edit.kind === "write-sheet" ? edit.role : edit.kind))).toEqual([
    "ringkasan",
    "capaian",
    "anggaran",
    "bab3",
  ]);
  const written = copied.flatMap((edit) => (edit.kind === "write-sheet" ? [edit] : []));
  for (const { rows, rules } of written) {
    expect(rules).toEqual([]);
    expect(rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null))).toEqual([]);
  }
  const anggaran = sheetOf("anggaran", copied);
  const fills = anggaran.rows.flatMap(({ cells }) =>
    cells.flatMap(({ style, value }) =>
      anggaran.styles[style]?.numberFormat === "0.00%" ? [[value, anggaran.styles[style]?.fill]] : [],
    ),
  );
  expect(fills).toContainEqual([expect.closeTo(0.6872, 3), "#FFC000"]);
});

test("sixty sasaran stay on one page that is not printed smaller than 70 percent: the lowest are shown, the rest counted", () => {
  const [result] = assessment.sasaran;
  if (!result) throw new Error("no sasaran");
  const many = Array.from({ length: 60 }, (_, i) => ({
    ...result,
    nomor: i + 1,
    sasaran: `Sasaran ${i + 1}`,
    capaian: 40 + i,
  }));
  const page = sheetOf("ringkasan", planHitung({ ...assessment, sasaran: many }, snapshot, options).edits);
  const printed = page.rows.slice(0, page.print.area?.bottom);
  const height = printed.reduce((sum, row) => sum + (row.height ?? 15), 0);
  expect(page.print.pagesTall).toBe(1);
  expect(height * 0.7).toBeLessThan(595 - (0.6 + 0.75) * 72);
  const texts = textRows(page).flat();
  expect(texts).toContain("Sasaran 1");
  expect(
    texts.some((text) => /^Ditampilkan sasaran dengan capaian terendah; \d+ sasaran lain/.test(text)),
  ).toBe(true);
});
