/**
 * Every row of a kinerja table measures one indicator (PermenPANRB 53/2014). Without a name nobody can say what was
 * measured, and a name that stands twice was copied and not changed.
 */
import { formatCellRef } from "../../domain/address";
import { cellOf, type Blok } from "../../domain/laporan";
import type { KinerjaRow } from "../../domain/assessment";
import { labelAt, ownWordAt } from "../row-words";
import { nameKey } from "../name-key";
import { defineCheck } from "./define-check";

export const indicatorNames = defineCheck({
  codes: ["indikator-kosong", "indikator-ganda"],
  execute: ({ kinerja }, report) => {
    const firstOf = createFirsts();
    for (const row of kinerja) {
      const { blok, index, indikator } = row;
      if (!blok.texts.Indikator) continue;
      const place = { blok, index, peran: "Indikator" } as const;
      if (indikator === "") report("indikator-kosong", place, { label: labelAt(blok, index) });
      const first = isCounted(row) ? firstOf(row) : row;
      if (first === row) continue;
      const cell = cellOf(blok, "Indikator", first.index);
      report("indikator-ganda", place, { indikator, selLain: cell ? formatCellRef(cell) : "" }, { tercetak: indikator });
    }
  },
});

/** The first row of the same table with the same indicator. Tables come one after the other. */
function createFirsts(): (row: KinerjaRow) => KinerjaRow {
  let blok: Blok | null = null;
  let firsts = new Map<string, KinerjaRow>();
  return (row) => {
    if (row.blok !== blok) firsts = new Map();
    blok = row.blok;
    const key = nameKey(row.indikator);
    const first = firsts.get(key) ?? row;
    firsts.set(key, first);
    return first;
  };
}

const isCounted = ({ blok, index, indikator }: KinerjaRow): boolean =>
  ownWordAt(blok, "Indikator", index) !== null && !isListItem(indikator);

/** `a. Laki-laki`: a part of the indicator above it, which other indicators may have, too. */
const isListItem = (indikator: string): boolean => /^\s*(?:\(?[a-z][.)]|[-–•])\s/i.test(indikator) && indikator.trim().split(/\s+/).length <= 4;
