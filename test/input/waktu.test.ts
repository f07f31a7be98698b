import { readWaktu } from "../../src/input/blok/waktu";

test.each<[string, number | null, number | null]>([
  ["2024", 2024, null],
  ["T38", null, null],
  ["IKU_2023", 2023, null],
  ["Renstra 2021-2026", null, null],
  ["Capaian Kinerja Tahun 2024", 2024, null],
  ["Rp 2.024.000", null, null],
  ["TW1", null, 1],
  ["TW_II", null, 2],
  ["Triwulan IV", null, 4],
  ["Triwulan ke-3 Tahun 2024", 2024, 3],
  ["TWI_2024", 2024, 1],
  ["s.d. Triwulan III", null, 3],
  ["Triwulan I s.d. IV", null, null],
  ["Triwulan I, Triwulan II", null, null],
  ["TWITTER", null, null],
])("%s speaks of the year %p and the quarter %p", (text, tahun, triwulan) => {
  expect(readWaktu([text])).toEqual({ tahun, triwulan });
});

test("the first text that names a year counts, and the first that names a quarter", () => {
  expect(readWaktu(["T1", "Perjanjian Kinerja Tahun 2024", "TW III", "2023"])).toEqual({
    tahun: 2024,
    triwulan: 3,
  });
});
