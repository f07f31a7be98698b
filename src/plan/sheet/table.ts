import { columnLetters } from "../../domain/address";
import type { CellStyle } from "../../domain/edit-plan";
import type { RatedScale } from "../band-formulas";
import { rowTemplate, type RowTemplate } from "../row-formula";
import type { DraftCell, SheetDraft } from "./sheet-draft";
import { HEADING, NUMBER_ROW, TEXT } from "./styles";

/**
 * A written table is a list of these. Its headings, merges, fills and formulas follow from the list: a formula asks its
 * place for the column of another key and never names a number, so that a column is added in one line.
 */
export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly cell: (row: Row, place: CellPlace) => DraftCell;
  /** Where cells of the column are formulas, their fill follows their value by this scale; left out for none. */
  readonly live?: RatedScale;
  /** Rows that follow each other and give the same share one cell, that of the first; null stands alone. */
  readonly shared?: (row: Row) => unknown;
  /** Columns of the sheet that it covers; 1 where left out. */
  readonly across?: number;
}

/** The columns of a table by the keys of its headings, from left to right. */
export const columnsOf = <Row, Key extends string>(
  headings: Readonly<Record<Key, string>>,
  columns: Readonly<Record<Key, Omit<Column<Row>, "key" | "heading">>>,
): readonly Column<Row>[] =>
  (Object.keys(columns) as Key[]).map((key) => ({ key, heading: headings[key], ...columns[key] }));

/** A column of words. */
export const textColumn = <Row>(
  width: number,
  text: (row: Row) => string | number,
  style: CellStyle = TEXT,
): Pick<Column<Row>, "width" | "cell"> => ({ width, cell: (row) => ({ value: text(row), style }) });

/** Where a cell of a table stands. */
export interface CellPlace {
  readonly row: number;
  /** First and last row of the rows that are added together. */
  readonly first: number;
  readonly last: number;
  /** Column of the sheet of a key of the same table. */
  readonly column: (key: string) => number;
}

export interface PlacedRows {
  readonly first: number;
  readonly last: number;
}

/** Columns of the sheet by their keys, for a table that begins in column `left`. */
export function columnFinder(columns: readonly Column<never>[], left = 1): (key: string) => number {
  const places = new Map<string, number>();
  let next = left;
  for (const { key, across = 1 } of columns) {
    places.set(key, next);
    next += across;
  }
  return (key) => places.get(key) ?? NO_COLUMN;
}

/** No sheet has it: a formula that asks for a key that the table does not have points nowhere. */
const NO_COLUMN = 0;

/** Column of the sheet in which a table that begins in column `left` ends. */
export const lastColumn = (columns: readonly Column<never>[], left = 1): number =>
  columns.reduce((last, { across = 1 }) => last + across, left - 1);

/**
 * Widths for tables that stand under each other: each column of the sheet is as wide as the widest needs, and one that
 * covers several asks for its width in each of them.
 */
export function gridWidths(...tables: readonly (readonly Column<never>[])[]): readonly number[] {
  const grids = tables.map((columns) =>
    columns.flatMap(({ width, across = 1 }) => Array<number>(across).fill(width)),
  );
  return Array.from({ length: Math.max(...grids.map(({ length }) => length)) }, (_, i) =>
    Math.max(...grids.map((widths) => widths[i] ?? 0)),
  );
}

/** The headings; gives their row. */
export const addHeadings = (draft: SheetDraft, columns: readonly Column<never>[], left = 1): number =>
  draft.add(headingCells(columns), left);

/** The row of column numbers, as the report prints it under the headings. */
export const addNumbers = (draft: SheetDraft, columns: readonly Column<never>[], left = 1): number =>
  draft.add(numberCells(columns), left);

export const headingCells = (
  columns: readonly Pick<Column<never>, "heading" | "across">[],
): readonly DraftCell[] =>
  columns.map(({ heading, across }) => ({ value: heading, style: HEADING, span: across }));

export const numberCells = (columns: readonly Pick<Column<never>, "across">[]): readonly DraftCell[] =>
  columns.map(({ across }, i) => ({ value: i + 1, style: NUMBER_ROW, span: across }));

/** Rows of the table, their shared cells merged, their live columns noted for the rules of the sheet. */
export function addRows<Row>(
  draft: SheetDraft,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  left = 1,
): PlacedRows {
  const first = draft.nextRow;
  const last = first + rows.length - 1;
  const column = columnFinder(columns, left);
  const runs = columns.map(({ shared }) => (shared ? runLengths(rows, shared) : null));
  rows.forEach((row, i) => {
    const place = { row: first + i, first, last, column };
    const cells = columns.map((each, c) => tableCell(each, row, place, runs[c]?.[i] ?? 1));
    draft.add(
      cells.flatMap((cell, c) =>
        cell.span === undefined ? overColumns(cell, columns[c]?.across ?? 1) : [cell],
      ),
      left,
    );
    columns.forEach(({ key, live }, c) => {
      if (live && isFormula(cells[c])) draft.noteLive(column(key), column(KRITERIA), live, first + i);
    });
  });
  columns.forEach((each, c) => mergeRuns(draft, { each, rows, runs: runs[c], column, first }));
  return { first, last };
}

/** Key of the column that says in words what the fill of a live column says in colour. */
export const KRITERIA = "kriteria";

const isFormula = (cell: DraftCell | undefined): boolean => cell?.formula != null || cell?.template != null;

/** Of each row the length of the run that it begins; 0 for the rows after the first of a run. */
function runLengths<Row>(rows: readonly Row[], shared: (row: Row) => unknown): readonly number[] {
  const lengths = rows.map(() => 1);
  let top = 0;
  for (let i = 1; i < rows.length; i++) {
    const key = shared(rows[i] as Row);
    if (key === null || key !== shared(rows[i - 1] as Row)) top = i;
    else {
      lengths[top] = (lengths[top] ?? 0) + 1;
      lengths[i] = 0;
    }
  }
  return lengths;
}

function tableCell<Row>({ cell, across }: Column<Row>, row: Row, place: CellPlace, run: number): DraftCell {
  const made = cell(row, place);
  if (run === 1) return across === undefined ? made : { ...made, span: across };
  return run === 0 ? { value: null, style: made.style, tall: true } : { ...made, tall: true };
}

/** A part of a block of several rows, which is merged as a whole: its further columns are filled one by one. */
const overColumns = (cell: DraftCell, across: number): readonly DraftCell[] =>
  Array.from({ length: across }, (_, i) => (i === 0 ? cell : { value: null, style: cell.style, tall: true }));

interface RunsOfColumn<Row> {
  readonly each: Column<Row>;
  readonly rows: readonly Row[];
  readonly runs: readonly number[] | null | undefined;
  readonly column: (key: string) => number;
  readonly first: number;
}

function mergeRuns<Row>(draft: SheetDraft, { each, rows, runs, column, first }: RunsOfColumn<Row>): void {
  const left = column(each.key);
  const right = left + (each.across ?? 1) - 1;
  runs?.forEach((run, i) => {
    if (run < 2) return;
    const top = first + i;
    const rect = { top, left, bottom: top + run - 1, right };
    const { value, style } = each.cell(rows[i] as Row, {
      row: top,
      first,
      last: first + rows.length - 1,
      column,
    });
    draft.merge(rect, typeof value === "string" ? value : "", style);
  });
}

/** A formula over cells of its own row, put into words once for all rows that are added together. */
export function overRow(
  write: (at: (key: string) => string) => string,
): (place: CellPlace) => Pick<DraftCell, "template" | "row"> {
  const templates = new WeakMap<CellPlace["column"], RowTemplate>();
  return ({ row, column }) => {
    const known = templates.get(column);
    const template = known ?? rowTemplate((number) => write((key) => columnLetters(column(key)) + number));
    if (!known) templates.set(column, template);
    return { template, row };
  };
}
