import { realpathSync } from "node:fs";
import { basename, dirname, extname, join, parse, resolve } from "node:path";

const WORKBOOK = new Set([".xlsx", ".xlsm"]);

/** `laporan.xlsx` → `laporan-capaian.xlsx` beside it; a macro workbook keeps `.xlsm`. */
export function defaultOutput(input: string): string {
  const { dir, name } = parse(input);
  return join(dir, `${name}-capaian${workbookExtension(input)}`);
}

/** The extension that a result must have so that Excel opens it: that of the input. */
export function workbookExtension(input: string): string {
  const extension = extname(input);
  return WORKBOOK.has(extension.toLowerCase()) ? extension : ".xlsx";
}

export const isWorkbookName = (name: string): boolean =>
  WORKBOOK.has(extname(name).toLowerCase()) && !name.startsWith("~$") && !name.startsWith(".");

/** `laporan.xlsx` → `laporan.json`; where two workbooks differ in their extension alone, `laporan.xlsm.json`. */
export function jsonName(name: string, all: readonly string[]): string {
  const stem = parse(name).name;
  return all.filter((other) => parse(other).name === stem).length > 1 ? `${name}.json` : `${stem}.json`;
}

/** Whether two paths lead to one place, links followed; a place that is not there yet is known by its folder. */
export const samePlace = (a: string, b: string): boolean => placeOf(a) === placeOf(b);

function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const full = resolve(path);
    const folder = dirname(full);
    return folder === full ? full : join(placeOf(folder), basename(full));
  }
}
