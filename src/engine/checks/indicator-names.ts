/**
 * Every row of a kinerja table measures one indicator (PermenPANRB 53/2014). Without a name nobody can say what was
 * measured, and a name that stands twice was copied and not changed.
 */
import { formatCellRef } from "../../domain/address";
import { cellOf, type Blok } from "../../domain/laporan";
import type { KinerjaRow } from "../../domain/assessment";
import { labelAt, ownWordAt } from "../row-words";
import { createFirstNames } from "../first-names";
import { defineCheck, type Place } from "./define-check";

export const indicatorNames = defineCheck({
  codes: ["indikator-kosong", "indikator-ganda"],
  execute: ({ kinerja }, report) => {
    const firstOf = createFirsts();
    for (const row of kinerja) {
      const { blok, index, indikator } = row;
      if (!blok.texts.Indikator) continue;
      if (indikator === "") report("indikator-kosong", placeOf(row), { label: labelAt(blok, index) });
      const first = isCounted(row) ? firstOf(row) : index;
      if (first === index) continue;
      const cell = cellOf(blok, "Indikator", first);
      report(
        "indikator-ganda",
        placeOf(row),
        { indikator, selLain: cell ? formatCellRef(cell) : "" },
        { tercetak: indikator },
      );
    }
  },
});

const placeOf = ({ blok, index }: KinerjaRow): Place => ({ blok, index, peran: "Indikator" });

/** Index of the first row of the same table with the same indicator. Tables come one after the other. */
function createFirsts(): (row: KinerjaRow) => number {
  let blok: Blok | null = null;
  let firstOf = createFirstNames(0);
  return (row) => {
    if (row.blok !== blok) firstOf = createFirstNames(row.blok.rows.length);
    blok = row.blok;
    return firstOf(row.indikator, row.index);
  };
}

const isCounted = ({ blok, index, indikator }: KinerjaRow): boolean =>
  ownWordAt(blok, "Indikator", index) !== null && !isListItem(indikator);

/** `a. Laki-laki`: a part of the indicator above it, which other indicators may have, too. */
const isListItem = (indikator: string): boolean =>
  !/^[a-z]{2}/i.test(indikator) &&
  /^\s*(?:\(?[a-z][.)]|[-–•])\s/i.test(indikator) &&
  indikator.trim().split(/\s+/).length <= 4;
