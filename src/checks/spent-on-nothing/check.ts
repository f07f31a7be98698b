/**
 * Value for money (UU 17/2003: ekonomis, efisien, efektif): where nothing was realised and money was spent, the report
 * owes an explanation, or one of the two figures is wrong.
 */
import type { AnggaranRow, KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { serapanOf } from "../../engine/anggaran-rows";
import { readingAt } from "../../engine/readings";
import { defineRule, rupiah, type Facts } from "../define-rule";
import { defineFinding, values } from "../define-finding";

export const nolTetapiTerserap = defineFinding({
  code: "nol-tetapi-terserap",
  severity: "peringatan",
  values: values<{
    indikator: string;
    program: string;
    realisasiAnggaran: number;
    serapan: number;
  }>(),
  page: () => import("./page"),
  judul: { id: "Realisasi 0, anggaran terserap", en: "Realisasi 0, money spent" },
  id: ({ indikator, program, realisasiAnggaran, serapan }, { rupiah, persen }) => ({
    pesan: `Realisasi “${indikator}” 0, padahal program “${program}” telah membelanjakan ${rupiah(realisasiAnggaran)} (${persen(serapan)}).`,
    saran: "Periksa realisasinya; bila memang 0, jelaskan dalam laporan.",
  }),
  en: ({ indikator, program, realisasiAnggaran, serapan }, { rupiah, persen }) => ({
    pesan: `The realisasi of “${indikator}” is 0, though the programme “${program}” has spent ${rupiah(realisasiAnggaran)} (${persen(serapan)}).`,
    saran: "Check the realisasi; if it is 0, explain it in the report.",
  }),
});

export const spentOnNothing = defineRule({
  kinds: [nolTetapiTerserap],
  execute: (facts, report) => {
    const spending = createSpending(facts);
    for (const row of facts.kinerja) {
      const spent = isNothing(row) ? spending(row) : undefined;
      if (!spent || spent.realisasi <= 0) continue;
      const { blok, index, indikator } = row;
      const serapan = serapanOf(spent.anggaran, spent.realisasi) ?? 0;
      const values = { indikator, program: spent.nama, realisasiAnggaran: spent.realisasi, serapan };
      const held = {
        tercetak: readingAt(blok, "Realisasi", index).printed,
        nilaiTercetak: 0,
        hitung: rupiah(spent.realisasi),
      };
      report("nol-tetapi-terserap", { blok, index, peran: "Realisasi" }, values, held);
    }
  },
});

/** Nothing was done, although something was to be. */
const isNothing = ({ realisasi, polaritas, target }: KinerjaRow): boolean =>
  realisasi === 0 && polaritas === "positif" && target !== 0;

interface Spent {
  readonly nama: string;
  readonly anggaran: number;
  readonly realisasi: number;
}

/** What was spent by the row itself (E.81), else on its activity where the budget goes so far down, else on its programme. */
function createSpending({ anggaran, joins }: Facts): (row: KinerjaRow) => Spent | undefined {
  const byProgram = sumBy(anggaran, ({ program }) => program && joins.program(program));
  const activity = (program: string | null, kegiatan: string | null) =>
    kegiatan && `${program ? joins.program(program) : ""}|${joins.program(kegiatan)}`;
  const byKegiatan = sumBy(anggaran, ({ program, kegiatan }) => activity(program, kegiatan));
  const own = ownSpending(anggaran);
  return (row) => {
    const { program, kegiatan } = row;
    const spent =
      byKegiatan.get(activity(program, kegiatan) ?? "") ??
      (program === null ? undefined : byProgram.get(joins.program(program)));
    return own(row) ?? (spent && { ...spent, nama: program ?? "" });
  };
}

/** Money that stands in the row of the indicator. */
function ownSpending(rows: readonly AnggaranRow[]): (row: KinerjaRow) => Spent | null {
  const bloks = new Map<Blok, Map<number, AnggaranRow>>();
  for (const row of rows) {
    if (!row.blok.jenis.kinerja || row.akun !== "belanja") continue;
    const ofBlok = bloks.get(row.blok) ?? new Map<number, AnggaranRow>();
    bloks.set(row.blok, ofBlok.set(row.index, row));
  }
  return ({ blok, index }) => {
    const row = bloks.get(blok)?.get(index);
    return !row || row.realisasi === null
      ? null
      : { nama: nameOf(row), anggaran: row.anggaran ?? 0, realisasi: row.realisasi };
  };
}

const nameOf = ({ uraian, subKegiatan, kegiatan, program }: AnggaranRow): string =>
  uraian ?? subKegiatan ?? kegiatan ?? program ?? "";

interface Sums {
  anggaran: number;
  realisasi: number;
}

function sumBy(
  rows: readonly AnggaranRow[],
  keyOf: (row: AnggaranRow) => string | null,
): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const row of rows) {
    const key = row.summed ? keyOf(row) : null;
    if (!key) continue;
    const sum = sums.get(key) ?? { anggaran: 0, realisasi: 0 };
    sum.anggaran += row.anggaran ?? 0;
    sum.realisasi += row.realisasi ?? 0;
    sums.set(key, sum);
  }
  return sums;
}
