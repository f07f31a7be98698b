import type { Blok } from "../../domain/laporan";
import { ROWS_ABOVE, type LineCell, type Snapshot } from "../../domain/snapshot";

/** What the user has printed above the data of a table: its title, and the headings of its columns. */
export interface PrintedHead {
  /** Lines that stand alone in their rows, joined: `Tabel 3.10 Rekapitulasi Dana Hibah`; null without one. */
  readonly title: string | null;
  /** By column of the sheet; a column without a heading is absent. */
  readonly headings: ReadonlyMap<number, string>;
}

/** `bloks` are all tables: what stands above another table's last row says nothing of this one. */
export function printedHead(blok: Blok, bloks: readonly Blok[], { above }: Snapshot): PrintedHead {
  const floor = Math.max(blok.firstRow - ROWS_ABOVE - 1, ...bloks.map((other) => bottomOver(other, blok)));
  const lines = (above.get(blok.lembar) ?? []).filter(({ row }) => row > floor && row < blok.firstRow);
  const [nearest = [], ...higher] = rowsUpwards(lines).filter((row) => !row.every(isNumber));
  const isHeading = nearest.length > 1;
  return {
    title: titleOf(isHeading ? higher : [nearest, ...higher]),
    headings: new Map(isHeading ? nearest.map(({ column, text }) => [column, oneLine(text)] as const) : []),
  };
}

/** Last row of another table above this one; 0 where it is none. */
const bottomOver = (other: Blok, { lembar, firstRow }: Blok): number =>
  other.lembar === lembar && other.firstRow < firstRow ? other.firstRow + other.rows.length - 1 : 0;

/** The filled rows, the nearest to the data first. */
function rowsUpwards(lines: readonly LineCell[]): readonly (readonly LineCell[])[] {
  const rows = new Map<number, LineCell[]>();
  for (const line of lines) rows.set(line.row, [...(rows.get(line.row) ?? []), line]);
  return [...rows].sort(([a], [b]) => b - a).map(([, row]) => row);
}

/** The row of column numbers under the headings: `(1)`, `2`. */
const isNumber = ({ text }: LineCell): boolean => /^\(?\d{1,2}\)?$/.test(text.trim());

/** From the headings upwards to the first row that is none of a title. Lines in brackets tell the unit of the money. */
function titleOf(rows: readonly (readonly LineCell[])[]): string | null {
  const end = rows.findIndex((row) => row.length > 1);
  const lines = (end < 0 ? rows : rows.slice(0, end))
    .flat()
    .map(({ text }) => oneLine(text))
    .filter((text) => !text.startsWith("("))
    .reverse();
  const from = lines.map((text) => /^Tabel\b/i.test(text)).lastIndexOf(true);
  const title = (from < 0 ? lines.slice(-1) : lines.slice(from)).join(" ");
  return title === "" ? null : title;
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");
