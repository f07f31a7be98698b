import type { ICellData, Worksheet } from "@univerjs/core";
import { rectHas, type Rect } from "../../../../domain/address";
import type { Cell, Limit, Sheet, SheetProps } from "../book";
import { EMPTY_CELL } from "../defaults";
import type { Rule } from "../rule";
import { spread } from "../spread";
import { fromUniverCell } from "./cells";
import { PendingCells } from "./pending-cells";
import { toRange, toRect } from "./ranges";
import { SheetLook } from "./sheet-look";
import { PIXELS_PER_POINT, writePending, type Pending, type SheetContext } from "./sheet-writer";
import { UniverRules } from "./univer-rules";

type Change = (cell: Cell, row: number, column: number) => Cell;

/** A sheet of Univer's. Changes are gathered, and handed over in few large mutations by `flush`. */
export class UniverSheet implements Sheet {
  readonly id: string;
  readonly blank: Cell;
  readonly #look: SheetLook;
  readonly #rules: UniverRules;
  #pending: Pending = newPending();
  // Univer's own would need its package for them.
  #limits: readonly Limit[] = [];

  constructor(
    readonly context: SheetContext,
    readonly worksheet: Worksheet,
  ) {
    this.id = worksheet.getSheetId();
    this.blank = { ...EMPTY_CELL, style: context.looks.usual };
    this.#look = new SheetLook(context.engine, worksheet);
    this.#rules = new UniverRules(context.engine, this.id);
  }

  props(): SheetProps {
    return this.#look.props();
  }

  setProps(change: Partial<SheetProps>): void {
    this.flush();
    this.#look.change(change);
  }

  cell(row: number, column: number): Cell {
    const pending = this.#pending.cells.get(row, column);
    if (pending) return pending;
    const cell = this.worksheet.getCellMatrix().getValue(row - 1, column - 1);
    if (!cell) return this.blank;
    return { ...fromUniverCell(cell, this.#formula(cell, row, column)), style: this.context.looks.of(cell) };
  }

  #formula(cell: ICellData, row: number, column: number): string | null {
    if (typeof cell.f === "string" && cell.f !== "") return cell.f;
    if (typeof cell.si !== "string" || cell.si === "") return null;
    const { injector, parts, unitId } = this.context.engine;
    return (
      injector
        .get(parts.formula.FormulaDataModel)
        .getFormulaStringByCell(row - 1, column - 1, this.id, unitId) ?? null
    );
  }

  edit(rect: Rect, change: Change): void {
    if (rect.bottom - rect.top > 500_000 || rect.right - rect.left > 10_000)
      return this.editStored(rect, change);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) this.#editCell(row, column, change);
    }
  }

  editStored(rect: Rect, change: Change): void {
    for (const [row, column] of this.#stored())
      if (rectHas(rect, row, column)) this.#editCell(row, column, change);
  }

  #editCell(row: number, column: number, change: Change): void {
    const before = this.cell(row, column);
    const after = change(before, row, column);
    if (after !== before) this.#pending.cells.put(row, column, before, after);
  }

  #stored(): readonly (readonly [row: number, column: number])[] {
    this.flush();
    const places: [number, number][] = [];
    this.worksheet.getCellMatrix().forValue((row, column) => void places.push([row + 1, column + 1]));
    return places;
  }

  used(valuesOnly: boolean): Rect | null {
    let used: Rect | null = null;
    for (const [row, column] of this.#stored()) {
      const { content, formula, style } = this.cell(row, column);
      const counts = content !== null || formula !== null || (!valuesOnly && style !== this.blank.style);
      if (counts) used = spread(used, row, column);
    }
    return used;
  }

  merges(): readonly Rect[] {
    return this.#pending.merges ?? this.worksheet.getMergeData().map(toRect);
  }

  setMerges(merges: readonly Rect[]): void {
    this.#pending.merges = merges;
  }

  columnWidth(column: number): number {
    return this.#pending.widths.get(column) ?? points(this.worksheet.getColumnWidth(column - 1));
  }

  setColumnWidth(from: number, to: number, width: number): void {
    for (let column = from; column <= Math.min(to, from + 1000); column++)
      this.#pending.widths.set(column, width);
  }

  rowHeight(row: number): number {
    return this.#pending.heights.get(row) ?? points(this.worksheet.getRowHeight(row - 1));
  }

  setRowHeight(from: number, to: number, height: number): void {
    for (let row = from; row <= Math.min(to, from + 200_000); row++) this.#pending.heights.set(row, height);
  }

  fitRows(from: number, to: number): void {
    this.flush();
    const right = this.worksheet.getColumnCount();
    this.context.engine.screen?.fitRows(this.id, toRange({ top: from, bottom: to, left: 1, right }));
  }

  limits(): readonly Limit[] {
    return this.#limits;
  }

  setLimits(limits: readonly Limit[]): void {
    this.#limits = limits;
  }

  rules(): readonly Rule[] {
    return this.#rules.all();
  }

  setRules(rules: readonly Rule[]): void {
    this.#rules.set(rules);
  }

  /** Rules that Univer was opened with, as the host knows them. */
  rememberRules(rules: readonly Rule[]): void {
    this.#rules.remember(rules);
  }

  flush(): void {
    const pending = this.#pending;
    this.#pending = newPending();
    writePending(this.context, this.worksheet, pending);
    this.#rules.flush();
  }
}

const newPending = (): Pending => ({
  cells: new PendingCells(),
  merges: null,
  widths: new Map(),
  heights: new Map(),
});

const points = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
