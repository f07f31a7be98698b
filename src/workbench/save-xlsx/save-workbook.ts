import { hitungCapaian } from "../../app/hitung-capaian";
import type { HostError } from "../../domain/host-error";
import { hasRuleMark, ROLE_NAME } from "../../domain/marks";
import { err, ok, type Result } from "../../domain/result";
import { openWorkbook, type XlsxWorkbook } from "../../xlsx/open-workbook";
import type { Book } from "../host/book/book";
import { loadWorkbook } from "../load-xlsx/load-workbook";
import { cellEdits, type Wanted } from "./cell-edits";
import { writeCells } from "./write-cells";
import { writeNames } from "./write-names";

export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly book: Book;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const OF_USER: Wanted = (role) => role === null;
/** Sheets of the product on which the user writes: settings, and reasons beside Catatan. */
const OF_BOTH: Wanted = (role) => role === "skala" || role === "catatan";

/**
 * The opened package with what was done to it here: the cells that were typed over, their number formats, the names,
 * and the product's work, done once more on the package itself. So charts, comments and all else that a spreadsheet
 * on a page does not know stay as they were. What cannot be carried over, `notCarried` tells.
 */
export async function saveWorkbook(file: OpenedFile, today: Day): Promise<Result<Uint8Array, HostError>> {
  await file.book.settle();
  const typed = await withCells(file.bytes, file, OF_USER);
  if (!typed.ok) return typed;
  const named = await onPackage(typed.value, file.fileName, (workbook) => writeNames(workbook, file.book));
  if (!named.ok || !hasOwnSheets(file.book)) return named;
  const written = await onPackage(named.value, file.fileName, (workbook) =>
    calculate(workbook, file.book, today),
  );
  if (!written.ok) return written;
  return withOwnSheets(written.value, file, today);
}

/** What was typed into `LKjIP Skala` and the reasons on `LKjIP Catatan` are kept by a run; it finds reasons by key. */
async function withOwnSheets(
  bytes: Uint8Array,
  file: OpenedFile,
  today: Day,
): Promise<Result<Uint8Array, HostError>> {
  const typed = await withCells(bytes, file, OF_BOTH);
  if (!typed.ok || typed.value === bytes) return typed;
  return onPackage(typed.value, file.fileName, (workbook) => calculate(workbook, file.book, today));
}

async function withCells(
  bytes: Uint8Array,
  file: OpenedFile,
  wanted: Wanted,
): Promise<Result<Uint8Array, HostError>> {
  const before = loadWorkbook(bytes, file.fileName);
  return before.ok ? writeCells(bytes, file.fileName, cellEdits(before.value, file.book, wanted)) : before;
}

async function onPackage(
  bytes: Uint8Array,
  fileName: string,
  work: (workbook: XlsxWorkbook) => Promise<Result<unknown, HostError>>,
): Promise<Result<Uint8Array, HostError>> {
  const opened = openWorkbook(bytes, fileName);
  if (!opened.ok) return opened;
  const done = await work(opened.value);
  return done.ok ? ok(opened.value.toBytes()) : err(done.error);
}

const hasOwnSheets = (book: Book): boolean =>
  book.names().some(({ name, scope }) => scope !== null && name.toLowerCase() === ROLE_NAME.toLowerCase());

const calculate = (workbook: XlsxWorkbook, book: Book, today: Day): Promise<Result<unknown, HostError>> =>
  hitungCapaian(workbook, { write: true, paint: isPainted(book), fill: false, today, bahasa: "id" });

const isPainted = (book: Book): boolean => {
  const own = new Set(
    book.names().flatMap(({ name, scope }) => (name === ROLE_NAME && scope !== null ? [scope] : [])),
  );
  return book
    .sheets()
    .some((sheet) => !own.has(sheet.id) && sheet.rules().some(({ formula }) => hasRuleMark(formula)));
};
