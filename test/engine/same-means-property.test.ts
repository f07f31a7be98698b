import fc from "fast-check";
import type { Assessment } from "../../src/domain/assessment";
import { assessTables, type Columns } from "./tables";

/**
 * A mean is that of the indicators, not of the tables: whatever order their rows stand in, in how many tables, and
 * however many tables repeat them.
 */

interface Row {
  readonly sasaran: string;
  readonly indikator: string;
  readonly polaritas: string;
  readonly bobot: number;
  readonly target: number;
  readonly realisasi: number;
}

const SASARAN = [
  "Meningkatnya pelayanan publik",
  "Terwujudnya lingkungan yang bersih",
  "Menurunnya ketimpangan wilayah",
];
const INDIKATOR = [
  "Indeks Inovasi Daerah",
  "Nilai Kepatuhan Layanan",
  "Persentase Jalan Mantap",
  "Jumlah Taman Kota",
  "Cakupan Air Bersih",
  "Skor Literasi",
  "Rasio Dokter",
  "Tingkat Hunian Hotel",
];

const rows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(fc.constantFrom(...INDIKATOR), { minLength: 2, maxLength: INDIKATOR.length })
  .chain((names) =>
    fc.tuple(
      ...names.map((indikator) =>
        fc.record({
          sasaran: fc.constantFrom(...SASARAN),
          indikator: fc.constant(indikator),
          polaritas: fc.constantFrom("Positif", "Negatif"),
          bobot: fc.integer({ min: 1, max: 60 }),
          target: fc.integer({ min: 1, max: 200 }),
          realisasi: fc.integer({ min: 0, max: 300 }),
        }),
      ),
    ),
  );

const table = (of: readonly Row[], weighted: boolean): Columns => ({
  Sasaran: of.map(({ sasaran }) => sasaran),
  Indikator: of.map(({ indikator }) => indikator),
  Polaritas: of.map(({ polaritas }) => polaritas),
  Target: of.map(({ target }) => target),
  Realisasi: of.map(({ realisasi }) => realisasi),
  ...(weighted ? { Bobot: of.map(({ bobot }) => bobot) } : {}),
});

/** What a reader sees of the whole: means by the words of their sasaran, kriteria, and how many rows have each. */
function seen({ sasaran, kinerja }: Assessment) {
  const shown = (value: number | null): string => (value === null ? "-" : value.toFixed(6));
  const counted = kinerja.filter(({ utama }) => utama);
  return {
    sasaran: sasaran.map((each) => `${each.sasaran} ${shown(each.capaian)} ${each.band?.kriteria}`).sort(),
    rows: counted.map((row) => `${row.indikator} ${shown(row.capaian)} ${row.band?.kriteria}`).sort(),
  };
}

const inAnyOrder = rows.chain((of) =>
  fc.record({
    of: fc.constant(of),
    shuffled: fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length }),
    cut: fc.integer({ min: 1, max: of.length - 1 }),
    weighted: fc.boolean(),
  }),
);

const SEED = { seed: 53_2014, numRuns: 25 };

test("rows in another order have the same capaian, kriteria and means", () => {
  fc.assert(
    fc.property(inAnyOrder, ({ of, shuffled, weighted }) => {
      expect(seen(assessTables({ IKU: table(shuffled, weighted) }))).toEqual(
        seen(assessTables({ IKU: table(of, weighted) })),
      );
    }),
    SEED,
  );
});

test("a table that is split in two gives the same", () => {
  fc.assert(
    fc.property(inAnyOrder, ({ of, shuffled, cut, weighted }) => {
      const halves = {
        Pertama: table(shuffled.slice(0, cut), weighted),
        Kedua: table(shuffled.slice(cut), weighted),
      };
      expect(seen(assessTables(halves))).toEqual(seen(assessTables({ IKU: table(of, weighted) })));
    }),
    SEED,
  );
});

test("a Perjanjian Kinerja that repeats the table, with its figures or as a plan, gives the same", () => {
  fc.assert(
    fc.property(inAnyOrder, ({ of, shuffled, cut, weighted }) => {
      const once = seen(assessTables({ IKU: table(of, weighted) }));
      const PK = table(shuffled.slice(0, cut), weighted);
      expect(seen(assessTables({ IKU: table(of, weighted), PK }))).toEqual(once);
      const { Realisasi: _, ...plan } = table(shuffled, weighted);
      expect(seen(assessTables({ IKU: table(of, weighted), PK: plan }))).toEqual(once);
    }),
    SEED,
  );
});

test("a table that is repeated raises no Catatan that it did not raise alone, but that it is one", () => {
  fc.assert(
    fc.property(inAnyOrder, ({ of, shuffled }) => {
      const codes = ({ findings }: Assessment) =>
        [...new Set(findings.map(({ code }) => code))].filter((code) => code !== "blok-kembar").sort();
      const once = codes(assessTables({ IKU: table(of, false) }));
      expect(codes(assessTables({ IKU: table(of, false), PK: table(shuffled, false) }))).toEqual(once);
    }),
    SEED,
  );
});
