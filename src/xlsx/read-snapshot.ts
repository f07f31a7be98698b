import type { Rect } from "../domain/address";
import type { Area, ChooseNames, DefinedName, LineCell, Outline, RowRun, Snapshot } from "../domain/snapshot";
import { formatsOfStyles } from "./parts/number-formats";
import type { Package } from "./parts/package";
import { SharedStrings } from "./parts/shared-strings";
import { readStyles } from "./parts/styles-part";
import { partOf, type WorkbookPart } from "./parts/workbook-part";
import { encode } from "./xml/encode-text";
import { attributeOf, childOf, isTrue } from "./xml/tree";
import { AreaGrid, CellBudget } from "./sheet/area-grid";
import { AreaReader, mergesMeeting } from "./sheet/area-reader";
import type { ValueContext } from "./sheet/cell-value";
import { layoutOf } from "./sheet/layout";

/** Outline, then the cells of the chosen names: each sheet that holds one is walked through once. */
export function readSnapshot(
  parts: Package,
  workbook: WorkbookPart,
  outline: Outline,
  choose: ChooseNames,
): Snapshot {
  const budget = new CellBudget();
  const grids = choose(outline).flatMap((name) => gridOf(name, workbook, budget));
  const context = valueContext(parts, workbook);
  const areas = new Map<AreaGrid, Area>();
  const merges = new Map<string, readonly Rect[]>();
  const above = new Map<string, readonly LineCell[]>();
  const hiddenRows = new Map<string, readonly RowRun[]>();
  for (const { title, part } of workbook.sheets) {
    const own = grids.filter((grid) => grid.sheet === title);
    if (own.length === 0) continue;
    const reader = new AreaReader(own, context);
    const layout = layoutOf(parts.bytes(part), reader.visit);
    reader.areas().forEach((area, i) => own[i] && areas.set(own[i], area));
    merges.set(title, mergesMeeting(layout, own));
    above.set(title, reader.above);
    hiddenRows.set(title, reader.hiddenRows);
  }
  return { outline, areas: grids.flatMap((grid) => areas.get(grid) ?? []), merges, above, hiddenRows };
}

function gridOf(name: DefinedName, workbook: WorkbookPart, budget: CellBudget): readonly AreaGrid[] {
  const { target } = name;
  if (target.kind !== "range") return [];
  const sheet = workbook.sheets.find(({ title }) => title === target.sheet);
  return sheet?.hasCells ? [new AreaGrid(name, sheet.title, target.rect, budget)] : [];
}

export function valueContext(parts: Package, workbook: WorkbookPart): ValueContext {
  const { relationships, root } = workbook;
  const strings = partOf(parts, relationships, "sharedStrings");
  const properties = childOf(root, "workbookPr");
  let table: SharedStrings | null = null;
  return {
    formats: formatsOfStyles(readStyles(parts, workbook)?.root ?? null),
    strings: () => (table ??= new SharedStrings(strings === null ? encode("<sst/>") : parts.bytes(strings))),
    from1904: properties !== undefined && isTrue(attributeOf(properties, "date1904")),
  };
}
