import type { CellValue } from "../../../src/domain/snapshot";
import { createNumberReader } from "../../../src/input/number/read-number";

/** The table "Reading a number" of the rules, row by row, with the cases just beside each. */

const read = (value: CellValue, money = false) => createNumberReader()(value, "General", money);
const angka = (value: number, rest: object = {}) => ({ kind: "angka", value, notes: [], ...rest });

test.each([
  ["Rp 1,2 M", angka(1.2e9, { unit: "rupiah" })],
  ["Rp1,2M", angka(1.2e9, { unit: "rupiah" })],
  ["Rp. 1,2 M.", angka(1.2e9)],
  ["Rp 1,5 T", angka(1.5e12, { unit: "rupiah" })],
  ["Rp 250 jt", angka(2.5e8)],
  ["Rp 900 rb", angka(9e5)],
  ["250 jt", angka(2.5e8, { unit: null })],
  ["900 rb", angka(9e5, { unit: null })],
  ["1,2 milyar", angka(1.2e9)],
  // A single letter counts beside Rp alone.
  ["5 M", angka(5, { unit: "M" })],
  ["5 T", angka(5, { unit: "T" })],
])("“%s” is money in words: %p", (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test("a single letter in a money column without Rp is read as it stands, with a doubt", () => {
  expect(read("1,2 M", true)).toMatchObject({ kind: "angka", value: 1.2, notes: ["angka-meragukan"] });
  expect(read("Rp 1,2 M", true)).toMatchObject(angka(1.2e9));
});

test.each([
  ["Level 3", angka(3, { hint: null })],
  ["level 4", angka(4)],
  ["Tingkat 3", angka(3, { hint: null })],
  ["Peringkat 3", angka(3, { hint: "negatif" })],
  ["Peringkat ke-3", angka(3, { hint: "negatif" })],
  ["Ranking 12", angka(12, { hint: "negatif" })],
])("“%s” is a level or a rank", (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test.each([
  ["17 dari 17", angka(17, { unit: null })],
  ["17 dari 17 Dokumen", angka(17, { unit: "Dokumen" })],
  ["100% (38 OPD)", angka(100, { percent: true, unit: null })],
  ["100 % (38 dari 38 OPD)", angka(100, { percent: true })],
  ["12 (dua belas)", angka(12, { unit: null })],
  ["12 (dua belas) Dokumen", angka(12, { unit: "Dokumen" })],
  ["12 Dokumen (dua belas)", angka(12, { unit: "Dokumen" })],
  ["6 Dokumen (2 buku)", angka(6, { unit: "Dokumen" })],
  ["3 (3,012)", angka(3.012, { decimals: 3 })],
  ["75% (75,3%)", angka(75.3, { percent: true, decimals: 1 })],
  ["93,75 (94)", angka(93.75, { decimals: 2 })],
])("“%s”: what follows repeats or explains the figure", (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test.each([
  ["17 dari 20", 17],
  ["3 (3,512)", 3],
  ["65 (66)", 65],
  ["89,3 50:56x100", 89.3],
])("“%s” holds two figures: the first is read, with a doubt", (text, value) => {
  expect(read(text)).toMatchObject(angka(value, { notes: ["angka-meragukan"] }));
});

test.each([
  ["80 hingga 90", 80, 90],
  ["80 s.d. 90 %", 80, 90],
  ["90 - 80", 80, 90],
  ["90-80", 80, 90],
  ["90% – 80%", 80, 90],
  ["90 sampai 80", 80, 90],
])("“%s” is a range from %p to %p", (text, lower, upper) => {
  expect(read(text)).toMatchObject({ kind: "rentang", lower, upper, notes: [] });
});

test.each(["2024-2023", "2023-2024", "80-80"])("“%s” is no range", (text) => {
  expect(read(text)).toMatchObject({ kind: "bukan-angka" });
});

test.each([
  ["≤ 5", "negatif"],
  ["< 5", "negatif"],
  ["maks. 5", "negatif"],
  ["Maksimal 5", "negatif"],
  ["kurang dari 5 per 100.000 penduduk", "negatif"],
  ["tidak lebih dari 5", "negatif"],
  ["tidak melebihi 5", "negatif"],
  ["≥ 5", "positif"],
  ["min. 5", "positif"],
  ["minimal 5", "positif"],
  ["tidak kurang dari 5", "positif"],
])("“%s” hints %s", (text, hint) => {
  expect(read(text)).toMatchObject(angka(5, { hint }));
});

test.each([
  "belum ada",
  "belum rilis",
  "belum rilis BPS 2025",
  "belum dihitung",
  "Belum tersedia",
  "proses",
  "Dalam proses",
  "dalam proses penghitungan BPS 2024",
  "masih dalam proses audit",
  "menunggu hasil BPK",
  "Menunggu rilis 2025",
  "tidak ada data",
  "N/A",
])("“%s” says that there is no data yet", (text) => {
  expect(read(text)).toMatchObject({ kind: "kosong" });
  expect(read(text, true)).toMatchObject({ kind: "kosong" });
});

test.each(["1:17", "08:30", "31 Desember 2024", "±5", "Ada", "Memenuhi", "proses 3 dokumen"])(
  "“%s” is no number",
  (text) => {
    expect(read(text)).toMatchObject({ kind: "bukan-angka", printed: text });
  },
);

test("an opinion with points is the same grade", () => {
  expect(read("W.T.P.")).toMatchObject({ kind: "predikat", grade: "WTP" });
});

test("a word of its own beside a figure is told, so that no unit of the table is put on top", () => {
  expect(read("Rp 1,2 M")).toMatchObject({ ownWord: true });
  expect(read("250 juta", true)).toMatchObject({ ownWord: true });
  expect(read("250", true)).not.toHaveProperty("ownWord");
  expect(createNumberReader()(2500000, '#,##0.0,,"juta"', true)).toMatchObject({ ownWord: true });
});
