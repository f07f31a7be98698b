import { parseRect } from "../../domain/reference";
import type { Package } from "../../xlsx/parts/package";
import { relationshipsOf } from "../../xlsx/parts/relationships";
import { unescapeCellText } from "../../xlsx/xml/decode-text";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../../xlsx/xml/tree";
import type { BookTable } from "../host/book/book";
import type { PlainBook } from "../host/book/plain-book";
import type { PlainSheet } from "../host/book/plain-sheet";

/** The Excel tables of one sheet. */
export function loadTables(book: PlainBook, sheet: PlainSheet, parts: Package, part: string): void {
  for (const { kind, target } of relationshipsOf(parts, part)) {
    if (kind !== "table" || target === null || !parts.find(target)) continue;
    const table = tableOf(parts.tree(target));
    if (table) book.putTable({ ...table, id: book.newId(), sheetId: sheet.id });
  }
}

function tableOf(root: XmlElement): Omit<BookTable, "id" | "sheetId"> | null {
  const rect = parseRect(attributeOf(root, "ref") ?? "");
  const columns = childOf(root, "tableColumns");
  if (!rect || !columns) return null;
  return {
    name: attributeOf(root, "displayName") ?? "",
    rect,
    headings: childrenOf(columns, "tableColumn").map((column) =>
      unescapeCellText(attributeOf(column, "name") ?? ""),
    ),
    hasTotals: Number(attributeOf(root, "totalsRowCount") ?? "0") > 0,
  };
}
