import { columnLetters, formatCell } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import type { Band } from "../../domain/scale";
import { NONE } from "../../text/sheets";
import type { RatedScale } from "../band-formulas";
import type { DraftCell } from "../sheet/sheet-draft";
import { KRITERIA_STYLE, PERCENT } from "../sheet/styles";
import type { CellPlace } from "../sheet/table";
import { numericReading } from "../source-cells";
import type { SheetBasis } from "./sheet-basis";

/** % capaian: a formula over the row where target and realisasi are numbers in the user's cells. */
export function capaianCell(row: KinerjaRow, place: CellPlace, { formulas }: SheetBasis): DraftCell {
  const value = row.capaian === null ? NONE : row.capaian / 100;
  const template = formulas.capaian(row, place);
  return {
    value,
    template,
    row: place.row,
    style: PERCENT,
    bandFill: row.band?.warna ?? null,
  };
}

/** % against the end of the Renstra: the end target stays in the user's sheet, the formula points there. */
export function capaianAkhirCell(row: KinerjaRow, place: CellPlace, { formulas }: SheetBasis): DraftCell {
  const value = row.capaianAkhir === null ? NONE : row.capaianAkhir / 100;
  return { value, formula: formulas.capaianAkhir(row, place), style: PERCENT };
}

/** `●○○○○ Sangat Rendah` in bold, with a little air. */
export const KRITERIA_WIDTH = 21;

/** The word and its sign beside the rated cell in column `of`: a formula where that is one. */
export function kriteriaCell(
  band: Band | null,
  { place, of, live }: { readonly place: CellPlace; readonly of: string; readonly live: boolean },
  scale: RatedScale,
): DraftCell {
  const value = band === null ? "" : scale.wordOf(band);
  if (!live) return { value, style: KRITERIA_STYLE };
  return { value, template: scale.kriteriaOf(place.column(of)), row: place.row, style: KRITERIA_STYLE };
}

/** `C7`: the cell of the same row under a key. */
export const cellAt = ({ row, column }: CellPlace, key: string): string => formatCell(row, column(key));

/** `E5:E9`: the column of a key over all rows of the table. */
export const rangeAt = ({ first, last, column }: CellPlace, key: string): string => {
  const letters = columnLetters(column(key));
  return first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
};

/** Whether % capaian of the row is a formula. */
export const isLive = ({ blok, index }: KinerjaRow): boolean =>
  numericReading(blok, "Target", index) !== null && numericReading(blok, "Realisasi", index) !== null;
