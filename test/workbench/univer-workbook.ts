import type { Univer } from "@univerjs/core";
import type { PlainBook } from "../../src/workbench/host/book/plain-book";
import type { UniverParts } from "../../src/workbench/host/book/univer/engine";
import { openInUniver as open } from "../../src/workbench/host/book/univer/open-univer";
import type { UniverBook } from "../../src/workbench/host/book/univer/univer-book";

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
export function openInUniver(plain: PlainBook): OpenedUniver {
  const univer = createUniver();
  const book = open(plain, { parts: univerParts, univer, unitId: "buku", screen: null });
  return { book, univer, parts: univerParts, dispose: () => book.close().then(() => univer.dispose()) };
}
