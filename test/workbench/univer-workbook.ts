import type { Univer } from "@univerjs/core";
import type { PlainBook } from "../../src/workbench/host/book/plain-book";
import { switchOffComparisonCache } from "../../src/workbench/host/book/univer/calculation";
import type { UniverParts } from "../../src/workbench/host/book/univer/engine";
import { toSnapshot } from "../../src/workbench/host/book/univer/snapshot";
import { UniverBook } from "../../src/workbench/host/book/univer/univer-book";

/** Put there by univer-environment.cjs. */
declare const univerParts: UniverParts;
declare const createUniver: () => Univer;

export interface OpenedUniver {
  readonly book: UniverBook;
  readonly univer: Univer;
  readonly parts: UniverParts;
  dispose(): Promise<void>;
}

/** Opens a plain workbook in Univer, without a screen. */
export function openInUniver(book: PlainBook): OpenedUniver {
  switchOffComparisonCache(univerParts);
  const univer = createUniver();
  univer.createUnit(univerParts.core.UniverInstanceType.UNIVER_SHEET, toSnapshot(book, "buku"));
  const opened = new UniverBook(univerParts, univer, "buku");
  for (const table of book.tables()) opened.putTable(table);
  return {
    book: opened,
    univer,
    parts: univerParts,
    dispose: () => opened.close().then(() => univer.dispose()),
  };
}
