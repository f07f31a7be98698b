import { cellAt } from "../cell-at";
import type { KinerjaRow } from "../../domain/assessment";
import type { NumberPeran } from "../../domain/peran";
import type { Band } from "../../domain/scale";
import { NONE } from "../../text/sheets";
import { textLiteral, type RatedScale } from "../band-formulas";
import { capaianFormula } from "../capaian-formula";
import type { DraftCell } from "../sheet/sheet-draft";
import { CENTERED, PERCENT } from "../sheet/styles";
import { numericReading, sourceRef } from "../source-cells";
import type { SheetBasis } from "./sheet-basis";

const AS_IS = { given: (fraction: string) => fraction, none: textLiteral(NONE) };

/** Columns of the row that is being written. */
export interface RowPlace {
  readonly row: number;
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number;
}

/** % capaian: a formula over the row where target and realisasi are numbers in the user's cells. */
export function capaianCell(row: KinerjaRow, place: RowPlace, basis: SheetBasis): DraftCell {
  const target = cellAt(place.row, place.target);
  return ratio(row, { peran: "Target", target, capaian: row.capaian, fill: row.band }, place, basis);
}

/** % against the end of the Renstra: the end target stays in the user's sheet, the formula points there. */
export function capaianAkhirCell(row: KinerjaRow, place: RowPlace, basis: SheetBasis): DraftCell {
  const known = row.blok.numbers.TargetAkhir !== undefined;
  const target = known ? sourceRef(row.blok, "TargetAkhir", row.index, basis.cells) : "";
  return ratio(row, { peran: "TargetAkhir", target, capaian: row.capaianAkhir, fill: null }, place, basis);
}

interface Ratio {
  readonly peran: NumberPeran;
  readonly target: string;
  readonly capaian: number | null;
  readonly fill: Band | null;
}

function ratio(row: KinerjaRow, { peran, target, capaian, fill }: Ratio, place: RowPlace, basis: SheetBasis): DraftCell {
  const value = capaian === null ? NONE : capaian / 100;
  const goal = numericReading(row.blok, peran, row.index);
  const done = numericReading(row.blok, "Realisasi", row.index);
  if (!goal || !done) return { value, style: PERCENT, fill: fill?.warna ?? null };
  const how = {
    polaritas: row.polaritas,
    rumusNegatif: basis.assessment.laporan.pengaturan.rumusNegatif,
    targetPercent: goal.percent,
    realisasiPercent: done.percent,
  };
  const formula = capaianFormula(target, cellAt(place.row, place.realisasi), how, AS_IS);
  return { value, formula, style: PERCENT };
}

/** The word beside a rated cell: a formula where that is one, with the fill by a rule; else the word with its fill. */
export function kriteriaCell(
  band: Band | null,
  { row, column, live }: { readonly row: number; readonly column: number; readonly live: boolean },
  scale: RatedScale,
): DraftCell {
  const value = band === null ? "" : band.kriteria;
  if (!live) return { value, style: CENTERED, fill: band === null ? null : band.warna };
  return { value, formula: scale.kriteria === null ? null : scale.kriteria.join(cellAt(row, column)), style: CENTERED };
}

/** Whether % capaian of the row is a formula. */
export const isLive = ({ blok, index }: KinerjaRow): boolean =>
  numericReading(blok, "Target", index) !== null && numericReading(blok, "Realisasi", index) !== null;
