import { describeFinding } from "../../src/checks/describe-finding";
import { assessTable } from "./tables";

const doubt = (realisasi: string): string => {
  const { findings } = assessTable({
    Indikator: ["Jumlah buku"],
    Target: ["2 Buku"],
    Realisasi: [realisasi],
  });
  return findings
    .filter(({ code }) => code === "angka-meragukan")
    .map((f) => describeFinding(f, "id").pesan)
    .join();
};

test("commas that may be decimal or between thousands are told with the other figure", () => {
  expect(doubt("1,200 Buku")).toBe("“1,200 Buku” dibaca sebagai 1,2, tetapi mungkin maksudnya 1.200.");
});

test("several commas can be read in one way only, and no other figure is named", () => {
  expect(doubt("1,234,567 Buku")).toBe("“1,234,567 Buku” dibaca sebagai 1.234.567.");
  expect(doubt("1,234.5 Buku")).toBe("“1,234.5 Buku” dibaca sebagai 1.234,5.");
});

test("a range is told with both ends", () => {
  expect(doubt("1-2 juta Buku")).toBe("“1-2 juta Buku” dibaca sebagai 1.000.000–2.000.000.");
});
