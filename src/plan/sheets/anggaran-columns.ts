import type { AnggaranRow } from "../../domain/assessment";
import { FINEST_LABELS, type NumberPeran } from "../../domain/peran";
import { ANGGARAN_HEADINGS, NONE, TANPA_SASARAN } from "../../text/sheets";
import { textLiteral } from "../formula-text";
import { serapanFormula } from "../capaian-formula";
import type { DraftCell } from "../sheet/sheet-draft";
import { MONEY, PERCENT, TEXT } from "../sheet/styles";
import { columnsOf, overRow, textColumn, type CellPlace, type Column } from "../sheet/table";
import { anggaranPeran, numericReading, readingOf } from "../source-cells";
import { KRITERIA_WIDTH, kriteriaCell } from "./rated-cells";
import type { SheetBasis } from "./sheet-basis";

/** `Realisasi Anggaran Yang Mendukung …`, row by row; `rows` are those by which its money is made wide enough. */
export function anggaranColumns(
  basis: SheetBasis,
  rows: readonly AnggaranRow[],
): readonly Column<AnggaranRow>[] {
  const money = moneyWidth(rows);
  const scaleOf = ({ akun }: AnggaranRow) => (akun === "belanja" ? basis.serapanScale : basis.capaianScale);
  const names = namesOf(basis);
  return columnsOf(ANGGARAN_HEADINGS, {
    sasaran: {
      ...textColumn(
        34,
        ({ nomorSasaran }) => (nomorSasaran === null ? null : names.get(nomorSasaran)) ?? TANPA_SASARAN,
      ),
      shared: ({ nomorSasaran }) => nomorSasaran ?? "",
    },
    program: {
      width: 50,
      cell: (row) => ({ value: labelOf(row), style: LEVELS[levelOf(row)] ?? TEXT }),
    },
    anggaran: { width: money, cell: (row) => moneyCell(row, budgetPeran(row), row.anggaran, basis) },
    realisasi: { width: money, cell: (row) => moneyCell(row, "RealisasiAnggaran", row.realisasi, basis) },
    // The word beside it decides which rows are filled, so that the scale of all may be the wider one.
    serapan: {
      width: 12,
      live: rows.some(({ akun }) => akun !== "belanja") ? basis.capaianScale : basis.serapanScale,
      cell: serapanCell,
    },
    sisa: { width: money, cell: sisaCell },
    kriteria: {
      width: KRITERIA_WIDTH,
      cell: (row, place) =>
        kriteriaCell(row.band, { place, of: "serapan", live: isLiveMoney(row) }, scaleOf(row)),
    },
  });
}

const serapanCell = (row: AnggaranRow, place: CellPlace): DraftCell => ({
  value: row.serapan === null ? NONE : row.serapan / 100,
  style: PERCENT,
  bandFill: row.band?.warna ?? null,
  ...(isLiveMoney(row) ? serapanOver(place) : {}),
});

const sisaCell = (row: AnggaranRow, place: CellPlace): DraftCell => ({
  value: row.sisa ?? NONE,
  style: MONEY,
  ...(isLiveMoney(row) ? sisaOver(place) : {}),
});

/** Serapan over the row itself. */
export const serapanOver = overRow((at) =>
  serapanFormula(at("anggaran"), at("realisasi"), {
    given: (fraction) => fraction,
    none: textLiteral(NONE),
  }),
);

/** What is left over, of the row itself. */
export const sisaOver = overRow(
  (at) =>
    `IF(COUNT(${at("anggaran")},${at("realisasi")})=2,${at("anggaran")}-${at("realisasi")},${textLiteral(NONE)})`,
);

/** Whether the budget is a number in a cell that a formula can point at. */
export const hasBudgetCell = (row: AnggaranRow): boolean =>
  numericReading(row.blok, budgetPeran(row), row.index) !== null;

const isLiveMoney = (row: AnggaranRow): boolean =>
  hasBudgetCell(row) && numericReading(row.blok, "RealisasiAnggaran", row.index) !== null;

const budgetPeran = ({ blok, index }: AnggaranRow): NumberPeran => anggaranPeran(blok, index) ?? "Anggaran";

const namesOf = ({ assessment }: SheetBasis): ReadonlyMap<number, string | null> =>
  new Map(assessment.sasaran.map(({ nomor, sasaran }) => [nomor, sasaran]));

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

/** What the row is about: the finest name in its own cells, else the level that it belongs to. */
export function labelOf(row: AnggaranRow): string {
  const { subKegiatan, kegiatan, program, uraian } = row;
  const levels = [subKegiatan, kegiatan, uraian, program];
  return ownLabel(row) ?? levels.find((name) => name !== null) ?? "";
}

function ownLabel({ blok, index }: AnggaranRow): string | null {
  for (const peran of SPENT_ON) {
    const words = blok.texts[peran]?.own[index] ?? "";
    if (words !== "") return words;
  }
  return null;
}

/** What money is spent on may be called by these; a sasaran or an indicator beside it says what for. */
const SPENT_ON = FINEST_LABELS.filter((peran) => peran !== "Sasaran" && peran !== "Indikator");

/** 0 programme, 1 kegiatan, 2 sub-kegiatan: how far its name is set in. */
function levelOf(row: AnggaranRow): number {
  if (row.subKegiatan !== null) return 2;
  return row.program !== null && labelOf(row) !== row.program ? 1 : 0;
}

const LEVELS = [TEXT, { ...TEXT, indent: 2 }, { ...TEXT, indent: 3 }];

/** `Rp. 72.727.982.780,-` of the greatest sum with room to spare, at least 22 characters. */
function moneyWidth(rows: readonly AnggaranRow[]): number {
  const sum = rows.reduce(
    (total, { anggaran, realisasi }) => total + Math.abs(anggaran ?? 0) + Math.abs(realisasi ?? 0),
    1,
  );
  const digits = Math.ceil(Math.log10(sum + 1));
  return Math.max(22, digits + Math.floor(digits / 3) + 11);
}
