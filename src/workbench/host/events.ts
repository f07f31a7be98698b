import { formatRect, type Rect } from "../../domain/address";
import type { OutsideEdit, Sheet } from "./book/book";

/** Numbers by which office.js knows its events (its GenericEventHandlers tables). */
export const SHEET_CHANGED = 10;
/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Which events the page has asked for, and where they go. Own writes fire them too, as in Excel. */
export class Events {
  readonly #wanted = new Set<string>();
  readonly #listeners = new Set<(event: HostEvent) => void>();

  listen(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  register(type: number, targetId: string): null {
    this.#wanted.add(`${type}:${targetId}`);
    return null;
  }

  unregister(type: number, targetId: string): null {
    this.#wanted.delete(`${type}:${targetId}`);
    return null;
  }

  /** The pane was closed: its events die with it. */
  forgetPage(): void {
    this.#wanted.clear();
    this.#listeners.clear();
  }

  changedByAddin(sheet: Sheet, rect: Rect): void {
    this.#changed(sheet.id, rect, { source: "Local", triggerSource: "ThisLocalAddin" });
  }

  changedOutside(edit: OutsideEdit): void {
    this.#changed(edit.sheetId, edit.rect, { source: edit.source, triggerSource: "Unknown" });
  }

  #changed(
    sheetId: string,
    rect: Rect,
    by: { readonly source: string; readonly triggerSource: string },
  ): void {
    const details = { address: formatRect(rect), changeType: "RangeEdited", worksheetId: sheetId, ...by };
    this.#send(SHEET_CHANGED, sheetId, details);
    this.#send(SHEET_CHANGED, WORKBOOK_TARGET, details);
  }

  #send(type: number, targetId: string, data: Readonly<Record<string, unknown>>): void {
    if (!this.#wanted.has(`${type}:${targetId}`)) return;
    for (const listener of this.#listeners) listener({ type, targetId, data });
  }
}
