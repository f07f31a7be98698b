import { columnLetters, formatRect, MAX_COLUMN } from "../../domain/address";
import type { PlannedRow, WriteSheet } from "../../domain/edit-plan";
import { PAGE_MARGINS } from "../../domain/page";
import type { Dialect } from "../parts/namespaces";
import { ByteWriter } from "../xml/byte-writer";
import { encode, escapeText } from "../xml/encode-text";
import { CellWriter, type SheetStyles } from "./cell-writer";
import { ruleXml } from "./conditional-formats";
import { validationXml } from "./validations";

/** What Excel adds to a width in characters: 5 pixels of padding on digits that are 7 wide. */
const PADDING = 0.7109375;

/** A sheet of the product's as a part, texts inline, so that the workbook's table of texts stays as it is. */
export function writeSheet(edit: WriteSheet, styles: SheetStyles, dialect: Dialect): readonly Uint8Array[] {
  const out = new ByteWriter();
  out.raw(encode(head(edit, dialect)));
  const cells = new CellWriter(out, styles, widest(edit.rows));
  edit.rows.forEach((row, i) => cells.row(row, i + 1));
  out.raw(encode(tail(edit, styles)));
  return out.finish();
}

const widest = (rows: readonly PlannedRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells[cells.length - 1]?.column ?? 1), 1);

function head(edit: WriteSheet, dialect: Dialect): string {
  const { rows, freezeRows, widths } = edit;
  const corner = `A1:${columnLetters(widest(rows))}${Math.max(1, rows.length)}`;
  const pane =
    freezeRows > 0
      ? `<pane ySplit="${freezeRows}" topLeftCell="A${freezeRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A1" sqref="A1"/>`
      : '<selection activeCell="A1" sqref="A1"/>';
  const cols = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + PADDING}" customWidth="1"/>`)
    .join("");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${corner}"/>`,
    `<sheetViews><sheetView showGridLines="0" zoomScale="100" zoomScaleNormal="100" workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    cols === "" ? "" : `<cols>${cols}</cols>`,
    "<sheetData>",
  ].join("");
}

/** A4 is paper 9, folio (8,5 × 13 in, F4 in Indonesian offices) is paper 14. */
const PAPER = { A4: 9, F4: 14 } as const;

function tail(
  { merges, rules, validations = [], print, rowBreaks }: WriteSheet,
  styles: SheetStyles,
): string {
  const blocks = merges.map((merge) => `<mergeCell ref="${formatRect(merge)}"/>`).join("");
  const orientation = print.landscape ? "landscape" : "portrait";
  return [
    "</sheetData>",
    blocks === "" ? "" : `<mergeCells count="${merges.length}">${blocks}</mergeCells>`,
    ruleXml("", rules, styles.lookNumber),
    validationXml(validations),
    `<pageMargins ${Object.entries(PAGE_MARGINS)
      .map(([side, inches]) => `${side}="${inches}"`)
      .join(" ")}/>`,
    `<pageSetup paperSize="${PAPER[print.paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="${print.pagesTall ?? 0}"/>`,
    print.footer === ""
      ? ""
      : `<headerFooter><oddFooter>&amp;C${escapeText(print.footer)}</oddFooter></headerFooter>`,
    breaks(rowBreaks),
    "</worksheet>",
  ].join("");
}

/** Over all columns. */
function breaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const each = rows.map((row) => `<brk id="${row}" max="${MAX_COLUMN - 1}" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${each}</rowBreaks>`;
}
