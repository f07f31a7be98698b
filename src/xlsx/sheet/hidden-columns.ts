import type { RowRun } from "../../domain/snapshot";
import { attributeOf, childrenOf, isTrue } from "../xml/tree";
import { sectionsOf, sectionTree, type SheetLayout } from "./layout";

/** Columns that are hidden, from the left, neighbours joined. */
export function hiddenColumns(layout: SheetLayout): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const { first, last } of hiddenEntries(layout)) {
    const before = runs.at(-1);
    if (before && before.last + 1 === first) runs[runs.length - 1] = { first: before.first, last };
    else runs.push({ first, last });
  }
  return runs;
}

const hiddenEntries = (layout: SheetLayout): readonly RowRun[] =>
  sectionsOf(layout, "cols")
    .flatMap((section) => childrenOf(sectionTree(layout, section), "col"))
    .filter((column) => isTrue(attributeOf(column, "hidden")))
    .map((column) => ({
      first: Number(attributeOf(column, "min") ?? "0"),
      last: Number(attributeOf(column, "max") ?? "0"),
    }))
    .sort((a, b) => a.first - b.first);
