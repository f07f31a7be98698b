import type { CellStyle } from "../../domain/edit-plan";

/** The look of the written sheets: the five codes are the only strong colours, all else is neutral. */

const GREY_LINE = "#BFBFBF";
const INK = "#1F2933";
const QUIET = "#6B7280";

const BASE: CellStyle = {
  size: 10,
  bold: false,
  italic: false,
  color: null,
  fill: null,
  numberFormat: null,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 0,
  border: null,
};

export const TITLE: CellStyle = { ...BASE, size: 14, bold: true, color: INK };
export const SUBTITLE: CellStyle = { ...BASE, size: 11, color: QUIET };
export const TABLE_TITLE: CellStyle = { ...BASE, size: 11, bold: true, color: INK };
export const NOTE: CellStyle = { ...BASE, size: 9, italic: true, color: QUIET };
export const PLAIN: CellStyle = BASE;
/** Of the document, in its own size. */
export const PARAGRAPH: CellStyle = { ...BASE, size: 11 };

export const HEADING: CellStyle = {
  ...BASE,
  bold: true,
  color: INK,
  fill: "#EEF1F4",
  horizontal: "center",
  vertical: "center",
  border: GREY_LINE,
};
export const NUMBER_ROW: CellStyle = {
  ...BASE,
  size: 8,
  color: QUIET,
  horizontal: "center",
  vertical: "center",
  border: GREY_LINE,
};

/**
 * Cells of a table have a little air on the side where their text begins, and stand in the middle of their row: a figure
 * beside a name of four lines is found where the eye is, and merged cells stand no other way than their neighbours.
 */
export const TEXT: CellStyle = { ...BASE, vertical: "center", border: GREY_LINE, indent: 1 };
export const CENTERED: CellStyle = { ...TEXT, horizontal: "center", indent: 0 };
/** The word that says what the fill of its neighbour says: bold, on white. */
export const KRITERIA_STYLE: CellStyle = { ...TEXT, bold: true };
export const STRONG: CellStyle = { ...TEXT, bold: true };
/** Figures that are text. */
export const TEXT_FIGURE: CellStyle = { ...TEXT, horizontal: "right" };
export const LINK: CellStyle = { ...TEXT, color: "#0563C1" };
export const FIGURE: CellStyle = { ...TEXT, horizontal: "right", wrap: false };
export const PERCENT: CellStyle = { ...FIGURE, numberFormat: "0.00%" };
/**
 * Excel puts in the separators of the user's region, `Rp. 72,727,982,780,-` in an English one, and no format can force
 * points: a locale in it changes dates alone, and points as literal text need a section for every length of a figure,
 * of which a format has three. Rupiah are whole, so that groups of three digits cannot be misread; Bab III, which goes
 * into the document, holds text and reads the same everywhere.
 */
export const MONEY: CellStyle = { ...FIGURE, numberFormat: '"Rp. "#,##0",-"' };
export const COUNT: CellStyle = { ...FIGURE, numberFormat: "#,##0" };
/** Blocks as long as a count. */
export const BAR: CellStyle = { ...TEXT, color: QUIET, wrap: false, indent: 0 };
/** A difference of percent points. */
export const DIFFERENCE: CellStyle = { ...FIGURE, numberFormat: "+0.00;-0.00;0.00" };

/** Cells that the user may edit have a stronger line; numbers go to the right and texts to the left by themselves. */
export const INPUT: CellStyle = { ...BASE, horizontal: null, vertical: "center", border: "#7B8794" };
export const INPUT_MONEY: CellStyle = { ...INPUT, numberFormat: MONEY.numberFormat };

/** For the product's own use, at the edge of a sheet: its format shows nothing, so it takes no room on paper. */
export const KEY: CellStyle = { ...BASE, wrap: false, numberFormat: ";;;" };

const ALMOST_BLACK = "#010101";
const DARKENED = new WeakMap<CellStyle, CellStyle>();

/**
 * The style for every second cell of a row. LibreOffice forgets the room at the right of a figure where the cell before
 * it differs in nothing but its number format; a font colour that nobody can tell from black makes them differ.
 */
export function everySecond(style: CellStyle): CellStyle {
  if (style.horizontal !== "right" || style.color !== null) return style;
  const known = DARKENED.get(style);
  if (known) return known;
  const darkened: CellStyle = { ...style, color: ALMOST_BLACK };
  DARKENED.set(style, darkened);
  return darkened;
}

/** Sums stand out by weight and a neutral ground. */
export const summing = (style: CellStyle): CellStyle => ({ ...style, bold: true, fill: "#F7F8FA" });
export const SUM_TEXT = summing(TEXT);
export const SUM_MONEY = summing(MONEY);
export const SUM_PERCENT = summing(PERCENT);
export const SUM_KRITERIA = summing(KRITERIA_STYLE);
export const SUM_COUNT = summing(COUNT);
