import type { Univer } from "@univerjs/core";
import type { PlainBook } from "../plain-book";
import { switchOffComparisonCache } from "./calculation";
import type { UniverParts, UniverScreen } from "./engine";
import { toSnapshot } from "./snapshot";
import { UniverBook } from "./univer-book";

export interface Opening {
  readonly parts: UniverParts;
  readonly univer: Univer;
  readonly unitId: string;
  readonly screen: UniverScreen | null;
}

/** A plain workbook in Univer. What Univer has no word for (tables, some rules' looks) the book remembers beside it. */
export function openInUniver(book: PlainBook, { parts, univer, unitId, screen }: Opening): UniverBook {
  switchOffComparisonCache(parts);
  univer.createUnit(parts.core.UniverInstanceType.UNIVER_SHEET, toSnapshot(book, unitId));
  const opened = new UniverBook(parts, univer, unitId, screen);
  for (const table of book.tables()) opened.putTable(table);
  for (const sheet of opened.sheets()) {
    const plain = book.sheets().find(({ id }) => id === sheet.id);
    if (!plain) continue;
    sheet.rememberRules(plain.rules());
    const { isProtected, print, visibility } = plain.props();
    sheet.setProps({ isProtected, print, visibility });
  }
  return opened;
}
