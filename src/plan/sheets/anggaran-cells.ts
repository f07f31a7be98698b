import { columnLetters } from "../../domain/address";
import type { AnggaranRow } from "../../domain/assessment";
import type { NumberPeran } from "../../domain/peran";
import { NONE } from "../../text/sheets";
import { textLiteral } from "../band-formulas";
import { serapanFormula } from "../capaian-formula";
import { rowFormula } from "../row-formula";
import type { DraftCell } from "../sheet/sheet-draft";
import { MONEY, PERCENT } from "../sheet/styles";
import { anggaranPeran, numericReading, readingOf } from "../source-cells";
import { kriteriaCell } from "./rated-cells";
import type { SheetBasis } from "./sheet-basis";

/** Columns of the table, as `tables.md` orders them. */
export const ANGGARAN_COLUMNS = { anggaran: 3, realisasi: 4, serapan: 5, sisa: 6, kriteria: 7 } as const;

/** Anggaran, realisasi, serapan, sisa, kriteria of one row. */
export function anggaranCells(row: AnggaranRow, at: number, basis: SheetBasis): readonly DraftCell[] {
  const anggaran = moneyCell(row, anggaranPeran(row.blok, row.index) ?? "Anggaran", row.anggaran, basis);
  const realisasi = moneyCell(row, "RealisasiAnggaran", row.realisasi, basis);
  const live = anggaran.template != null && realisasi.template != null;
  return [anggaran, realisasi, ...ratioCells(row, at, live, basis)];
}

/** Serapan, sisa and kriteria: formulas over the row where it is live. */
function ratioCells(
  { serapan, sisa, band }: AnggaranRow,
  at: number,
  live: boolean,
  basis: SheetBasis,
): readonly DraftCell[] {
  const percent: DraftCell = {
    value: serapan === null ? NONE : serapan / 100,
    formula: live ? serapanOver(at) : null,
    style: PERCENT,
    fill: live ? null : (band?.warna ?? null),
  };
  return [
    percent,
    { value: sisa ?? NONE, formula: live ? sisaOver(at) : null, style: MONEY },
    kriteriaCell(band, { row: at, column: ANGGARAN_COLUMNS.serapan, live }, basis.serapanScale),
  ];
}

const MONEY_LETTERS = {
  anggaran: columnLetters(ANGGARAN_COLUMNS.anggaran),
  realisasi: columnLetters(ANGGARAN_COLUMNS.realisasi),
};

/** Serapan over the row itself. */
export const serapanOver = rowFormula((row) =>
  serapanFormula(MONEY_LETTERS.anggaran + row, MONEY_LETTERS.realisasi + row, {
    given: (fraction) => fraction,
    none: textLiteral(NONE),
  }),
);

/** What is left over, of the row itself. */
export const sisaOver = rowFormula((row) => {
  const [anggaran, realisasi] = [MONEY_LETTERS.anggaran + row, MONEY_LETTERS.realisasi + row];
  return `IF(COUNT(${anggaran},${realisasi})=2,${anggaran}-${realisasi},${textLiteral(NONE)})`;
});

function moneyCell(
  { blok, index }: AnggaranRow,
  peran: NumberPeran,
  value: number | null,
  basis: SheetBasis,
): DraftCell {
  if (numericReading(blok, peran, index)) {
    const row = basis.cells.rowOf(blok, peran, index);
    return { value, template: basis.formulas.mirror(blok, peran), row, style: MONEY };
  }
  return { value: value ?? (readingOf(blok, peran, index)?.printed || NONE), style: MONEY };
}

/** What the row is about: its own level's name. */
export const labelOf = ({ subKegiatan, kegiatan, program, uraian }: AnggaranRow): string =>
  subKegiatan ?? kegiatan ?? program ?? uraian ?? "";

/** 0 programme, 1 kegiatan, 2 sub-kegiatan: how far its name is set in. */
export function levelOf({ subKegiatan, kegiatan, program }: AnggaranRow): number {
  if (subKegiatan !== null) return 2;
  return kegiatan !== null && program !== null ? 1 : 0;
}

/** `Rp. 72.727.982.780,-` of the greatest sum with room to spare; look.md asks for 22 at least. */
export function moneyWidth(rows: readonly AnggaranRow[]): number {
  const sum = rows.reduce(
    (total, { anggaran, realisasi }) => total + Math.abs(anggaran ?? 0) + Math.abs(realisasi ?? 0),
    1,
  );
  const digits = Math.ceil(Math.log10(sum + 1));
  return Math.max(22, digits + Math.floor(digits / 3) + 9);
}
