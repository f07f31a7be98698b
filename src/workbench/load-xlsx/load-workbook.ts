import type { HostError } from "../../domain/host-error";
import { err, ok, type Result } from "../../domain/result";
import { browserCodec } from "../../xlsx/codec";
import { Package } from "../../xlsx/parts/package";
import { SharedStrings } from "../../xlsx/parts/shared-strings";
import { isCellName, partOf, readWorkbookPart, type WorkbookPart } from "../../xlsx/parts/workbook-part";
import { hostErrorOf } from "../../xlsx/refusal";
import { encode } from "../../xlsx/xml/encode-text";
import { attributeOf, childOf, isTrue } from "../../xlsx/xml/tree";
import { refuseContainer } from "../../xlsx/zip/container";
import { readArchive } from "../../xlsx/zip/read-archive";
import { PlainBook } from "../host/book/plain-book";
import { loadSheet, type SheetSource } from "./load-sheet";
import { loadStyles } from "./load-styles";
import { loadTables } from "./load-tables";

/**
 * Everything of an .xlsx that a spreadsheet shows: cells, looks, merges, sizes, rules, names. What it does not show
 * (charts, comments, validation, macros) stays in the package, which is what is saved.
 */
export function loadWorkbook(bytes: Uint8Array, fileName: string): Result<PlainBook, HostError> {
  try {
    refuseContainer(bytes);
    const parts = new Package(readArchive(bytes), browserCodec);
    return ok(bookOf(parts, readWorkbookPart(parts, fileName), fileName));
  } catch (thrown) {
    return err(hostErrorOf(thrown, fileName));
  }
}

function bookOf(parts: Package, workbook: WorkbookPart, fileName: string): PlainBook {
  const source = sheetSource(parts, workbook);
  const book = new PlainBook(fileName, source.styles.cells[0]);
  for (const entry of workbook.sheets) {
    const sheet = book.addSheet(entry.title);
    const visibility = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;
    sheet.setProps({ visibility: visibility[entry.visibility] });
    if (!entry.hasCells) continue;
    loadSheet(book, sheet, source, entry.part);
    loadTables(book, sheet, parts, entry.part);
  }
  loadNames(book, workbook);
  activateFirst(book, workbook);
  return book;
}

function sheetSource(parts: Package, { relationships, root }: WorkbookPart): SheetSource {
  const strings = partOf(parts, relationships, "sharedStrings");
  const properties = childOf(root, "workbookPr");
  let table: SharedStrings | null = null;
  const styles = loadStyles(parts, relationships);
  return {
    parts,
    styles,
    values: {
      formats: styles.cells.map(({ numberFormat }) => numberFormat),
      strings: () =>
        (table ??= new SharedStrings(strings === null ? encode("<sst/>") : parts.bytes(strings))),
      from1904: properties !== undefined && isTrue(attributeOf(properties, "date1904")),
    },
  };
}

function loadNames(book: PlainBook, { names, sheets }: WorkbookPart): void {
  for (const entry of names.filter(isCellName)) {
    const title = entry.localSheetId === null ? null : sheets[entry.localSheetId]?.title;
    book.putName({
      id: book.newId(),
      name: entry.name,
      scope: title === null || title === undefined ? null : book.sheet(title).id,
      formula: `=${entry.refersTo}`,
      visible: !entry.hidden,
      comment: attributeOf(entry.element, "comment") ?? "",
    });
  }
}

/** The tab that the file was left on, or the first that can be shown. */
function activateFirst(book: PlainBook, { root }: WorkbookPart): void {
  const views = childOf(root, "bookViews");
  const view = views && childOf(views, "workbookView");
  const active = book.sheets()[Number((view && attributeOf(view, "activeTab")) ?? "0")];
  const shown = [active, ...book.sheets()].find((sheet) => sheet?.props().visibility === "Visible");
  if (shown) book.activate(shown);
}
