import { MAX_COLUMN } from "../domain/address";
import type { HiddenRuns } from "../domain/grid";
import { addToRuns, type RowRun, type Snapshot } from "../domain/snapshot";
import { addressed } from "./areas";
import type { Failure } from "./failure";
import { isOnlyThis } from "./omissions";
import type { Queue } from "./request";

/** Traces of the question, and of its answer. */
const ASKED = "hidden-asked";
const ANSWERED = "hidden-answered";

/**
 * Hidden and filtered rows of whole sheets, and their hidden columns: those that are missing among the visible cells of
 * the rows in use. Whole rows are asked about, so that one answer tells both.
 */
export const queueHidden =
  (sheets: readonly string[]): Queue<ReadonlyMap<string, HiddenRuns>> =>
  (context) => {
    if (sheets.length > 0) context.trace(ASKED);
    const found = sheets.map((title) => {
      const sheet = context.workbook.worksheets.getItem(title);
      const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).getEntireRow();
      const visible = used.getSpecialCellsOrNullObject("Visible");
      return { title, used: used.load("rowCount"), visible: visible.load("areas/items/address") };
    });
    context.trace(ANSWERED);
    return () => new Map(found.map(({ title, used, visible }) => [title, hiddenIn(used.rowCount, visible)]));
  };

export const queueHiddenRows =
  (sheets: readonly string[]): Queue<Snapshot["hiddenRows"]> =>
  (context) => {
    const hidden = queueHidden(sheets)(context);
    return () => new Map([...hidden()].map(([title, { rows }]) => [title, rows]));
  };

function hiddenIn(rowCount: number, visible: Excel.RangeAreas): HiddenRuns {
  const rows = new Uint8Array(rowCount + 1);
  const columns = new Uint8Array(MAX_COLUMN + 1);
  for (const { address } of visible.isNullObject ? [] : visible.areas.items) {
    const rect = addressed(address)?.rect;
    if (rect === undefined) continue;
    rows.fill(1, rect.top, rect.bottom + 1);
    columns.fill(1, rect.left, rect.right + 1);
  }
  // Where every row is hidden the answer is empty and tells nothing of the columns.
  return { rows: unseen(rows), columns: visible.isNullObject ? [] : unseen(columns) };
}

function unseen(seen: Uint8Array): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (let at = 1; at < seen.length; at++) if (seen[at] === 0) addToRuns(runs, at);
  return runs;
}

/** Whether Excel refused to say which rows are seen: the figures can do without. */
export const isAboutHiddenRows = (failure: Failure): boolean =>
  isOnlyThis(failure) &&
  (/specialcells/i.test(failure.location) ||
    (failure.done.includes(ASKED) && !failure.done.includes(ANSWERED)));
