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
  /** Of the columns in use, from A. */
  readonly widths: readonly number[];
}

/** What was done here by hand and cannot be put into the package. */
export interface NotCarried {
  /** Sheets that were added, removed, moved or given another title, by the title that they have (or had). */
  readonly tabs: readonly string[];
  /** Sheets whose formats, merged cells, rules or column widths were changed. */
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
    tabs: [...new Set([...added, ...removed, ...moved(before, now)].map(([, { title }]) => title))],
    looks: [...now].flatMap(([id, looks]) => {
      const old = before.get(id);
      return old && !isSame(old, looks) ? [looks.title] : [];
    }),
  };
}

/** Tabs that stand at another place among the user's; told only where none came or went. */
function moved(before: Looks, now: Looks): readonly (readonly [string, SheetLooks])[] {
  const places = [...before.keys()];
  const isSameSet = places.length === now.size && places.every((id) => now.has(id));
  return isSameSet ? [...now].filter(([id], place) => places[place] !== id) : [];
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
  const columns = sheet.used(false)?.right ?? 0;
  const rules = sheet.rules().filter(({ formula }) => !hasRuleMark(formula));
  return {
    ...{ title, cells, props: JSON.stringify(props) },
    widths: Array.from({ length: columns }, (_, i) => sheet.columnWidth(i + 1)),
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
  // A column that has come into use since then has no width to be held against.
  if (a.widths.some((width, i) => (b.widths[i] ?? width) !== width)) return false;
  return a.cells.size === b.cells.size && [...a.cells].every(([at, style]) => b.cells.get(at) === style);
}
