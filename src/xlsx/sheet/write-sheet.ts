import { columnLetters, formatRect } from "../../domain/address";
import type { PlannedCell, PlannedRow, RuleLook, WriteSheet } from "../../domain/edit-plan";
import type { Dialect } from "../parts/namespaces";
import { encode, escapeCellText, escapeText } from "../xml/encode-text";
import { ruleXml } from "./conditional-formats";
import { formulaForFile } from "./function-names";

export interface SheetStyles {
  /** Number in the workbook of each of the plan's styles; the second is for text that begins like a formula. */
  readonly plain: readonly number[];
  readonly quoted: (style: number) => number;
  readonly lookNumber: (look: RuleLook) => number;
}

/** Characters that are gathered before they become bytes. */
const CHUNK = 1 << 18;
/** Longest text of a cell; Excel repairs a file with a longer one. */
const MAX_TEXT = 32_767;
/** What Excel adds to a width in characters: 5 pixels of padding on digits that are 7 wide. */
const PADDING = 0.7109375;

/** A sheet of the product's as a part, texts inline, so that the workbook's table of texts stays as it is. */
export function writeSheet(edit: WriteSheet, styles: SheetStyles, dialect: Dialect): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let text = head(edit, dialect);
  const letters = Array.from({ length: widest(edit.rows) + 1 }, (_, i) => columnLetters(i));
  edit.rows.forEach((row, i) => {
    text += rowXml(row, i + 1, letters, styles);
    if (text.length < CHUNK) return;
    chunks.push(encode(text));
    text = "";
  });
  chunks.push(encode(text + tail(edit, styles)));
  return chunks;
}

const widest = (rows: readonly PlannedRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 1), 1);

function head(edit: WriteSheet, dialect: Dialect): string {
  const { rows, freezeRows, widths } = edit;
  const corner = `A1:${columnLetters(widest(rows))}${Math.max(1, rows.length)}`;
  const pane =
    freezeRows > 0
      ? `<pane ySplit="${freezeRows}" topLeftCell="A${freezeRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A1" sqref="A1"/>`
      : '<selection activeCell="A1" sqref="A1"/>';
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + PADDING}" customWidth="1"/>`).join("");
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

function rowXml({ height, cells }: PlannedRow, row: number, letters: readonly string[], styles: SheetStyles): string {
  if (cells.length === 0 && height === null) return "";
  const size = height === null ? "" : ` ht="${height}" customHeight="1"`;
  let xml = `<row r="${row}"${size}>`;
  for (const cell of cells) xml += cellXml(cell, `${letters[cell.column]}${row}`, styles);
  return `${xml}</row>`;
}

function cellXml(cell: PlannedCell, place: string, styles: SheetStyles): string {
  const { value, formula } = cell;
  if (formula !== null) return formulaXml(cell, place, styles);
  if (typeof value === "string" && value !== "") return textXml(value, place, cell.style, styles);
  const style = styles.plain[cell.style] ?? 0;
  if (typeof value === "number") return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" s="${style}" t="b"><v>${Number(value)}</v></c>`;
  return `<c r="${place}" s="${style}"/>`;
}

function textXml(value: string, place: string, planned: number, styles: SheetStyles): string {
  const style = /^[=+\-@]/.test(value) ? styles.quoted(planned) : (styles.plain[planned] ?? 0);
  const text = escapeCellText(value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value);
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

/** With its result, so that a program that does not calculate shows it too. */
function formulaXml({ value, formula, style }: PlannedCell, place: string, styles: SheetStyles): string {
  const text = `<f>${escapeText(formulaForFile(formula ?? ""))}</f>`;
  const number = styles.plain[style] ?? 0;
  if (value === null) return `<c r="${place}" s="${number}">${text}</c>`;
  if (typeof value === "string") return `<c r="${place}" s="${number}" t="str">${text}<v>${escapeCellText(value)}</v></c>`;
  const type = typeof value === "boolean" ? ' t="b"' : "";
  return `<c r="${place}" s="${number}"${type}>${text}<v>${Number(value)}</v></c>`;
}

/** A4 is paper 9, folio (8,5 × 13 in, F4 in Indonesian offices) is paper 14. */
const PAPER = { A4: 9, F4: 14 } as const;

function tail({ merges, rules, print }: WriteSheet, styles: SheetStyles): string {
  const blocks = merges.map((merge) => `<mergeCell ref="${formatRect(merge)}"/>`).join("");
  const orientation = print.landscape ? "landscape" : "portrait";
  return [
    "</sheetData>",
    blocks === "" ? "" : `<mergeCells count="${merges.length}">${blocks}</mergeCells>`,
    ruleXml("", rules, styles.lookNumber),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER[print.paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    print.footer === "" ? "" : `<headerFooter><oddFooter>&amp;C${escapeText(print.footer)}</oddFooter></headerFooter>`,
    "</worksheet>",
  ].join("");
}
