import type { Cell, PrintState, SheetProps } from "./book";
import { PLAIN_STYLE } from "./cell-style";

/** Calibri 11: 8.43 characters are 64 pixels, a row 20 pixels (Excel specifications); four pixels are three points. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export const EMPTY_CELL: Cell = { content: null, formula: null, style: PLAIN_STYLE };

export const DEFAULT_PRINT: PrintState = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  titleRows: null,
  area: null,
  rowBreaks: [],
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  headersFooters: {},
};

export const defaultProps = (title: string): SheetProps => ({
  title,
  visibility: "Visible",
  tabColor: "",
  gridlines: true,
  frozenRows: 0,
  frozenColumns: 0,
  isProtected: false,
  hiddenRows: [],
  hiddenColumns: [],
  print: DEFAULT_PRINT,
});
