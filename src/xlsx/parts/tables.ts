import type { Rect } from "../../domain/address";
import { parseRect } from "../../domain/reference";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/tree";
import { unescapeCellText } from "../xml/decode-text";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import type { SheetEntry } from "./workbook-part";

/** An Excel table: its data rows, without heading and total rows. */
export interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly rect: Rect;
  /** Row of its headings; null where it shows none. */
  readonly headingRow: number | null;
  /** From the left. */
  readonly columns: readonly string[];
}

/** Every table of every sheet, by lower-case name. */
export function readTables(parts: Package, sheets: readonly SheetEntry[]): ReadonlyMap<string, Table> {
  const found = new Map<string, Table>();
  for (const { part, title } of sheets) {
    for (const { kind, target } of relationshipsOf(parts, part)) {
      const table =
        kind === "table" && target !== null && parts.find(target)
          ? readTable(parts.tree(target), title)
          : null;
      if (table) found.set(table.name.toLowerCase(), table);
    }
  }
  return found;
}

function readTable(root: XmlElement, sheet: string): Table | null {
  const rect = parseRect(attributeOf(root, "ref") ?? "");
  const list = childOf(root, "tableColumns");
  if (!rect || !list) return null;
  return {
    name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "",
    sheet,
    ...rowsOf(root, rect),
    columns: childrenOf(list, "tableColumn").map((column) =>
      unescapeCellText(attributeOf(column, "name") ?? ""),
    ),
  };
}

function rowsOf(root: XmlElement, rect: Rect): Pick<Table, "rect" | "headingRow"> {
  const headings = Number(attributeOf(root, "headerRowCount") ?? "1");
  const top = rect.top + headings;
  const bottom = rect.bottom - Number(attributeOf(root, "totalsRowCount") ?? "0");
  return {
    rect: { ...rect, top, bottom: Math.max(top, bottom) },
    headingRow: headings > 0 ? rect.top : null,
  };
}

/** The cells of `Tabel[Kolom]`; null where there is no such table or column. Case does not matter. */
export function columnRect(table: Table | undefined, column: string): Rect | null {
  const index = table?.columns.findIndex((name) => name.toLowerCase() === column.toLowerCase()) ?? -1;
  if (!table || index < 0) return null;
  const left = table.rect.left + index;
  return { ...table.rect, left, right: left };
}
