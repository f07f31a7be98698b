import { beginning } from "../formula-text";

/** What a cell of Excel holds. A file that holds more is repaired, and the add-in's call is refused. */

export const LONGEST_CELL = 32_767;
/** Of a number format. */
export const LONGEST_FORMAT = 255;
/** Excel keeps between 200 and 250 number formats a workbook, by its language; the user's own count, too. */
export const MOST_FORMATS = 150;

const CUT = " […]";

/** The text, or as much of it as a cell holds and a sign that it goes on. */
export const cellText = (text: string): string =>
  text.length <= LONGEST_CELL ? text : beginning(text, LONGEST_CELL - CUT.length) + CUT;
