import { bersihkanHasil } from "../../app/bersihkan-hasil";
import { hitungCapaian } from "../../app/hitung-capaian";
import type { HostError } from "../../domain/host-error";
import { hasRuleMark } from "../../domain/marks";
import { err, ok, type Result } from "../../domain/result";
import type { BersihkanOptions } from "../../plan/plan-bersihkan";
import { openWorkbook, type XlsxWorkbook } from "../../xlsx/open-workbook";
import type { Book } from "../host/book/book";
import { loadWorkbook } from "../load-xlsx/load-workbook";
import { cellEdits, rolesOf, type Wanted } from "./cell-edits";
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
const OF_OWN: Wanted = (role) => role === "skala" || role === "catatan";

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
  if (!named.ok) return named;
  const roles = new Set(rolesOf(file.book).values());
  if (roles.size === 0) return cleaned(named.value, file.fileName, { removeEditedSkala: true });
  const written = await onPackage(named.value, file.fileName, (workbook) =>
    calculate(workbook, file.book, today),
  );
  if (!written.ok) return written;
  const complete = await withOwnSheets(written.value, file, today);
  // Bersihkan Hasil has left a Skala that the user edited.
  const isCleaned = roles.size === 1 && roles.has("skala");
  if (!complete.ok || !isCleaned) return complete;
  return cleaned(complete.value, file.fileName, { removeEditedSkala: false });
}

/** Without the results that the file was opened with, or that carried an edited Skala here. */
async function cleaned(
  bytes: Uint8Array,
  fileName: string,
  options: BersihkanOptions,
): Promise<Result<Uint8Array, HostError>> {
  const loaded = loadWorkbook(bytes, fileName);
  if (!loaded.ok) return loaded;
  if (rolesOf(loaded.value).size === 0 && !isPainted(loaded.value)) return ok(bytes);
  return onPackage(bytes, fileName, (workbook) => bersihkanHasil(workbook, options));
}

/** What was typed into `LKjIP Skala` and the reasons on `LKjIP Catatan` are kept by a run; it finds reasons by key. */
async function withOwnSheets(
  bytes: Uint8Array,
  file: OpenedFile,
  today: Day,
): Promise<Result<Uint8Array, HostError>> {
  const typed = await withCells(bytes, file, OF_OWN);
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

const calculate = (workbook: XlsxWorkbook, book: Book, today: Day): Promise<Result<unknown, HostError>> =>
  hitungCapaian(workbook, { write: true, paint: isPainted(book), fill: false, today, bahasa: "id" });

const isPainted = (book: Book): boolean => {
  const own = rolesOf(book);
  return book
    .sheets()
    .some((sheet) => !own.has(sheet.id) && sheet.rules().some(({ formula }) => hasRuleMark(formula)));
};
