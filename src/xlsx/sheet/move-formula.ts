import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "../../domain/address";

/** Texts, quoted sheet names, names with their brackets, then references: `$A$1`, `A:B`, `1:2`. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z_\\][\w.\\]*(?=\()|(?<![\w.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/g;

/**
 * A formula as it reads in another cell that shares it: relative references move along. Programs write a shared
 * formula out in its first cell alone.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECES,
    (whole: string, ...groups: (string | undefined)[]) =>
      movedCell(groups, rows, columns) ?? movedColumns(groups, columns) ?? movedRows(groups, rows) ?? whole,
  );
}

type Groups = readonly (string | undefined)[];

const movedCell = ([fixed, letters, also, digits]: Groups, rows: number, columns: number): string | null =>
  letters && digits ? place(fixed, letters, columns) + line(also, digits, rows) : null;

const movedColumns = ([, , , , fixed, from, also, to]: Groups, by: number): string | null =>
  from && to ? `${place(fixed, from, by)}:${place(also, to, by)}` : null;

const movedRows = ([, , , , , , , , fixed, from, also, to]: Groups, by: number): string | null =>
  from && to ? `${line(fixed, from, by)}:${line(also, to, by)}` : null;

/** References that pass the edge of the sheet come back in at the other side, as in Excel. */
const wrapped = (value: number, limit: number): number => ((((value - 1) % limit) + limit) % limit) + 1;

const place = (fixed: string | undefined, letters: string, by: number): string =>
  fixed ? `$${letters}` : columnLetters(wrapped(columnNumber(letters) + by, MAX_COLUMN));

const line = (fixed: string | undefined, digits: string, by: number): string =>
  fixed ? `$${digits}` : String(wrapped(Number(digits) + by, MAX_ROW));
