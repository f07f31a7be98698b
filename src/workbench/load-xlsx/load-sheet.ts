import { parseRect } from "../../domain/reference";
import { addToRuns, type RowRun } from "../../domain/snapshot";
import type { Package } from "../../xlsx/parts/package";
import { cellValue, type ValueContext } from "../../xlsx/sheet/cell-value";
import { hiddenColumns } from "../../xlsx/sheet/hidden-columns";
import { layoutOf, sectionsOf, sectionTree, type SheetLayout } from "../../xlsx/sheet/layout";
import { SharedFormulas } from "../../xlsx/sheet/shared-formulas";
import type { SheetCells } from "../../xlsx/sheet/sheet-cells";
import { attributesAt } from "../../xlsx/xml/tag-reader";
import { attributeOf, childOf, childrenOf, isTrue, type XmlElement } from "../../xlsx/xml/tree";
import type { Content } from "../host/book/book";
import type { PlainBook } from "../host/book/plain-book";
import type { PlainSheet } from "../host/book/plain-sheet";
import { loadRules } from "./load-rules";
import type { LoadedStyles } from "./load-styles";

export interface SheetSource {
  readonly parts: Package;
  readonly styles: LoadedStyles;
  readonly values: ValueContext;
}

export function loadSheet(book: PlainBook, sheet: PlainSheet, source: SheetSource, part: string): void {
  const formulas = new SharedFormulas();
  const hiddenRows: RowRun[] = [];
  const layout = layoutOf(source.parts.bytes(part), (cells) => {
    while (cells.nextRow()) {
      loadRowHeight(sheet, cells);
      if (cells.rowIsHidden) addToRuns(hiddenRows, cells.row);
      while (cells.nextCell()) loadCell(sheet, source, cells, formulas);
    }
  });
  sheet.setProps({ hiddenRows, hiddenColumns: hiddenColumns(layout) });
  loadColumns(sheet, layout);
  loadMerges(sheet, layout);
  loadView(sheet, layout);
  sheet.setRules(loadRules(layout, source.styles, () => book.newId()));
}

function loadCell(sheet: PlainSheet, source: SheetSource, cells: SheetCells, formulas: SharedFormulas): void {
  const style = source.styles.cells[cells.style] ?? sheet.blank.style;
  if (!cells.hasContent && style === sheet.blank.style) return;
  if (cells.formulaTag >= 0) formulas.see(cells);
  const formula = cells.formulaTag >= 0 ? formulas.text(cells) : "";
  const content = cells.hasContent ? contentOf(cells, source.values) : null;
  sheet.put(cells.row, cells.column, { content, formula: formula === "" ? null : `=${formula}`, style });
}

function contentOf(cells: SheetCells, values: ValueContext): Content {
  const value = cellValue(cells, values);
  if (typeof value !== "object" || value === null) return value === "" ? null : value;
  return value.fault === "galat" ? { error: value.text } : null;
}

function loadRowHeight(sheet: PlainSheet, { bytes, rowStart, row }: SheetCells): void {
  const height = Number(attributesAt(bytes, rowStart).get("ht") ?? "");
  if (height > 0) sheet.setRowHeight(row, row, height);
}

function loadColumns(sheet: PlainSheet, layout: SheetLayout): void {
  const format = firstTree(layout, "sheetFormatPr");
  const usual = format ? Number(attributeOf(format, "defaultColWidth") ?? "") : 0;
  if (usual > 0) sheet.setColumnWidth(1, 60, pointsOf(usual));
  const list = firstTree(layout, "cols");
  for (const column of list ? childrenOf(list, "col") : []) {
    const at = (name: string): number => Number(attributeOf(column, name) ?? "0");
    if (at("width") > 0)
      sheet.setColumnWidth(at("min"), Math.min(at("max"), at("min") + 300), pointsOf(at("width")));
  }
}

/** Widths in files are characters of 7 pixels (Calibri 11), padding included; four pixels are three points. */
const pointsOf = (characters: number): number => Math.trunc(characters * 7 + 0.5) * 0.75;

function loadMerges(sheet: PlainSheet, layout: SheetLayout): void {
  const list = firstTree(layout, "mergeCells");
  const merges = (list ? childrenOf(list, "mergeCell") : []).map((merge) =>
    parseRect(attributeOf(merge, "ref") ?? ""),
  );
  sheet.setMerges(merges.flatMap((rect) => rect ?? []));
}

function loadView(sheet: PlainSheet, layout: SheetLayout): void {
  const view = childOfFirst(firstTree(layout, "sheetViews"), "sheetView");
  const protection = firstTree(layout, "sheetProtection");
  sheet.setProps({
    gridlines: view === undefined || isTrue(attributeOf(view, "showGridLines") ?? "1"),
    isProtected: protection !== undefined && isTrue(attributeOf(protection, "sheet")),
    tabColor: tabColor(firstTree(layout, "sheetPr")),
  });
  loadFrozen(sheet, childOfFirst(view, "pane"));
}

function loadFrozen(sheet: PlainSheet, pane: XmlElement | undefined): void {
  if (!pane || !/frozen/i.test(attributeOf(pane, "state") ?? "")) return;
  const split = (name: string): number => Number(attributeOf(pane, name) ?? "0");
  sheet.setProps({ frozenRows: split("ySplit"), frozenColumns: split("xSplit") });
}

function tabColor(properties: XmlElement | undefined): string {
  const color = childOfFirst(properties, "tabColor");
  const rgb = color && attributeOf(color, "rgb");
  return rgb ? `#${rgb.slice(-6)}` : "";
}

const childOfFirst = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element && childOf(element, local);

function firstTree(layout: SheetLayout, local: string): XmlElement | undefined {
  const [section] = sectionsOf(layout, local);
  return section && sectionTree(layout, section);
}
