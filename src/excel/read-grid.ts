import { formatRect, rectsMeet, type Rect } from "../domain/address";
import {
  GRID_CELLS,
  GRID_COLUMNS,
  GRID_ROWS,
  gridExtent,
  gridSheets,
  hiddenWithin,
  NOTHING_HIDDEN,
  type GridTable,
  type SheetGrid,
  type WorkbookGrid,
} from "../domain/grid";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { Outline } from "../domain/snapshot";
import { addressed } from "./areas";
import { cellValue } from "./cell-value";
import type { Failure } from "./failure";
import { isAboutHiddenRows, queueHidden } from "./hidden-rows";
import { hostErrorOf } from "./host-error";
import type { Asked } from "./look";
import { MOST_CELLS } from "./large-reads";
import { queueMerges } from "./merges";
import { queueOutline } from "./outline";
import { ask, type Queue } from "./request";

/**
 * The cells of every visible sheet of the user's. Two requests: the outline, then all cells; where these are too many
 * for one answer, first where they stand and then so many at a time.
 */
export async function readGrid(asked: Asked): Promise<Result<WorkbookGrid, HostError>> {
  const head = await ask(queueHead, asked.time);
  if (!head.ok) return err(hostErrorOf(head.error));
  const { outline, tables } = head.value;
  const sheets = await readSheets({ titles: gridSheets(outline), tables, cells: true }, asked);
  return sheets.ok ? ok({ outline, sheets: sheets.value }) : err(hostErrorOf(sheets.error));
}

/** What is asked about these sheets. */
interface Question {
  readonly titles: readonly string[];
  readonly tables: readonly string[];
  readonly cells: boolean;
}

/** Asks once more without what was refused: which rows and columns are hidden, or all cells at once. */
async function readSheets(question: Question, asked: Asked): Promise<Result<readonly SheetGrid[], Failure>> {
  const { time, manner } = asked;
  const read = await ask(queueSheets(question, manner.tellsHidden), time);
  if (read.ok) {
    const sheets = withinBudget(read.value);
    return question.cells ? ok(sheets.filter(isFilled)) : inChunks(sheets, time);
  }
  if (manner.tellsHidden && isAboutHiddenRows(read.error)) {
    manner.tellsHidden = false;
    return readSheets(question, asked);
  }
  return question.cells && read.error.code === "ResponsePayloadSizeLimitExceeded"
    ? readSheets({ ...question, cells: false }, asked)
    : read;
}

interface Head {
  readonly outline: Outline;
  readonly tables: readonly string[];
}

const queueHead: Queue<Head> = (context) => {
  const outline = queueOutline(context);
  const { tables } = context.workbook;
  tables.load("items/name,items/showHeaders");
  return () => ({
    outline: outline().outline,
    tables: tables.items.flatMap(({ name, showHeaders }) => (showHeaders ? [name] : [])),
  });
};

/** Used ranges of the sheets, with their cells or without them. */
const queueSheets =
  ({ titles, tables, cells: withCells }: Question, hidden: boolean): Queue<readonly SheetGrid[]> =>
  (context) => {
    const unseen = queueHidden(hidden ? titles : [])(context);
    const merges = queueMerges(titles)(context);
    const placed = queueTables(tables)(context);
    const sheets = titles.map((title) => {
      const used = context.workbook.worksheets.getItem(title).getUsedRange(true).load("address");
      const seen = used.getIntersectionOrNullObject(used.getAbsoluteResizedRange(GRID_ROWS, GRID_COLUMNS));
      return { title, used, cells: seen.load(withCells ? "address,values,numberFormat" : "address") };
    });
    return () =>
      sheets.flatMap(({ title, used, cells }) => {
        const rect = addressed(used.address)?.rect;
        if (rect === undefined) return [];
        const grid = { ...emptyGrid(title, rect), tables: placed().get(title) ?? [] };
        const merged = merges().get(title) ?? [];
        return [
          {
            ...grid,
            merges: merged.filter((merge) => rectsMeet(merge, rect)),
            hidden: hiddenWithin(unseen().get(title) ?? NOTHING_HIDDEN, extentOf(grid)),
            ...(withCells ? contents(cells) : {}),
          },
        ];
      });
  };

type Contents = Pick<SheetGrid, "values" | "formats">;

const contents = ({ values, numberFormat }: Excel.Range): Contents => ({
  values: values.flatMap((row: readonly unknown[]) => row.map(cellValue)),
  formats: numberFormat.flatMap((row: readonly unknown[]) => row.map(String)),
});

function emptyGrid(sheet: string, used: Rect): SheetGrid {
  const { rect, cut } = gridExtent(used, GRID_CELLS);
  const { top, left } = rect;
  const size = { rows: rect.bottom - top + 1, columns: rect.right - left + 1 };
  const nothing = { values: [], formats: [], merges: [], tables: [], hidden: NOTHING_HIDDEN };
  return { sheet, top, left, ...size, ...nothing, cut };
}

const extentOf = ({ top, left, rows, columns }: SheetGrid): Rect => ({
  ...{ top, left, bottom: top + rows - 1, right: left + columns - 1 },
});

const queueTables =
  (names: readonly string[]): Queue<ReadonlyMap<string, readonly GridTable[]>> =>
  (context) => {
    const found = names.map((name) => {
      const table = context.workbook.tables.getItem(name);
      const data = table.getDataBodyRange().load("address");
      return { name, data };
    });
    return () => {
      const bySheet = new Map<string, GridTable[]>();
      for (const { name, data } of found) {
        const place = addressed(data.address);
        if (place === null) continue;
        const table = { name, headingRow: place.rect.top - 1, data: place.rect };
        bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), table]);
      }
      return bySheet;
    };
  };

/** An empty sheet has its first cell in use, as Excel sees it. */
const isFilled = ({ values }: SheetGrid): boolean => values.length > 1 || (values[0] ?? null) !== null;

/** Rows that go beyond what all sheets together may take are left out, and said. */
function withinBudget(sheets: readonly SheetGrid[]): readonly SheetGrid[] {
  let budget = GRID_CELLS;
  return sheets.map((sheet) => {
    const rows = Math.min(sheet.rows, Math.max(1, Math.floor(budget / sheet.columns)));
    budget -= rows * sheet.columns;
    const cells = rows * sheet.columns;
    const cut = { ...sheet.cut, rows: sheet.cut.rows + sheet.rows - rows };
    return {
      ...sheet,
      rows,
      cut,
      values: sheet.values.slice(0, cells),
      formats: sheet.formats.slice(0, cells),
    };
  });
}

/** So many rows a request, one sheet after the other. */
async function inChunks(
  sheets: readonly SheetGrid[],
  time: number,
): Promise<Result<readonly SheetGrid[], Failure>> {
  const filled: SheetGrid[] = [];
  for (const sheet of sheets) {
    const cells = await sheetInChunks(sheet, time);
    if (!cells.ok) return cells;
    filled.push({ ...sheet, ...cells.value });
  }
  return ok(filled);
}

async function sheetInChunks(
  { sheet, top, left, rows, columns }: SheetGrid,
  time: number,
): Promise<Result<Contents, Failure>> {
  const values: SheetGrid["values"][number][] = [];
  const formats: string[] = [];
  const step = Math.max(1, Math.floor(MOST_CELLS / columns));
  for (let row = top; row < top + rows; row += step) {
    const bottom = Math.min(top + rows, row + step) - 1;
    const read = await ask(queueCells(sheet, { top: row, left, bottom, right: left + columns - 1 }), time);
    if (!read.ok) return read;
    values.push(...read.value.values);
    formats.push(...read.value.formats);
  }
  return ok({ values, formats });
}

const queueCells =
  (sheet: string, rect: Rect): Queue<Contents> =>
  (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(formatRect(rect));
    cells.load("values,numberFormat");
    return () => contents(cells);
  };
