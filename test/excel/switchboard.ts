import { createPlainWorkbook, type WorkbookData } from "../../src/workbench/host/book/plain-workbook";
import type { PlainBook } from "../../src/workbench/host/book/plain-book";
import { createLocalHost, type LocalHost } from "../../src/workbench/host/local-host";
import { startOffice, type NodeOffice } from "../workbench/node-office";

/** One client library for many workbooks, one after the other: loading it anew for each of hundreds takes long. */
export interface Switchboard {
  readonly office: NodeOffice;
  /** Joins the library to a new workbook. */
  connect(data: WorkbookData): { readonly host: LocalHost; readonly book: PlainBook };
}

export function startSwitchboard(): Switchboard {
  let host = createLocalHost(createPlainWorkbook({ sheets: [{ name: "Kosong" }] }));
  const board: LocalHost = {
    get book() {
      return host.book;
    },
    get requests() {
      return host.requests;
    },
    options: {},
    trips: () => host.trips(),
    fault: (fault) => host.fault(fault),
    execute: (text) => host.execute(text),
    onUse: (listener) => host.onUse(listener),
    onEvent: (listener) => host.onEvent(listener),
    forgetPage: () => host.forgetPage(),
    trackedRanges: () => host.trackedRanges(),
    sets: () => host.sets(),
    opened: () => host.opened(),
  };
  const office = startOffice(board);
  office.installGlobals();
  return {
    office,
    connect: (data) => {
      const book = createPlainWorkbook(data);
      host = createLocalHost(book);
      return { host, book };
    },
  };
}
