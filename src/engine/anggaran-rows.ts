import type { AnggaranRow, AnggaranTotal } from "../domain/assessment";
import type { Akun, Blok } from "../domain/laporan";
import { bandOf, type Band, type BandTest } from "../domain/scale";
import { anggaranAt } from "./base-budget";
import { numberOf, readingAt } from "./readings";
import type { RatingBasis } from "./rating-basis";
import { paintedCell } from "./kinerja-rows";
import { rowWordsAt } from "./named-row";
import { wordAt } from "./row-words";

/** Serapan of every data row of an anggaran blok. In a table of indicators too, only the rows that hold money. */
export function spendBlok(blok: Blok, basis: RatingBasis): readonly AnggaranRow[] {
  const money = (i: number): boolean =>
    !blok.jenis.kinerja ||
    anggaranAt(blok, i) !== null ||
    readingAt(blok, "RealisasiAnggaran", i).kind !== "kosong";
  const rows: AnggaranRow[] = [];
  for (let i = 0; i < blok.rows.length; i++) {
    if (blok.rows[i] === "data" && money(i)) rows.push(spendRow(blok, i, basis));
  }
  return rows;
}

function spendRow(blok: Blok, index: number, { register, tests, levels }: RatingBasis): AnggaranRow {
  const { akunAt, leaves } = levels(blok);
  const akun = akunAt(index);
  const anggaran = anggaranAt(blok, index);
  const realisasi = numberOf(readingAt(blok, "RealisasiAnggaran", index));
  const serapan = serapanOf(anggaran, realisasi);
  const words = rowWordsAt(blok, index, register);
  return {
    blok,
    index,
    nomorSasaran: words.nomorSasaran,
    sasaran: words.sasaran,
    program: words.program,
    kegiatan: words.kegiatan,
    subKegiatan: words.subKegiatan,
    uraian: wordAt(blok, "Uraian", index),
    anggaran,
    realisasi,
    serapan,
    sisa: anggaran === null || realisasi === null ? null : anggaran - realisasi,
    band: bandOfSerapan(serapan, tests, akun),
    akun,
    summed: leaves[index] !== false && akun === "belanja",
    sel: paintedCell(blok, index, ["Serapan", "RealisasiAnggaran"]),
  };
}

/** Realisasi anggaran / anggaran in percent points; null without a budget to spend from. */
export const serapanOf = (anggaran: number | null, realisasi: number | null): number | null =>
  anggaran === null || realisasi === null || anggaran <= 0 ? null : (realisasi / anggaran) * 100;

/** Rated on the same scale; who spent more than there was is not rated at all, who took in more is in the first band. */
export const bandOfSerapan = (
  serapan: number | null,
  tests: readonly BandTest[],
  akun: Akun = "belanja",
): Band | null => (serapan === null || (serapan > 100 && akun === "belanja") ? null : bandOf(serapan, tests));

/** Over the spending of the leaves; null without any. */
export function totalOf(rows: readonly AnggaranRow[], tests: readonly BandTest[]): AnggaranTotal | null {
  if (!rows.some(({ summed }) => summed)) return null;
  let anggaran = 0;
  let realisasi = 0;
  for (const row of rows) {
    if (!row.summed) continue;
    anggaran += row.anggaran ?? 0;
    realisasi += row.realisasi ?? 0;
  }
  const serapan = serapanOf(anggaran, realisasi);
  return { anggaran, realisasi, serapan, sisa: anggaran - realisasi, band: bandOfSerapan(serapan, tests) };
}
