import type { ICellData, Worksheet } from "@univerjs/core";
import { rectsMeet, sameRect, type Rect } from "../../../../domain/address";
import type { Cell } from "../book";
import type { Calculation } from "./calculation";
import { toUniverCell } from "./cells";
import type { Engine } from "./engine";
import type { Looks } from "./looks";
import type { PendingCells } from "./pending-cells";
import { toRange } from "./ranges";

/** What is to be handed to Univer for one sheet. */
export interface Pending {
  readonly cells: PendingCells;
  merges: readonly Rect[] | null;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
}

export interface SheetContext {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly looks: Looks;
}

/** Univer's sizes are pixels at 96 to the inch. */
export const PIXELS_PER_POINT = 4 / 3;

/** One mutation for all cells, one for the merges, one for the widths, one for the heights. */
export function writePending(context: SheetContext, worksheet: Worksheet, pending: Pending): void {
  grow(context.engine, worksheet, pending);
  writeCells(context, worksheet, pending.cells);
  if (pending.merges) writeMerges(context.engine, worksheet, pending.merges);
  writeSizes(context.engine, worksheet, pending);
}

/** Univer refuses to write beyond the rows and columns that a sheet has. */
function grow(engine: Engine, worksheet: Worksheet, pending: Pending): void {
  const subUnitId = worksheet.getSheetId();
  const merges = pending.merges ?? [];
  const rows = Math.max(
    0,
    ...tops(pending.cells.rows.keys()),
    ...merges.map(({ bottom }) => bottom),
    ...tops(pending.heights.keys()),
  );
  if (rows > worksheet.getRowCount())
    engine.run("sheet.mutation.set-worksheet-row-count", { subUnitId, rowCount: rows + 100 });
  let columns = Math.max(0, ...merges.map(({ right }) => right), ...tops(pending.widths.keys()));
  for (const cells of pending.cells.rows.values())
    for (const column of cells.keys()) if (column > columns) columns = column;
  if (columns > worksheet.getColumnCount()) {
    engine.run("sheet.mutation.set-worksheet-column-count", { subUnitId, columnCount: columns + 5 });
  }
}

/** The largest of many numbers, as a list of at most one: too many to be spread. */
function tops(numbers: Iterable<number>): readonly number[] {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most > 0 ? [most] : [];
}

function writeCells(context: SheetContext, worksheet: Worksheet, cells: PendingCells): void {
  if (cells.rows.size === 0) return;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [row, columns] of cells.rows) {
    const given: Record<number, ICellData> = (cellValue[row - 1] = {});
    for (const [column, cell] of columns) given[column - 1] = cellData(context, cell, cells);
  }
  const params = { subUnitId: worksheet.getSheetId(), cellValue };
  const { id } = context.engine.parts.sheets.SetRangeValuesMutation;
  context.engine.run(id, cells.hasContent ? params : { ...params, trigger: STYLE_ONLY });
  if (cells.hasContent) context.calculation.markDirty();
}

/** By this trigger Univer knows that no formula need be calculated. */
const STYLE_ONLY = "sheet.command.set-style";

function cellData(context: SheetContext, cell: Cell, cells: PendingCells): ICellData {
  const data = cells.changesContent(cell) ? toUniverCell(cell) : {};
  return cells.changesStyle(cell) ? { ...data, s: context.looks.write(cell.style) } : data;
}

function writeMerges(engine: Engine, worksheet: Worksheet, merges: readonly Rect[]): void {
  const { RemoveWorksheetMergeMutation: remove, AddWorksheetMergeMutation: add } = engine.parts.sheets;
  const subUnitId = worksheet.getSheetId();
  const before = worksheet.getMergeData().map((range) => ({
    top: range.startRow + 1,
    bottom: range.endRow + 1,
    left: range.startColumn + 1,
    right: range.endColumn + 1,
  }));
  const gone = before.filter((old) => !merges.some((merge) => sameRect(old, merge)));
  const added = merges.filter(
    (merge) => !before.some((old) => sameRect(old, merge) && rectsMeet(old, merge)),
  );
  if (gone.length > 0) engine.run(remove.id, { subUnitId, ranges: gone.map(toRange) });
  if (added.length > 0) engine.run(add.id, { subUnitId, ranges: added.map(toRange) });
}

function writeSizes(engine: Engine, worksheet: Worksheet, { widths, heights }: Pending): void {
  const subUnitId = worksheet.getSheetId();
  if (widths.size > 0) {
    const ranges = [...widths.keys()].map((column) =>
      toRange({ top: 1, bottom: 1, left: column, right: column }),
    );
    engine.run(engine.parts.sheets.SetWorksheetColWidthMutation.id, {
      subUnitId,
      ranges,
      colWidth: inPixels(widths),
    });
  }
  if (heights.size > 0) {
    const ranges = [...heights.keys()].map((row) => toRange({ top: row, bottom: row, left: 1, right: 1 }));
    engine.run("sheet.mutation.set-worksheet-row-height", {
      subUnitId,
      ranges,
      rowHeight: inPixels(heights),
    });
    engine.run("sheet.mutation.set-worksheet-row-is-auto-height", { subUnitId, ranges, autoHeightInfo: 0 });
  }
}

const inPixels = (sizes: ReadonlyMap<number, number>): Record<number, number> =>
  Object.fromEntries([...sizes].map(([place, size]) => [place - 1, size * PIXELS_PER_POINT]));
