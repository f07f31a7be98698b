import type { Workbook } from "../../src/app/ports";
import type { HitungOptions } from "../../src/app/hitung-capaian";
import type { Snapshot } from "../../src/domain/snapshot";
import { createExcelWorkbook, type ExcelOptions } from "../../src/excel/excel-workbook";
import { chooseNames } from "../../src/input/choose-names";
import { createPlainWorkbook, type WorkbookData } from "../../src/workbench/host/book/plain-workbook";
import type { PlainBook } from "../../src/workbench/host/book/plain-book";
import { createLocalHost, type HostOptions, type LocalHost } from "../../src/workbench/host/local-host";
import { startOffice, type NodeOffice } from "../workbench/node-office";

export const HITUNG: HitungOptions = {
  write: true,
  paint: true,
  fill: true,
  today: { year: 2025, month: 1, day: 18 },
  bahasa: "id",
};

/** The adapter under Microsoft's own client library, on the local host. */
export interface LocalExcel {
  readonly book: PlainBook;
  readonly host: LocalHost;
  readonly office: NodeOffice;
  readonly workbook: Workbook;
  /** Titles on the tabs. */
  titles(): readonly string[];
}

const open: NodeOffice[] = [];

/** Short waits: nothing here needs a second. */
const QUICK: ExcelOptions = { readTime: 400, time: 400, editPause: 5, editTries: 3 };

export function openLocal(
  data: WorkbookData | PlainBook,
  options: ExcelOptions & HostOptions = {},
): LocalExcel {
  const book =
    "sheets" in data && typeof data.sheets === "function"
      ? (data as PlainBook)
      : createPlainWorkbook(data as WorkbookData);
  const host = createLocalHost(book, options);
  const office = startOffice(host);
  office.installGlobals();
  open.push(office);
  const workbook = createExcelWorkbook({ ...QUICK, ...options });
  return { book, host, office, workbook, titles: () => book.sheets().map((sheet) => sheet.props().title) };
}

/** For `afterEach`. */
export function closeAll(): void {
  for (const office of open.splice(0)) office.dispose();
}

export async function snapshotOf(workbook: Workbook): Promise<Snapshot> {
  const read = await workbook.read(chooseNames);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.error)}`);
  return read.value;
}
