/**
 * IKU and Perjanjian Kinerja state one realisasi for one indicator and year (PermenPANRB 53/2014). Where two tables of
 * the same time differ, one of them is wrong, and only one can count.
 */
import { formatCellRef } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import { cellOf } from "../../domain/laporan";
import { otherMeaningAt } from "../../engine/other-meanings";
import { readingAt } from "../../engine/readings";
import { defineFinding, values } from "../define-finding";
import { defineRule } from "../define-rule";

/** `selLain`: the realisasi that counts, `realisasiLain` as printed there. */
export const indikatorDiBeberapaTabel = defineFinding({
  code: "indikator-di-beberapa-tabel",
  severity: "peringatan",
  values: values<{ indikator: string; blokLain: string; selLain: string; realisasiLain: string }>(),
  page: () => import("./page"),
  judul: { id: "Realisasi berbeda antartabel", en: "Realisasi differs between tables" },
  id: ({ indikator, blokLain, selLain, realisasiLain }, f) => ({
    pesan: `Realisasi “${indikator}” di sini ${f.tercetak}, pada tabel ${blokLain} ${realisasiLain} (${selLain}); yang dihitung adalah tabel ${blokLain}.`,
    saran: "Samakan kedua realisasi.",
  }),
  en: ({ indikator, blokLain, selLain, realisasiLain }, f) => ({
    pesan: `The realisasi of “${indikator}” is ${f.tercetak} here and ${realisasiLain} in table ${blokLain} (${selLain}); table ${blokLain} counts.`,
    saran: "Make the two figures agree.",
  }),
});

export const oneVote = defineRule({
  kinds: [indikatorDiBeberapaTabel],
  execute: ({ votes, times }, report) => {
    for (const [row, counting] of votes) {
      if (!times.sameTime(row.blok, counting.blok) || !differ(row, counting)) continue;
      const cell = cellOf(counting.blok, "Realisasi", counting.index);
      const values = {
        indikator: row.indikator,
        blokLain: counting.blok.nama,
        selLain: cell ? formatCellRef(cell) : "",
        realisasiLain: readingAt(counting.blok, "Realisasi", counting.index).printed,
      };
      const { blok, index, realisasi } = row;
      const tercetak = readingAt(blok, "Realisasi", index).printed;
      report("indikator-di-beberapa-tabel", { blok, index, peran: "Realisasi" }, values, {
        tercetak,
        nilaiTercetak: realisasi,
      });
    }
  },
});

/** A missing figure, and one that may mean the other, is no difference. */
function differ(a: KinerjaRow, b: KinerjaRow): boolean {
  const [meant, other] = [meaningsOf(a), meaningsOf(b)];
  return meant.length > 0 && other.length > 0 && !meant.some((x) => other.some((y) => near(x, y)));
}

function meaningsOf({ blok, index, realisasi }: KinerjaRow): readonly number[] {
  const other = otherMeaningAt(blok, "Realisasi", index);
  return [realisasi, other].filter((value) => value !== null);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
