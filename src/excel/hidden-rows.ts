import { addToRuns, type RowRun, type Snapshot } from "../domain/snapshot";
import { addressed } from "./areas";
import type { Failure } from "./failure";
import { isOnlyThis } from "./omissions";
import type { Queue } from "./request";

/**
 * Hidden and filtered rows of whole sheets: those that are missing among the visible cells of the rows in use. Whole rows
 * are asked about, since a hidden column would hide all of them.
 */
export const queueHiddenRows =
  (sheets: readonly string[]): Queue<Snapshot["hiddenRows"]> =>
  (context) => {
    const found = sheets.map((title) => {
      const sheet = context.workbook.worksheets.getItem(title);
      const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).getEntireRow();
      const visible = used.getSpecialCellsOrNullObject("Visible");
      return { title, used: used.load("rowCount"), visible: visible.load("areas/items/address") };
    });
    return () =>
      new Map(found.map(({ title, used, visible }) => [title, hiddenRuns(used.rowCount, visible)]));
  };

function hiddenRuns(rows: number, visible: Excel.RangeAreas): readonly RowRun[] {
  const seen = new Uint8Array(rows + 1);
  for (const { address } of visible.isNullObject ? [] : visible.areas.items) {
    const rect = addressed(address)?.rect;
    if (rect) seen.fill(1, rect.top, rect.bottom + 1);
  }
  const runs: RowRun[] = [];
  for (let row = 1; row <= rows; row++) if (seen[row] === 0) addToRuns(runs, row);
  return runs;
}

/** Whether Excel refused to say which rows are seen: the figures can do without. */
export const isAboutHiddenRows = (failure: Failure): boolean =>
  isOnlyThis(failure) && /specialcells/i.test(failure.location);
