import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "../../domain/address";

/** Texts, quoted sheet names, names with their brackets, then references: `$A$1`, `A:B`, `1:2`. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z_\\][\w.\\]*(?=\()|(?<![\w.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/g;

/**
 * A formula as it reads in another cell that shares it: relative references move along. Programs write a shared
 * formula out in its first cell alone.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [a1, column = "", a2, row = "", b1, from = "", b2, to = "", c1, first = "", c2, last = ""] = groups;
    if (column !== "") return place(a1, column, columns) + line(a2, row, rows);
    if (from !== "") return `${place(b1, from, columns)}:${place(b2, to, columns)}`;
    return first !== "" ? `${line(c1, first, rows)}:${line(c2, last, rows)}` : whole;
  });
}

/** References that pass the edge of the sheet come back in at the other side, as in Excel. */
const wrapped = (value: number, limit: number): number => ((((value - 1) % limit) + limit) % limit) + 1;

const place = (fixed: string | undefined, letters: string, by: number): string =>
  fixed ? `$${letters}` : columnLetters(wrapped(columnNumber(letters) + by, MAX_COLUMN));

const line = (fixed: string | undefined, digits: string, by: number): string =>
  fixed ? `$${digits}` : String(wrapped(Number(digits) + by, MAX_ROW));
