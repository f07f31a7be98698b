import type { Rect } from "../../../domain/address";
import type { Cell, Limit, Sheet, SheetProps } from "./book";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, defaultProps, EMPTY_CELL } from "./defaults";
import type { Rule } from "./rule";
import { spread } from "./spread";

type Change = (cell: Cell, row: number, column: number) => Cell;

/** A sheet in memory: rows of cells, and nothing calculated. */
export class PlainSheet implements Sheet {
  readonly #rows = new Map<number, Map<number, Cell>>();
  readonly #widths = new Map<number, number>();
  readonly #heights = new Map<number, number>();
  #props: SheetProps;
  #merges: readonly Rect[] = [];
  #rules: readonly Rule[] = [];
  #limits: readonly Limit[] = [];

  constructor(
    readonly id: string,
    title: string,
    readonly blank: Cell = EMPTY_CELL,
  ) {
    this.#props = defaultProps(title);
  }

  props(): SheetProps {
    return this.#props;
  }

  setProps(change: Partial<SheetProps>): void {
    this.#props = { ...this.#props, ...change };
  }

  cell(row: number, column: number): Cell {
    return this.#rows.get(row)?.get(column) ?? this.blank;
  }

  put(row: number, column: number, cell: Cell): void {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
  }

  edit(rect: Rect, change: Change): void {
    if (rect.bottom - rect.top > 500_000 || rect.right - rect.left > 10_000)
      return this.editStored(rect, change);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) this.#editCell(row, column, change);
    }
  }

  editStored(rect: Rect, change: Change): void {
    for (const [row, cells] of this.#rows) {
      if (row < rect.top || row > rect.bottom) continue;
      for (const column of cells.keys()) {
        if (column >= rect.left && column <= rect.right) this.#editCell(row, column, change);
      }
    }
  }

  #editCell(row: number, column: number, change: Change): void {
    const before = this.cell(row, column);
    const after = change(before, row, column);
    if (after !== before) this.put(row, column, after);
  }

  /** Every cell that is stored, row by row. */
  *stored(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const row of [...this.#rows.keys()].sort((a, b) => a - b)) {
      const cells = [...(this.#rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      for (const [column, cell] of cells) yield [row, column, cell];
    }
  }

  used(valuesOnly: boolean): Rect | null {
    let used: Rect | null = null;
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        const counts =
          cell.content !== null || cell.formula !== null || (!valuesOnly && cell.style !== this.blank.style);
        if (counts) used = spread(used, row, column);
      }
    }
    return used;
  }

  merges(): readonly Rect[] {
    return this.#merges;
  }

  setMerges(merges: readonly Rect[]): void {
    this.#merges = merges;
  }

  columnWidth(column: number): number {
    return this.#widths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(from: number, to: number, width: number): void {
    for (let column = from; column <= to; column++) this.#widths.set(column, width);
  }

  rowHeight(row: number): number {
    return this.#heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(from: number, to: number, height: number): void {
    for (let row = from; row <= Math.min(to, from + 200_000); row++) this.#heights.set(row, height);
  }

  fitRows(): void {
    // Nothing is drawn here.
  }

  limits(): readonly Limit[] {
    return this.#limits;
  }

  setLimits(limits: readonly Limit[]): void {
    this.#limits = limits;
  }

  rules(): readonly Rule[] {
    return this.#rules;
  }

  setRules(rules: readonly Rule[]): void {
    this.#rules = rules;
  }
}
