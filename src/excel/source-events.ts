import { rectsMeet } from "../domain/address";
import { findOwnSheets } from "../domain/marks";
import { parseRect } from "../domain/reference";
import { ROWS_BELOW, type Area } from "../domain/snapshot";
import type { Witness } from "./excel-workbook";
import { answered } from "./host-error";

/** How long events of our own writes may be late, where Excel does not say who caused them. */
const LATE = 3_000;

/**
 * Tells when something changes that the last read's figures may rest on, by this user or a co-author. Own writes fire
 * events, too: ExcelApi 1.14 says so in them, before that they are known by the time.
 */
export function onSourceChanged(witness: Witness, listener: () => void): () => void {
  const context = new Excel.RequestContext();
  const registered = context.workbook.worksheets.onChanged.add((event) => {
    if (isSourceChange(event, witness)) listener();
    return Promise.resolve();
  });
  const ready = answered(context.sync());
  return () => {
    void ready.then((done) => {
      if (!done.ok) return;
      registered.remove();
      void answered(context.sync());
    });
  };
}

export function isSourceChange(event: Excel.WorksheetChangedEventArgs, witness: Witness): boolean {
  if (witness.seen === null || isOurs(event, witness)) return false;
  const { snapshot, titles } = witness.seen;
  const title = titles.get(event.worksheetId);
  if (title === undefined || findOwnSheets(snapshot.outline).some((sheet) => sheet.title === title))
    return false;
  // A formula among the figures may rest on any cell of the user's.
  if (snapshot.areas.some(({ formulas }) => formulas.size > 0)) return true;
  return snapshot.areas.some((area) => area.sheet === title && touches(event, area));
}

function isOurs({ triggerSource, source }: Excel.WorksheetChangedEventArgs, { wroteAt }: Witness): boolean {
  if ((source as string) === "Remote") return false;
  if (typeof triggerSource === "string") return triggerSource === "ThisLocalAddin";
  return Date.now() - wroteAt < LATE;
}

/** Rows or columns that come or go move everything behind them, so they always count. */
function touches({ address, changeType }: Excel.WorksheetChangedEventArgs, { rect }: Area): boolean {
  if (changeType !== "RangeEdited") return true;
  const changed = parseRect(address);
  return changed === null || rectsMeet(changed, { ...rect, bottom: rect.bottom + ROWS_BELOW });
}
