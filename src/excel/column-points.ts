/** Width of a digit of Calibri 11, and the room beside the text, in pixels at 96 dpi (ECMA-376, 18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 72 / 96;

/** Column width in characters of the default font → in points, as `RangeFormat.columnWidth` takes it. */
export const columnPoints = (characters: number): number =>
  Math.round(characters * DIGIT + PADDING) * POINTS_A_PIXEL;
