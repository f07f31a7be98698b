import type { Rect } from "../../domain/address";
import { hasRuleMark } from "../../domain/marks";
import type { Book, Sheet } from "../host/book/book";
import { rolesOf } from "./cell-edits";

/** How the user's sheets looked when the file was opened. */
export type Looks = ReadonlyMap<string, SheetLooks>;

interface SheetLooks {
  readonly title: string;
  /** Row and column → everything of the style but the number format. */
  readonly cells: ReadonlyMap<string, string>;
  readonly merges: string;
  readonly rules: string;
  readonly props: string;
}

/** What was done here by hand and cannot be put into the package. */
export interface NotCarried {
  /** Sheets that were added, removed or given another title, by the title that they have (or had). */
  readonly tabs: readonly string[];
  /** Sheets whose formats, merged cells, rules, rows or columns were changed. */
  readonly looks: readonly string[];
}

const ALL: Rect = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

export function looksOf(book: Book): Looks {
  book.flush();
  const roles = rolesOf(book);
  return new Map(
    book
      .sheets()
      .filter(({ id }) => !roles.has(id))
      .map((sheet) => [sheet.id, sheetLooks(sheet)]),
  );
}

/** Compares with `looksOf` the same book when it was opened. */
export function notCarried(before: Looks, book: Book): NotCarried {
  const now = looksOf(book);
  const added = [...now].filter(([id, { title }]) => before.get(id)?.title !== title);
  const removed = [...before].filter(([id]) => !book.sheets().some((sheet) => sheet.id === id));
  return {
    tabs: [...added, ...removed].map(([, { title }]) => title),
    looks: [...now].flatMap(([id, looks]) => {
      const old = before.get(id);
      return old && !isSame(old, looks) ? [looks.title] : [];
    }),
  };
}

function sheetLooks(sheet: Sheet): SheetLooks {
  const { title, ...props } = sheet.props();
  const cells = new Map<string, string>();
  const written = new Map<object, string>();
  const blank = JSON.stringify({ ...sheet.blank.style, numberFormat: "" });
  sheet.editStored(ALL, (cell, row, column) => {
    const style = written.get(cell.style) ?? JSON.stringify({ ...cell.style, numberFormat: "" });
    written.set(cell.style, style);
    if (style !== blank) cells.set(`${row},${column}`, style);
    return cell;
  });
  const rules = sheet.rules().filter(({ formula }) => !hasRuleMark(formula));
  return {
    ...{ title, cells, props: JSON.stringify(props) },
    merges: sheet
      .merges()
      .map((rect) => JSON.stringify(rect))
      .sort()
      .join(),
    rules: JSON.stringify(rules.map(({ type, formula, look, rects }) => ({ type, formula, look, rects }))),
  };
}

function isSame(a: SheetLooks, b: SheetLooks): boolean {
  if (a.merges !== b.merges || a.rules !== b.rules || a.props !== b.props) return false;
  return a.cells.size === b.cells.size && [...a.cells].every(([at, style]) => b.cells.get(at) === style);
}
