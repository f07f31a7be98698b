import { attributeOf, childrenOf, type XmlElement } from "../xml/tree";
import { partKey } from "../zip/entry";
import type { Package } from "./package";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The list of types, looked up by part and by extension: a package may hold tens of thousands of each. */
interface TypeIndex {
  readonly overrides: ReadonlyMap<string, XmlElement>;
  readonly defaults: ReadonlyMap<string, string>;
}

const known = new WeakMap<Package, TypeIndex>();

function indexOf(parts: Package): TypeIndex {
  const index = known.get(parts) ?? indexed(parts.tree(CONTENT_TYPES));
  known.set(parts, index);
  return index;
}

const indexed = (root: XmlElement): TypeIndex => ({
  overrides: new Map(
    childrenOf(root, "Override").map((element) => [partKey(attributeOf(element, "PartName") ?? ""), element]),
  ),
  defaults: new Map(
    childrenOf(root, "Default").map((element) => [
      attributeOf(element, "Extension")?.toLowerCase() ?? "",
      attributeOf(element, "ContentType") ?? "",
    ]),
  ),
});

/** Type of a part: its own override, else the default of its extension; `""` without either. */
export function contentTypeOf(parts: Package, name: string): string {
  const override = overrideOf(parts, name);
  if (override) return attributeOf(override, "ContentType") ?? "";
  return indexOf(parts).defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? "";
}

export const overrideOf = (parts: Package, name: string): XmlElement | undefined =>
  indexOf(parts).overrides.get(partKey(name));

/** Keys of all parts that have a type of their own, whether or not they are there. */
export const overriddenParts = (parts: Package): Iterable<string> => indexOf(parts).overrides.keys();
