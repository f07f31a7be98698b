import type { UsulanSel } from "../domain/usulan";
import type { SheetView } from "./grid/sheet-view";
import { isFigure, isYear } from "./table/row-sorts";
import type { FoundTable } from "./table/find-tables";
import type { CellValue } from "../domain/snapshot";

interface SingleCell {
  readonly nama: string;
  readonly label: RegExp;
  readonly holds: (value: CellValue) => boolean;
}

const isAgency = (value: CellValue): boolean => typeof value === "string" && /\p{L}{4}/u.test(value);

/** Labels with what stands beside them. */
const SINGLE_CELLS: readonly SingleCell[] = [
  { nama: "LKJIP_Tahun", label: /^tahun(?: (?:laporan|pelaporan|anggaran|kinerja))?\s*:?$/i, holds: isYear },
  {
    nama: "LKJIP_TahunAkhirRenstra",
    label:
      /^(?:tahun akhir (?:periode )?(?:renstra|rpjmd)|akhir (?:periode )?(?:renstra|rpjmd)|tahun renstra berakhir)\s*:?$/i,
    holds: isYear,
  },
  {
    nama: "LKJIP_Instansi",
    label: /^(?:nama )?(?:opd|skpd|instansi|perangkat daerah|satuan kerja|unit organisasi)\s*:?$/i,
    holds: isAgency,
  },
  {
    nama: "LKJIP_TotalAnggaran",
    label:
      /^(?:jumlah|total) (?:anggaran|pagu|belanja)?\s*\(?apbd\)?|^(?:jumlah|total) (?:seluruh )?anggaran (?:opd|skpd|seluruhnya|keseluruhan)/i,
    holds: isFigure,
  },
];

/** Lines that name an agency without a label, at the head of a sheet. */
const AGENCY_LINE =
  /^(?:dinas|badan|inspektorat|sekretariat|kecamatan|satuan polisi|rumah sakit|kantor|biro|bagian|kelurahan)\s+\p{L}/iu;
const HEAD_ROWS = 3;
/** A value stands within so many columns of its label. */
const REACH = 4;

/** Settings that stand beside their labels; the first of each in tab order, and none that the workbook names already. */
export function singleCells(
  views: readonly SheetView[],
  tables: readonly FoundTable[],
  isNamed: (nama: string) => boolean,
): readonly UsulanSel[] {
  const found = SINGLE_CELLS.flatMap((single) => firstOf(single, views, tables) ?? []);
  const agency = found.some(({ nama }) => nama === "LKJIP_Instansi") ? null : agencyLine(views);
  return [...found, ...(agency ? [agency] : [])].filter(({ nama }) => !isNamed(nama));
}

function firstOf(
  single: SingleCell,
  views: readonly SheetView[],
  tables: readonly FoundTable[],
): UsulanSel | null {
  for (const view of views) {
    const outside = tables.filter((table) => table.view === view);
    for (const { row, column, text } of labels(view)) {
      if (!single.label.test(text) || outside.some((table) => isInside(table, row, column))) continue;
      const beside = besideLabel(view, row, column, single.holds);
      if (beside !== null) return { nama: single.nama, sel: { sheet: view.grid.sheet, row, column: beside } };
    }
  }
  return null;
}

const isInside = ({ headingTop, rows, left, right }: FoundTable, row: number, column: number): boolean =>
  row >= headingTop && row <= rows[1] && column >= left && column <= right;

interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Short texts of a sheet: settings stand above the tables or right below them, in the first thousand rows. */
function labels(view: SheetView): readonly Label[] {
  const found: Label[] = [];
  const last = Math.min(view.bottom, view.grid.top + 999);
  for (let row = view.grid.top; row <= last; row++) {
    for (let column = view.grid.left; column <= view.right; column++) {
      const value = view.valueAt(row, column);
      if (typeof value === "string" && value.length < 60) found.push({ row, column, text: value.trim() });
    }
  }
  return found;
}

function besideLabel(view: SheetView, row: number, label: number, holds: SingleCell["holds"]): number | null {
  const from = (view.mergeAt(row, label)?.right ?? label) + 1;
  for (let column = from; column < from + REACH; column++) {
    const value = view.valueAt(row, column);
    if (view.textAt(row, column) === ":" || !view.isFilled(row, column)) continue;
    return holds(value) ? column : null;
  }
  return null;
}

function agencyLine(views: readonly SheetView[]): UsulanSel | null {
  for (const view of views) {
    const { top, left, sheet } = view.grid;
    for (let row = top; row < top + HEAD_ROWS; row++) {
      const text = view.textAt(row, left);
      const isAlone = !Array.from({ length: view.grid.columns - 1 }, (_, i) => left + 1 + i).some((column) =>
        view.isFilled(row, column),
      );
      if (isAlone && text.length < 120 && AGENCY_LINE.test(text))
        return { nama: "LKJIP_Instansi", sel: { sheet, row, column: left } };
    }
  }
  return null;
}
