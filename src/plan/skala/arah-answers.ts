import { formatSheetRect, type Rect } from "../../domain/address";
import type { Edit, WriteCell } from "../../domain/edit-plan";
import { findOwnSheets } from "../../domain/marks";
import type { ArahJawaban, Polaritas } from "../../domain/polaritas";
import type { Area, CellValue, Snapshot } from "../../domain/snapshot";
import type { SkalaContent, TypedRows } from "./skala-content";

/** Directions that a person has answered, on their way into the table LKJIP_Arah. */

const WORD: Readonly<Record<Polaritas, string>> = { positif: "Positif", negatif: "Negatif" };
const keyOf = (indikator: unknown): string => String(indikator).trim().toLowerCase();
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";
const typed = (value: string) => ({ value, formula: null });

/** The rows of LKjIP Skala with the answers: in the row of that indicator, else in one of their own. */
export function withArahAnswers(content: SkalaContent, answers: readonly ArahJawaban[]): SkalaContent {
  const rows = content.get("LKJIP_Arah");
  if (rows === undefined || answers.length === 0) return content;
  return new Map([...content, ["LKJIP_Arah", answers.reduce(withAnswer, rows)]]);
}

function withAnswer(rows: TypedRows, { indikator, polaritas }: ArahJawaban): TypedRows {
  const asks = rows.findIndex(([name]) => keyOf(name?.value) === keyOf(indikator));
  const answer = typed(WORD[polaritas]);
  const width = Math.max(2, rows[0]?.length ?? 2);
  const empty = Array.from({ length: width - 2 }, () => ({ value: null, formula: null }));
  return asks < 0
    ? [
        ...rows.filter((row) => row.some(({ value }) => !isBlank(value))),
        [typed(indikator), answer, ...empty],
      ]
    : rows.map((row, i) => (i === asks ? [row[0] ?? typed(indikator), answer, ...row.slice(2)] : row));
}

/**
 * The same where the user keeps LKJIP_Arah on a sheet of their own: into empty cells of it, or of the rows below, which
 * the name then covers too. Where other cells stand in the way the rest is not written, and is asked again.
 */
export function arahElsewhere(snapshot: Snapshot, answers: readonly ArahJawaban[]): readonly Edit[] {
  const own = new Set(findOwnSheets(snapshot.outline).map(({ title }) => title));
  const area = snapshot.areas.find(
    ({ name, sheet }) => name.name.toLowerCase() === "lkjip_arah" && !own.has(sheet),
  );
  if (area === undefined || area.rect.left === area.rect.right || answers.length === 0) return [];
  const rows = new OwnRows(area);
  const cells = answers.flatMap((answer) => rows.take(answer));
  const { name, rect, sheet } = area;
  const bottom = Math.max(rect.bottom, ...cells.map(({ row }) => row));
  return bottom > rect.bottom ? [...cells, widened(name, sheet, { ...rect, bottom })] : cells;
}

const widened = ({ name, scope, hidden }: Area["name"], sheet: string, rect: Rect): Edit => ({
  kind: "define-name",
  name,
  scope,
  hidden,
  refersTo: formatSheetRect(sheet, rect),
});

/** Hands out the rows of the user's table, each once. */
class OwnRows {
  private readonly used = new Set<number>();

  constructor(private readonly area: Area) {}

  take({ indikator, polaritas }: ArahJawaban): readonly WriteCell[] {
    const asks = this.find((row) => keyOf(this.at(row, 0)) === keyOf(indikator) && isBlank(this.at(row, 1)));
    if (asks !== null) return [this.cell(asks, 1, WORD[polaritas])];
    const free = this.find((row) => isBlank(this.at(row, 0)) && isBlank(this.at(row, 1)));
    return free === null ? [] : [this.cell(free, 0, indikator), this.cell(free, 1, WORD[polaritas])];
  }

  private find(holds: (row: number) => boolean): number | null {
    for (let row = 0; row < this.lastRow; row++) {
      if (this.used.has(row) || !holds(row)) continue;
      this.used.add(row);
      return row;
    }
    return null;
  }

  /** Rows that were read, and so many below as may be empty; not beyond the first filled row below the table. */
  private get lastRow(): number {
    const { rect, top, rows } = this.area;
    const inside = rect.bottom - top + 1;
    for (let row = inside; row < rows; row++)
      if (!isBlank(this.at(row, 0)) || !isBlank(this.at(row, 1))) return row;
    return Math.max(inside, rows);
  }

  private at(row: number, column: number): CellValue {
    const { columns, values, formulas } = this.area;
    const index = row * columns + column;
    return formulas.has(index) ? "=" : (values[index] ?? null);
  }

  private cell(row: number, column: number, value: string): WriteCell {
    const { sheet, top, left } = this.area;
    const before = { value: null, numberFormat: null };
    return { kind: "cell", sheet, row: top + row, column: left + column, value, numberFormat: null, before };
  }
}
