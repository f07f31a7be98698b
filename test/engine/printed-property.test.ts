import fc from "fast-check";
import { roundHalfUp } from "../../src/domain/scale";
import { assessTable, errors, found, type Columns } from "./tables";

/** As an agency prints: so many decimals, decimal comma, points between thousands. */
function print(value: number, decimals: number): string {
  const [whole = "", fraction] = roundHalfUp(value, decimals).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const row = fc.record({
  target: fc.integer({ min: 1, max: 500 }),
  realisasi: fc.integer({ min: 0, max: 900 }),
});
const budget = fc.record({
  anggaran: fc.integer({ min: 1_000, max: 2_000_000_000 }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
});
const decimals = fc.integer({ min: 0, max: 2 });

const indicators = (rows: readonly { target: number; realisasi: number }[], places: number) => ({
  Indikator: rows.map((_, i) => `Indeks ${i + 1}`),
  Target: rows.map(({ target }) => `${target}`),
  Realisasi: rows.map(({ realisasi }) => `${realisasi}`),
  TargetAkhir: rows.map(({ target }) => `${target + 7}`),
  Capaian: rows.map(({ target, realisasi }) => `${print((realisasi / target) * 100, places)}%`),
  CapaianAkhir: rows.map(({ target, realisasi }) => `${print((realisasi / (target + 7)) * 100, places)}%`),
  Polaritas: rows.map(() => "Positif"),
});

function spending(rows: readonly { anggaran: number; part: number }[], places: number) {
  const spent = rows.map(({ anggaran, part }) => ({ anggaran, realisasi: Math.round(anggaran * part) }));
  const all = [
    ...spent,
    spent.reduce((sum, { anggaran, realisasi }) => ({
      anggaran: sum.anggaran + anggaran,
      realisasi: sum.realisasi + realisasi,
    })),
  ];
  return {
    Program: [...rows.map((_, i) => `Program ${i + 1}`), "JUMLAH"],
    Anggaran: all.map(({ anggaran }) => `Rp. ${print(anggaran, 0)},-`),
    RealisasiAnggaran: all.map(({ realisasi }) => `Rp. ${print(realisasi, 0)},-`),
    Serapan: all.map(({ anggaran, realisasi }) => `${print((realisasi / anggaran) * 100, places)}%`),
    SisaAnggaran: all.map(({ anggaran, realisasi }) => `Rp. ${print(anggaran - realisasi, 0)},-`),
  };
}

test("figures that are computed by the rules and printed at 0, 1 or 2 decimals are never called wrong", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), decimals, (rows, places) => {
      expect(errors(assessTable(indicators(rows, places)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.array(budget, { minLength: 2, maxLength: 6 }), decimals, (rows, places) => {
      expect(errors(assessTable(spending(rows, places)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Another digit in place of the n-th one. */
function changeDigit(text: string, nth: number, by: number): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = places[nth % places.length] ?? 0;
  return `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`;
}

const change = fc.record({ at: fc.nat(50), digit: fc.nat(20), by: fc.integer({ min: 1, max: 9 }) });

/** Findings about printed figures, the one that is cut and the one that is no number any more among them; each by its column and row. */
const PRINTED = [
  "capaian-beda",
  "capaian-dipangkas",
  "capaian-akhir-beda",
  "capaian-akhir-berisi-target",
  "serapan-beda",
  "serapan-dipangkas",
  "sisa-beda",
  "jumlah-beda",
  "bukan-angka",
];
const changedCells = (columns: Columns): readonly string[] => [
  ...new Set(found(assessTable(columns), ...PRINTED).map((line) => line.replace(/^\S+ /, ""))),
];

test("one changed digit in a printed percentage is found, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      decimals,
      change,
      fc.constantFrom("Capaian" as const, "CapaianAkhir" as const),
      (rows, places, { at, digit, by }, peran) => {
        const columns = indicators(rows, places);
        const index = at % rows.length;
        const printed = [...columns[peran]];
        printed[index] = changeDigit(printed[index] ?? "", digit, by);
        expect(changedCells({ ...columns, [peran]: printed })).toEqual([`${peran} ${index + 1}`]);
      },
    ),
    { numRuns: 500 },
  );
});

test("one changed digit in a printed serapan, remainder or total is found, and nothing else", () => {
  const perans = fc.constantFrom(
    "Serapan" as const,
    "SisaAnggaran" as const,
    "Anggaran" as const,
    "RealisasiAnggaran" as const,
  );
  fc.assert(
    fc.property(
      fc.array(budget, { minLength: 2, maxLength: 5 }),
      decimals,
      change,
      perans,
      (rows, places, { at, digit, by }, peran) => {
        const columns = spending(rows, places);
        const isTotal = peran === "Anggaran" || peran === "RealisasiAnggaran";
        const index = isTotal ? rows.length : at % (rows.length + 1);
        const printed = [...columns[peran]];
        printed[index] = changeDigit(printed[index] ?? "", digit, by);
        expect(changedCells({ ...columns, [peran]: printed })).toEqual([`${peran} ${index + 1}`]);
      },
    ),
    { numRuns: 500 },
  );
});
