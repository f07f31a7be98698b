import { parseTarget } from "../domain/reference";
import type { DefinedName, NameTarget, Outline, SheetInfo } from "../domain/snapshot";
import type { Package } from "./parts/package";
import { columnRect, readTables, type Table } from "./parts/tables";
import { isCellName, type SheetEntry, type WorkbookPart } from "./parts/workbook-part";
import { isProtected } from "./sheet/protection";
import { layoutOf } from "./sheet/layout";

/** Sheets and names of the workbook; names that point at a table's column are resolved. */
export function readOutline(parts: Package, workbook: WorkbookPart): Outline {
  return {
    sheets: workbook.sheets.map((sheet) => sheetInfo(parts, sheet)),
    names: readNames(parts, workbook),
    structureProtected: workbook.structureProtected,
    readOnly: false,
  };
}

/**
 * Protection stands behind the cells, so it is looked up when somebody asks: a large sheet that no name points at
 * is then not unpacked for it.
 */
function sheetInfo(parts: Package, { title, visibility, hasCells, part }: SheetEntry): SheetInfo {
  let answer: boolean | null = null;
  return {
    title,
    visibility,
    hasCells,
    get isProtected() {
      return (answer ??= hasCells && protectedOrUnreadable(parts, part));
    },
  };
}

/** A sheet that cannot be read is found so when it is read or changed, not by this question. */
function protectedOrUnreadable(parts: Package, part: string): boolean {
  try {
    return isProtected(layoutOf(parts.bytes(part)));
  } catch {
    return false;
  }
}

function readNames(parts: Package, workbook: WorkbookPart): readonly DefinedName[] {
  const titles = new Map(workbook.sheets.map(({ title }) => [title.toLowerCase(), title]));
  let tables: ReadonlyMap<string, Table> | null = null;
  const resolved = (target: NameTarget): NameTarget => {
    if (target.kind === "range") return onSheet(target, titles);
    if (target.kind !== "table") return target;
    tables ??= readTables(parts, workbook.sheets);
    return onTable(target, tables);
  };
  return workbook.names.flatMap((entry) => {
    const scope =
      entry.localSheetId === null ? null : (workbook.sheets[entry.localSheetId]?.title ?? undefined);
    if (scope === undefined || !isCellName(entry)) return [];
    const { name, hidden, refersTo } = entry;
    return [{ name, scope, hidden, refersTo, target: resolved(parseTarget(refersTo)) }];
  });
}

/** With the tab's own spelling; a sheet that is not there leaves the name broken. */
function onSheet(target: NameTarget & { kind: "range" }, titles: ReadonlyMap<string, string>): NameTarget {
  const sheet = titles.get(target.sheet.toLowerCase());
  return sheet === undefined ? { kind: "broken" } : { ...target, sheet };
}

function onTable(target: NameTarget & { kind: "table" }, tables: ReadonlyMap<string, Table>): NameTarget {
  const table = tables.get(target.table.toLowerCase());
  const rect = columnRect(table, target.column);
  return table && rect ? { kind: "range", sheet: table.sheet, rect } : { kind: "broken" };
}
