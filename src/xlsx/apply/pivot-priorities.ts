import type { Package } from "../parts/package";
import { relationshipsOf } from "../parts/relationships";
import { spliced } from "../xml/splice";
import { attributeOf, childOf, childrenOf } from "../xml/tree";
import type { PartDrafts } from "./part-drafts";

/**
 * A pivot table knows the rules that lie over it by their priority (CT_ConditionalFormat), so where a sheet's
 * priorities move, its pivot tables are told.
 */
export function movePivotPriorities(
  parts: Package,
  sheet: string,
  move: (priority: number) => number,
  out: PartDrafts,
): void {
  for (const { kind, target } of relationshipsOf(parts, sheet)) {
    const name = kind === "pivotTable" && target !== null ? parts.find(target)?.name : undefined;
    if (name !== undefined) moveIn(parts, name, move, out);
  }
}

function moveIn(parts: Package, name: string, move: (priority: number) => number, out: PartDrafts): void {
  const root = parts.tree(name);
  const list = childOf(root, "conditionalFormats");
  const splices = (list ? childrenOf(list, "conditionalFormat") : []).flatMap((format) => {
    const attribute = format.attributes.find((own) => own.name === "priority");
    if (!attribute) return [];
    const before = Number(attributeOf(format, "priority"));
    const after = move(before);
    return Object.is(after, before)
      ? []
      : [{ start: attribute.valueStart, end: attribute.valueEnd, text: String(after) }];
  });
  if (splices.length > 0) out.write(name, spliced(root.bytes, splices));
}
