/**
 * Formulas that differ from row to row only by the number of the row: made once, put into words row by row. Each comes
 * out as one flat text; put together from parts anew, a hundred thousand rows would keep a dozen texts a cell alive.
 */

/** The pieces between which the number of the row stands. */
export type RowTemplate = readonly string[];

/** Stand for the numbers of rows in a formula that is made for many; no sheet's name can hold them. */
const OWN = "\u0000";
const SOURCE = "\u0001";

/** `write` is told the number of the row as it stands in the text. */
export const rowTemplate = (write: (row: string) => string): RowTemplate => write(OWN).split(OWN);

export const fillTemplate = (template: RowTemplate, row: number): string => template.join(`${row}`);

export function rowFormula(write: (row: string) => string): (row: number) => string {
  const template = rowTemplate(write);
  return (row) => fillTemplate(template, row);
}

/** The same for a formula that looks at its own row and at a row of the user's sheet. */
export function sourcedFormula(
  write: (own: string, source: string) => string,
): (own: number, source: number) => string {
  const parts = write(OWN, SOURCE)
    .split(SOURCE)
    .map((part) => part.split(OWN));
  return (own, source) => parts.map((pieces) => pieces.join(`${own}`)).join(`${source}`);
}
