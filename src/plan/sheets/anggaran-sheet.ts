import type { AnggaranRow, SasaranResult } from "../../domain/assessment";
import { TITLES } from "../../text/sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { NOTE, SUBTITLE, TITLE } from "../sheet/styles";
import { addHeadings, addNumbers, addRows, columnFinder, gridWidths, type Column } from "../sheet/table";
import { anggaranColumns, hasBudgetCell } from "./anggaran-columns";
import { subTotal, sumColumns, total } from "./anggaran-sums";
import { sasaranKey } from "./sasaran-table";
import { finishSheet, sourceOf, subtitleOf, type DraftSheet, type SheetBasis } from "./sheet-basis";

/** `LKjIP Anggaran`: the programmes of each sasaran with their sub-total, then the total. Null without anggaran rows. */
export function anggaranSheet(basis: SheetBasis): DraftSheet | null {
  const { anggaran, sasaran } = basis.assessment;
  if (anggaran.length === 0) return null;
  const columns = anggaranColumns(basis, anggaran);
  const draft = new SheetDraft(gridWidths(columns), basis.values);
  const wide = columns.length;
  draft.addWide({ value: TITLES.anggaran, style: TITLE }, 1, wide);
  draft.addWide({ value: subtitleOf(basis), style: SUBTITLE }, 1, wide);
  draft.skip();
  const heading = addHeadings(draft, columns);
  const numbers = addNumbers(draft, columns);
  const groups = grouped(anggaran);
  const subTotals = sasaran.flatMap((result) => {
    const rows = groups.get(sasaranKey(result));
    return rows ? [addGroup(draft, result, rows, { basis, columns })] : [];
  });
  const sums = sumColumns(basis);
  addRows(draft, sums, [total(subTotals, basis)]);
  const column = columnFinder(sums);
  basis.anchors.sums = {
    anggaran: column("anggaran"),
    realisasi: column("realisasi"),
    serapan: column("serapan"),
  };
  draft.addWide({ value: sourceOf(anggaran, basis), style: NOTE }, 1, wide);
  draft.keepRest();
  return finishSheet("anggaran", draft, basis, { freezeRows: numbers, titleRows: [heading, numbers] });
}

function grouped(rows: readonly AnggaranRow[]): ReadonlyMap<number | null, readonly AnggaranRow[]> {
  const groups = new Map<number | null, AnggaranRow[]>();
  for (const row of rows) {
    const group = groups.get(row.nomorSasaran);
    if (group) group.push(row);
    else groups.set(row.nomorSasaran, [row]);
  }
  return groups;
}

interface AnggaranTable {
  readonly basis: SheetBasis;
  readonly columns: readonly Column<AnggaranRow>[];
}

/** The rows of one sasaran and their sub-total; gives the row of the sub-total. */
function addGroup(
  draft: SheetDraft,
  result: SasaranResult,
  rows: readonly AnggaranRow[],
  { basis, columns }: AnggaranTable,
): number {
  const { first } = addRows(draft, columns, rows);
  const { last } = addRows(draft, sumColumns(basis), [subTotal(result, rows, first, basis)]);
  draft.keep(first, first, last - 1);
  if (rows.some(hasBudgetCell)) basis.anchors.subTotal.set(sasaranKey(result), last);
  return last;
}
