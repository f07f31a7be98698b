import { formatCellRef, type CellRef } from "../domain/address";

/** Texts inside formulas: Excel holds 255 characters of each, and repairs a file that has more. */
export const LONGEST_TEXT = 255;

/** Room for the guards that the writers of formulas put around them; Excel's own limit is 8 192 characters. */
export const LONGEST_FORMULA = 8000;

export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The first `length` characters as Excel counts them, or one less: half of a character of two is none. */
export function beginning(text: string, length: number): string {
  const next = text.charCodeAt(length);
  const splits = next >= 0xdc00 && next <= 0xdfff;
  return text.slice(0, splits ? length - 1 : length);
}

/** A text longer than one literal may be, joined from several. */
export function longText(text: string): string {
  const parts: string[] = [];
  for (let rest = text; rest !== ""; rest = rest.slice(parts.at(-1)?.length))
    parts.push(beginning(rest, LONGEST_TEXT));
  return parts.length === 0 ? '""' : parts.map(textLiteral).join("&");
}

/** The cell and a text as two expressions to compare; where the text is longer than `most`, how both begin. */
export function comparable(
  cell: string,
  text: string,
  most = LONGEST_TEXT,
): readonly [cell: string, text: string] {
  const known = beginning(text, most);
  return [known === text ? cell : `LEFT(${cell},${known.length})`, textLiteral(known)];
}

/** A link to a cell; null where its address or its label is longer than a formula can say. */
export function linkFormula(cell: CellRef, label: string): string | null {
  const address = `#${formatCellRef(cell)}`;
  return Math.max(address.length, label.length) > LONGEST_TEXT
    ? null
    : `HYPERLINK(${textLiteral(address)},${textLiteral(label)})`;
}
