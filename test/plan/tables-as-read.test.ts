import type { WriteSheet } from "../../src/domain/edit-plan";
import { book, paragraphs, texts, written, type Book } from "./book-sheets";

/** The rows of the table below a title, without its cells that other rows cover. */
function rowsUnder(sheet: WriteSheet | undefined, title: string): readonly (readonly unknown[])[] {
  const rows = (sheet?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));
  const at = rows.findIndex(([first]) => first === title);
  const end = rows.findIndex((row, i) => i > at + 1 && row.length <= 1);
  return rows.slice(at + 1, end < 0 ? undefined : end);
}

const FIRST_SASARAN = "Capaian Kinerja Sasaran Strategis 1";

test("last year stands on LKjIP Capaian behind the report's columns", () => {
  const [heads, , first] = rowsUnder(written(book("kesehatan")).sheet("capaian"), FIRST_SASARAN);
  expect(heads?.slice(7)).toEqual([
    "Kriteria",
    "Realisasi Tahun 2023",
    "% Capaian Tahun 2023",
    "Naik/Turun (poin)",
  ]);
  expect(first?.slice(8)).toEqual([118, expect.closeTo(0.82, 10), expect.closeTo(2.2105, 3)]);
});

test("where no row tells of last year LKjIP Capaian has no column for it", () => {
  const [heads] = rowsUnder(written(book("perencanaan")).sheet("capaian"), FIRST_SASARAN);
  expect(heads?.at(-1)).toBe("Kriteria");
});

test("columns of last year take no room in tables that do not tell of it", () => {
  const { widths = [], merges = [] } = written(book("kesehatan")).sheet("capaian") ?? {};
  // Of the sasaran eleven; of the programmes, whose rows have no last year, nine.
  expect(widths).toHaveLength(11);
  expect(Math.max(...merges.map(({ right }) => right))).toBe(11);
});

test("last year's % that is printed without its figures stands there as a value", () => {
  const isi = "Sasaran | Indikator | Target | Realisasi | CapaianLalu\nA | Indeks | 80 | 76 | 90%";
  const sheet = written({ tabel: [{ lembar: "IKU", blok: "T1", isi }] }).sheet("capaian");
  const [, , row] = rowsUnder(sheet, FIRST_SASARAN);
  expect(row?.slice(8)).toEqual(["–", 0.9, expect.closeTo(5, 9)]);
});

test("a budget with programmes over their activities names each row by its own words", () => {
  const said = texts(written(book("perencanaan")).sheet("anggaran"));
  expect(said).toEqual(
    expect.arrayContaining([
      "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
      "Penyusunan Dokumen Perencanaan Perangkat Daerah",
      "Analisis Data dan Informasi Pemerintahan Daerah",
    ]),
  );
});

const REVENUE: Book = {
  tabel: [
    {
      lembar: "BLUD",
      blok: "A",
      isi: `
        Uraian | Anggaran | RealisasiAnggaran
        Pendapatan BLUD | 800.000.000 | 880.000.000
        Belanja Pegawai BLUD | 300.000.000 | 270.000.000
        Belanja Barang BLUD | 400.000.000 | 300.000.000`,
    },
  ],
};

test("where revenue stands above the spending, the sums say that they are of the spending", () => {
  expect(texts(written(REVENUE).sheet("anggaran"))).toEqual(
    expect.arrayContaining(["Jumlah Belanja (tanpa sasaran)", "Total Belanja"]),
  );
  expect(texts(written(book("kesehatan")).sheet("anggaran"))).toEqual(
    expect.arrayContaining(["Jumlah Sasaran Strategis 1", "Total"]),
  );
});

test("the summary of a workbook of budgets alone has a signature and no counts of indicators", () => {
  const said = texts(written(REVENUE).sheet("ringkasan"));
  expect(said.filter((text) => /^Jumlah indikator|^Belum mencapai target/.test(text))).toEqual([]);
  expect(said.some((text) => text.startsWith("NIP."))).toBe(true);
});

test("Bab III has no word of ours for what belongs to no sasaran: no column, and the sum in a sentence", () => {
  const sheet = written(REVENUE).sheet("bab3");
  expect(rowsUnder(sheet, "Realisasi Anggaran Yang Mendukung Tujuan dan Sasaran Strategis")[0]).toEqual([
    "PROGRAM",
    null,
    "ANGGARAN",
    "REALISASI (Rp.)",
    "REALISASI (%)",
    "SISA ANGGARAN (Rp.)",
  ]);
  expect(texts(sheet).filter((text) => text.includes("(tanpa sasaran)"))).toEqual([]);
  expect(paragraphs(sheet)).toEqual([
    "Anggaran belanja yang tidak dirinci menurut sasaran terealisasi Rp 570.000.000 dari Rp 700.000.000 (81,43%).",
  ]);
  const both = texts(written(book("perencanaan")).sheet("bab3"));
  expect(both.filter((text) => text.includes("(tanpa sasaran)"))).toEqual([]);
});

test("the serapan of text sources is filled with the colour of its kriteria, like that of numbers", () => {
  const { rows = [], styles = [] } = written(book("pendapatan")).sheet("anggaran") ?? {};
  const filled = rows.flatMap(({ cells }) => {
    const [serapan, kriteria] = [5, 7].map((at) => cells.find(({ column }) => column === at));
    return typeof serapan?.value === "number" && serapan.value < 5 && kriteria
      ? [[serapan.formula, styles[serapan.style]?.fill, kriteria.value]]
      : [];
  });
  expect(filled).toEqual([
    [null, "#00B050", "●●●●● Sangat Baik"],
    [null, "#00B050", "●●●●● Sangat Baik"],
    [null, "#92D050", "●●●●○ Tinggi"],
    [null, "#92D050", "●●●●○ Tinggi"],
    [null, "#92D050", "●●●●○ Tinggi"],
  ]);
});

test("numbers without a format of their own get their thousands, with and without a unit", () => {
  const { rows = [], styles = [] } = written(book("kesehatan")).sheet("capaian") ?? {};
  const formats = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value, style }) =>
      value === 12500 || value === 11870 ? [styles[style]?.numberFormat] : [],
    ),
  );
  const bare = "[>=1000]#,##0;General";
  expect(formats).toEqual([bare, bare, '[>=1000]#,##0" Orang";General" Orang"']);
});

test("a figure that is a text is not broken within its number", () => {
  for (const role of ["capaian", "bab3"] as const) {
    const { widths = [] } = written(book("pendapatan")).sheet(role) ?? {};
    expect(widths[2]).toBeGreaterThan("2.450.000.000.000,-".length);
  }
});

test("all cells of a table's row stand in its middle, merged or not", () => {
  for (const role of ["ringkasan", "capaian", "anggaran", "bab3"] as const) {
    const { rows = [], styles = [] } = written(book("kesehatan")).sheet(role) ?? {};
    const bordered = rows
      .flatMap(({ cells }) => cells.map(({ style }) => styles[style]))
      .filter((style) => style?.border);
    expect(bordered.length).toBeGreaterThan(50);
    expect(bordered.filter((style) => style?.vertical !== "center")).toEqual([]);
  }
});

test("LKjIP Skala prints Tabel 3.1 alone, its settings stand beside and below the printed page", () => {
  const { rows = [], print } = written(book("kesehatan")).sheet("skala") ?? {};
  const { bottom = 0, right = 0 } = print?.area ?? {};
  expect(right).toBe(4);
  const printed = rows
    .slice(0, bottom)
    .map(({ cells }) =>
      cells.filter(({ column, value }) => column <= right && value !== null).map(({ value }) => value),
    );
  expect(printed.slice(-5).map(([no, , kriteria, kode]) => [no, kriteria, kode])).toEqual([
    ["1.", "Sangat Baik", "Hijau Tua"],
    ["2.", "Tinggi", "Hijau Muda"],
    ["3.", "Sedang", "Kuning Tua"],
    ["4.", "Rendah", "Kuning Muda"],
    ["5.", "Sangat Rendah", "Merah"],
  ]);
  expect(printed.flat().filter((text) => /LKJIP_/.test(String(text)))).toEqual([]);
});
