import type { Cell } from "../book";

/** Cells that were changed and not yet handed to Univer. */
export class PendingCells {
  readonly rows = new Map<number, Map<number, Cell>>();
  /** Whether any content or formula is among the changes, not looks alone. */
  hasContent = false;
  readonly #withContent = new Set<Cell>();
  readonly #withStyle = new Set<Cell>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  put(row: number, column: number, before: Cell, after: Cell): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    if (
      before.content !== after.content ||
      before.formula !== after.formula ||
      this.#withContent.has(before)
    ) {
      this.hasContent = true;
      this.#withContent.add(after);
    }
    if (before.style !== after.style || this.#withStyle.has(before)) this.#withStyle.add(after);
    cells.set(column, after);
  }

  changesStyle(cell: Cell): boolean {
    return this.#withStyle.has(cell);
  }

  changesContent(cell: Cell): boolean {
    return this.#withContent.has(cell);
  }
}
