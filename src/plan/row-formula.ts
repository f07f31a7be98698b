/**
 * Formulas that differ from row to row only by the number of the row: made once, filled in row by row. Each comes out
 * as one flat text; put together from parts anew, a hundred thousand rows would keep a dozen texts a cell alive.
 */
export type RowFormula = (row: number) => string;

/** Stand for the numbers of rows in a formula that is made for many; no sheet's name can hold them. */
const OWN = "\u0000";
const SOURCE = "\u0001";

/** `write` is told the number of the row as it stands in the text. */
export function rowFormula(write: (row: string) => string): RowFormula {
  const pieces = write(OWN).split(OWN);
  return (row) => pieces.join(`${row}`);
}

/** The same for a formula that looks at its own row and at a row of the user's sheet. */
export function sourcedFormula(write: (own: string, source: string) => string): (own: number, source: number) => string {
  const parts = write(OWN, SOURCE)
    .split(SOURCE)
    .map((part) => part.split(OWN));
  return (own, source) => parts.map((pieces) => pieces.join(`${own}`)).join(`${source}`);
}
