import { createNumberReader } from "../../../src/input/number/read-number";
import type { CellValue } from "../../../src/domain/snapshot";

const read = (value: CellValue, format = "General", money = false) =>
  createNumberReader()(value, format, money);
const angka = (value: number, rest: object = {}) => ({ kind: "angka", value, ...rest });

test.each([
  ["6 Dokumen", angka(6, { unit: "Dokumen", percent: false, decimals: 0, notes: [] })],
  ["1.200 Orang", angka(1200, { unit: "Orang", notes: [] })],
  ["6Dokumen", angka(6, { unit: "Dokumen" })],
  ["6 (enam) Dokumen", angka(6, { unit: "Dokumen", notes: [] })],
  ["100 m²", angka(100, { unit: "m²" })],
  ["72,19%", angka(72.19, { percent: true, unit: null, decimals: 2 })],
  ["100 %", angka(100, { percent: true, unit: null })],
  ["80 persen", angka(80, { percent: true, unit: null })],
  ["100%.", angka(100, { percent: true })],
  ["Rp. 72.727.982.780,-", angka(72727982780, { unit: "rupiah", notes: [], decimals: 0 })],
  ["Rp 20.000.000.000", angka(2e10)],
  ["Rp\u00a020.000,00", angka(20000, { decimals: 2 })],
  ["Rp.20.000", angka(20000)],
  ["Rp20.000,-", angka(20000)],
  ["RP 5.000.-", angka(5000)],
  ["Rp1.234,5 juta", angka(1234500000, { unit: "rupiah", decimals: -5 })],
  ["5 juta buku", angka(5e6, { unit: "buku" })],
  ["2,5 miliar", angka(2.5e9, { unit: null })],
  ["1,1 Milyar", angka(1.1e9)],
  ["3 triliun", angka(3e12)],
  ["7 ribu orang", angka(7000, { unit: "orang" })],
  ["(1.000)", angka(-1000)],
  ["(5%)", angka(-5, { percent: true })],
  ["(Rp 1.000)", angka(-1000)],
  ["Rp (1.000,-)", angka(-1000)],
  ["-5", angka(-5)],
  ["−5", angka(-5)],
  ["Rp -5.000", angka(-5000)],
  ["-Rp5.000", angka(-5000)],
  ["+5%", angka(5)],
  ["≥ 80%", angka(80, { percent: true, hint: "positif" })],
  [">= 80", angka(80, { hint: "positif" })],
  ["min. 80", angka(80, { hint: "positif" })],
  ["Minimal 80", angka(80, { hint: "positif" })],
  ["≤ 5", angka(5, { hint: "negatif" })],
  ["<5", angka(5, { hint: "negatif" })],
  ["maks. 5", angka(5, { hint: "negatif" })],
  [
    "kurang dari 49 per 100.000 penduduk",
    angka(49, { hint: "negatif", unit: "per 100.000 penduduk", notes: [] }),
  ],
  ["B (65,20)", angka(65.2, { predicate: "B", unit: null, decimals: 2 })],
  ["Sangat Baik (91)", angka(91, { predicate: "Sangat Baik" })],
  ["65,20 (B)", angka(65.2, { predicate: "B", unit: null })],
  ["65,20 / BB", angka(65.2, { predicate: "BB", unit: null })],
  ["0.75", angka(0.75, { notes: ["titik-desimal"], decimals: 2 })],
  ["0.320", angka(0.32, { notes: ["titik-desimal"] })],
  ["1.5", angka(1.5, { notes: ["titik-desimal"] })],
  ["72.19%", angka(72.19, { notes: ["titik-desimal"], percent: true })],
  ["1,200 Orang", angka(1.2, { notes: ["angka-meragukan"], unit: "Orang" })],
  ["93,477%", angka(93.477, { notes: [] })],
  ["0,320", angka(0.32, { notes: [] })],
  ["Rp 1,234,567", angka(1234567, { notes: ["angka-meragukan"] })],
  ["1,234.56", angka(1234.56, { notes: ["angka-meragukan"] })],
  ["1.234,56", angka(1234.56, { notes: [] })],
  ["1234.567", angka(1234.567, { notes: ["angka-meragukan"] })],
  ["89,3 50:56x100", angka(89.3, { notes: ["angka-meragukan"], unit: null })],
  ["89,3 = 50/56", angka(89.3, { notes: ["angka-meragukan"] })],
  ["6 Dokumen (2 buku)", angka(6, { notes: [], unit: "Dokumen" })],
  ["95% *)", angka(95, { percent: true, notes: [] })],
  ["95%¹", angka(95, { percent: true, notes: [] })],
  ["95*%", angka(95, { percent: true })],
  ["95 ²⁾", angka(95)],
  ["Nihil", angka(0, { notes: ["dibaca-nol"] })],
  ["NIHIL", angka(0)],
  ["２５　Orang", angka(25, { unit: "Orang" })],
  ["12 bulan", angka(12, { unit: "bulan" })],
  ["3 kali", angka(3, { unit: "kali" })],
])("“%s” is read as a number", (text, expected) => {
  expect(read(text)).toMatchObject({ ...expected, numeric: false, printed: text.trim() });
});

test.each([
  ["80-90%", 80, 90, true, null],
  ["80%-90%", 80, 90, true, null],
  ["80 – 90", 80, 90, false, null],
  ["80 s.d. 90 %", 80, 90, true, null],
  ["80 s/d 90", 80, 90, false, null],
  ["80 sd 90", 80, 90, false, null],
  ["80 sampai 90", 80, 90, false, null],
  ["80 sampai dengan 90 Orang", 80, 90, false, "Orang"],
  ["80 hingga 90", 80, 90, false, null],
  ["1,5 - 2,5", 1.5, 2.5, false, null],
  ["Rp 1.000 - Rp 2.000", 1000, 2000, false, "rupiah"],
])("“%s” is a range", (text, lower, upper, percent, unit) => {
  expect(read(text)).toMatchObject({ kind: "rentang", lower, upper, percent, unit, notes: [] });
});

test.each([
  "",
  "   ",
  "-",
  "–",
  "n/a",
  "N/A",
  "belum ada",
  "Belum rilis",
  "belum rilis BPS",
  "tidak ada data",
  "Rp -",
])("“%s” is no data, never 0", (text) => {
  expect(read(text)).toMatchObject({ kind: "kosong", covered: false });
});

test.each(["-", "Rp -", "Rp. -", "Rp-", "–", "Rp. -,-"])(
  "“%s” in a column of rupiah is a written zero",
  (text) => {
    expect(read(text, "General", true)).toMatchObject({ kind: "angka", value: 0, notes: ["dibaca-nol"] });
  },
);

test("n/a in a column of rupiah stays no data", () => {
  expect(read("n/a", "General", true)).toMatchObject({ kind: "kosong" });
});

test.each([
  "2 Agustus 2024",
  "30 Nopember 2024",
  ...[
    "1:17",
    "50:56x100",
    "50 : 56",
    "5x100",
    "1/2",
    "08:30",
    "10.30 WIB",
    "12/12/2024",
    "01-02-2024",
    "2024-01-05",
  ],
  ...[
    "3 Maret",
    "31 Desember 2024",
    "31-Des-2024",
    "5 Mei 2024",
    "8.01.02",
    "1.2.3",
    "1.234.56",
    "12.34,5",
    "Tahun 2024",
  ],
  ...[
    "banyak",
    "tercapai",
    "2023-2024",
    "1 200 000",
    "%",
    "Rp",
    "(5",
    "5)",
    "$ 5",
    "1e5",
    "100,5,5",
    "Dokumen",
  ],
])("“%s” is no number", (text) => {
  expect(read(text)).toEqual({ kind: "bukan-angka", printed: text });
});

test.each(["WTP", "WTP-DPP", "wtp dpp", "WDP", "TW", "TMP", "AA", "A", "BB", "B", "CC", "C", "D"])(
  "%s alone is a grade",
  (text) => {
    expect(read(text)).toMatchObject({ kind: "predikat", grade: text.toUpperCase().replace(" ", "-") });
    expect(read(text, "General", true).kind).toBe("bukan-angka");
  },
);

test.each([
  [0.7219, "0.00%", angka(72.19, { percent: true, decimals: 2, printed: "72,19%" })],
  [0.57, "0%", angka(57, { percent: true, decimals: 0, printed: "57%" })],
  [72, '0"%"', angka(72, { percent: true, unit: null, printed: "72%" })],
  [72, "0\\%", angka(72, { percent: true })],
  [6, '0 "Dokumen"', angka(6, { unit: "Dokumen", printed: "6 Dokumen" })],
  [6, 'General" Orang"', angka(6, { unit: "Orang", decimals: null, printed: "6 Orang" })],
  [
    72727982780,
    '"Rp. "#,##0",-"',
    angka(72727982780, { unit: "rupiah", decimals: 0, printed: "Rp. 72.727.982.780,-" }),
  ],
  [-1500.5, "[$Rp-421]\\ #,##0.00", angka(-1500.5, { unit: "rupiah", decimals: 2, printed: "-Rp 1.500,50" })],
  [1234.5, "#,##0.00;[Red]-#,##0.00", angka(1234.5, { unit: null, decimals: 2, printed: "1.234,50" })],
  [1.005, "0.00", angka(1.005, { printed: "1,01" })],
  [2500000, '#,##0.0,,"juta"', angka(2500000, { unit: null, decimals: -5, printed: "2,5juta" })],
  [0.1, "General", angka(0.1, { decimals: null, printed: "0,1", percent: false })],
  [1200, "General", angka(1200, { printed: "1200" })],
  [0.5, "# ?/?", angka(0.5, { decimals: null })],
  [12, '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', angka(12, { decimals: 0, unit: null, printed: "12" })],
])("the numeric cell %p with format %s is taken as it is", (value, format, expected) => {
  expect(read(value, format)).toMatchObject({ ...expected, numeric: true, format, notes: [] });
});

test.each([
  [45657, "dd/mm/yyyy", "31/12/2024"],
  [45657, "[$-421]d mmmm yyyy", "31/12/2024"],
  [45657, "mmm", "31/12/2024"],
  [0.3541666666, "hh:mm", "08.30"],
  [1.5, "[h]:mm", "12.00"],
])("a date or a time (%p as %s) is no number", (value, format, printed) => {
  expect(read(value, format)).toEqual({ kind: "bukan-angka", printed });
});

test("a boolean is no number, an Excel error is one of its own, a formula never calculated too", () => {
  expect(read(true)).toMatchObject({ kind: "bukan-angka" });
  expect(read({ fault: "galat", text: "#DIV/0!" })).toEqual({ kind: "galat-sel", printed: "#DIV/0!" });
  expect(read({ fault: "tanpa-nilai", text: "=A1" })).toEqual({ kind: "rumus-tanpa-nilai", printed: "=A1" });
  expect(read(null)).toMatchObject({ kind: "kosong" });
});
