/**
 * Every row of a kinerja table measures one indicator (PermenPANRB 53/2014). Without a name nobody can say what was
 * measured, and a name that stands twice was copied and not changed.
 */
import { formatCellRef } from "../../domain/address";
import { cellOf, type Blok } from "../../domain/laporan";
import type { KinerjaRow } from "../../domain/assessment";
import { labelAt, ownWordAt } from "../../engine/row-words";
import { createFirstNames } from "../../engine/first-names";
import { defineRule, type Place } from "../define-rule";
import { defineFinding, values } from "../define-finding";

export const indikatorKosong = defineFinding({
  code: "indikator-kosong",
  severity: "peringatan",
  values: values<{ label: string }>(),
  page: () => import("./page"),
  judul: { id: "Indikator kosong", en: "No indicator" },
  id: ({ label }) => ({
    pesan: `Baris ${label === "" ? "ini" : `“${label}”`} bertarget tetapi tidak memiliki indikator.`,
    saran: "Isi indikator kinerjanya.",
  }),
  en: ({ label }) => ({
    pesan: `${label === "" ? "This row" : `The row “${label}”`} has a target but no indicator.`,
    saran: "Enter its indicator.",
  }),
});

export const indikatorGanda = defineFinding({
  code: "indikator-ganda",
  severity: "peringatan",
  values: values<{ indikator: string; selLain: string }>(),
  page: () => import("./page"),
  judul: { id: "Indikator ganda", en: "Indicator twice" },
  id: ({ indikator, selLain }) => ({
    pesan: `“${indikator}” sudah ada di ${selLain} dalam tabel yang sama.`,
    saran: "Hapus salah satunya, atau bedakan namanya.",
  }),
  en: ({ indikator, selLain }) => ({
    pesan: `“${indikator}” already stands at ${selLain} in the same table.`,
    saran: "Delete one of them, or tell them apart by name.",
  }),
});

export const indicatorNames = defineRule({
  kinds: [indikatorKosong, indikatorGanda],
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
