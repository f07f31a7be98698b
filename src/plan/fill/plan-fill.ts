import { formatCell } from "../../domain/address";
import type { AnggaranRow, Assessment, KinerjaRow } from "../../domain/assessment";
import type { FillCell, FillCells } from "../../domain/edit-plan";
import type { Blok } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import type { Snapshot } from "../../domain/snapshot";
import { capaianFormula, serapanFormula } from "../capaian-formula";
import { textLiteral } from "../formula-text";
import { MONEY } from "../sheet/styles";
import { anggaranPeran, numericReading, type SourceCells } from "../source-cells";
import { emptyCells, type EmptyCells } from "./empty-cells";

/**
 * On request: formulas into empty Capaian, Serapan and SisaAnggaran cells. Only where the figures beside them are
 * numbers in cells of their own, so that a formula can point at them; a cell that holds anything is left alone.
 */
export function planFill(
  assessment: Assessment,
  snapshot: Snapshot,
  cells: SourceCells,
): readonly FillCells[] {
  const basis: Basis = { assessment, cells, empty: emptyCells(snapshot, cells) };
  const sheets = new Map<string, FillCell[]>();
  const add = (sheet: string, cell: FillCell | null): void => {
    if (cell === null) return;
    const known = sheets.get(sheet);
    if (known) known.push(cell);
    else sheets.set(sheet, [cell]);
  };
  for (const row of assessment.kinerja) add(row.blok.lembar, capaianFill(row, basis));
  for (const row of assessment.anggaran) {
    add(row.blok.lembar, serapanFill(row, basis));
    add(row.blok.lembar, sisaFill(row, basis));
  }
  return [...sheets].map(([sheet, filled]) => ({ kind: "fill", sheet, cells: filled }));
}

interface Basis {
  readonly assessment: Assessment;
  readonly cells: SourceCells;
  readonly empty: EmptyCells;
}

function capaianFill(row: KinerjaRow, basis: Basis): FillCell | null {
  const { blok, index, capaian } = row;
  const target = numericReading(blok, "Target", index);
  const realisasi = numericReading(blok, "Realisasi", index);
  if (!target || !realisasi || capaian === null) return null;
  const how = {
    polaritas: row.polaritas,
    rumusNegatif: row.rumusNegatif,
    targetPercent: target.percent,
    realisasiPercent: realisasi.percent,
  };
  const refs = [reference(blok, "Target", index, basis), reference(blok, "Realisasi", index, basis)] as const;
  return percentFill(row, { peran: "Capaian", value: capaian }, basis, (use) =>
    capaianFormula(...refs, how, use),
  );
}

function serapanFill(row: AnggaranRow, basis: Basis): FillCell | null {
  const refs = moneyRefs(row, basis);
  if (!refs || row.serapan === null) return null;
  return percentFill(row, { peran: "Serapan", value: row.serapan }, basis, (use) =>
    serapanFormula(...refs, use),
  );
}

function sisaFill(row: AnggaranRow, basis: Basis): FillCell | null {
  const refs = moneyRefs(row, basis);
  const empty = basis.empty.at(row.blok, "SisaAnggaran", row.index);
  if (!refs || !empty || row.sisa === null) return null;
  const [anggaran, realisasi] = refs;
  return {
    row: empty.row,
    column: empty.column,
    formula: `IF(COUNT(${anggaran},${realisasi})=2,${anggaran}-${realisasi},"")`,
    value: row.sisa,
    numberFormat: empty.format === "General" ? (MONEY.numberFormat ?? "General") : empty.format,
  };
}

type Use = Parameters<typeof serapanFormula>[2];

/** A fraction in percent format, unless the column holds percent points. */
function percentFill(
  { blok, index }: { readonly blok: Blok; readonly index: number },
  { peran, value }: { readonly peran: NumberPeran; readonly value: number },
  { empty }: Basis,
  formula: (use: Use) => string,
): FillCell | null {
  const cell = empty.at(blok, peran, index);
  if (!cell) return null;
  const points = cell.inPoints;
  return {
    row: cell.row,
    column: cell.column,
    formula: formula({ given: (fraction) => (points ? `100*${fraction}` : fraction), none: textLiteral("") }),
    value: points ? value : value / 100,
    numberFormat: points || cell.format.includes("%") ? cell.format : "0.00%",
  };
}

function moneyRefs({ blok, index }: AnggaranRow, basis: Basis): readonly [string, string] | null {
  const peran = anggaranPeran(blok, index);
  if (!peran || !numericReading(blok, peran, index) || !numericReading(blok, "RealisasiAnggaran", index))
    return null;
  return [reference(blok, peran, index, basis), reference(blok, "RealisasiAnggaran", index, basis)];
}

/** `E5`: on the same sheet, so that it moves with a sort or a copy. */
const reference = (blok: Blok, peran: NumberPeran, index: number, { cells }: Basis): string =>
  formatCell(cells.rowOf(blok, peran, index), blok.numbers[peran]?.rect.left ?? 1);
