import { ROLE_NAME } from "../../domain/marks";
import type { Book, Cell, Content } from "../host/book/book";
import type { PlainBook } from "../host/book/plain-book";

/** A cell that no longer holds what the file holds. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** With its `=`. */
  readonly formula: string | null;
  /** en-US code where it is another than in the file: `70%` that was typed is 0,7 and a percent format. */
  readonly numberFormat: string | null;
}

/** Which sheets are compared, by their role; null is a sheet of the user's. */
export type Wanted = (role: string | null) => boolean;

/** What was typed since the file was opened, by sheet title. Sheets that are not in both are left out. */
export function cellEdits(
  before: PlainBook,
  now: Book,
  wanted: Wanted,
): ReadonlyMap<string, readonly CellEdit[]> {
  now.flush();
  const roles = rolesOf(now);
  const found = new Map<string, readonly CellEdit[]>();
  for (const sheet of now.sheets()) {
    const { title } = sheet.props();
    const old = before.sheets().find((one) => one.props().title === title);
    if (!old || !wanted(roles.get(sheet.id) ?? null)) continue;
    const edits: CellEdit[] = [];
    for (const [row, column] of placesOf(old, sheet)) {
      const edit = editOf(old.cell(row, column), sheet.cell(row, column));
      if (edit) edits.push({ row, column, ...edit });
    }
    if (edits.length > 0) found.set(title, edits);
  }
  return found;
}

/** Sheet id → the product's role. */
export function rolesOf(book: Book): ReadonlyMap<string, string> {
  const marks = book
    .names()
    .filter(({ name, scope }) => scope !== null && name.toLowerCase() === ROLE_NAME.toLowerCase());
  return new Map(marks.map(({ scope, formula }) => [scope ?? "", formula.replace(/^="|"$/g, "")]));
}

type SheetOf = ReturnType<Book["sheets"]>[number];

/** Every place where one of the two has something, row by row. */
function placesOf(...sheets: readonly SheetOf[]): readonly (readonly [row: number, column: number])[] {
  const rows = new Map<number, Set<number>>();
  for (const sheet of sheets) {
    sheet.editStored({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }, (cell, row, column) => {
      const columns = rows.get(row) ?? new Set();
      rows.set(row, columns.add(column));
      return cell;
    });
  }
  const ascending = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);
  return ascending(rows.keys()).flatMap((row) =>
    ascending(rows.get(row) ?? []).map((column) => [row, column] as const),
  );
}

function editOf(old: Cell, cell: Cell): Omit<CellEdit, "row" | "column"> | null {
  const numberFormat = cell.style.numberFormat === old.style.numberFormat ? null : cell.style.numberFormat;
  if (numberFormat === null && sameContent(old, cell)) return null;
  return { content: cell.content, formula: cell.formula, numberFormat };
}

function sameContent(a: Cell, b: Cell): boolean {
  return a.formula === b.formula && JSON.stringify(a.content) === JSON.stringify(b.content);
}
