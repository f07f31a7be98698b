import { attributeOf, childrenOf, type XmlElement } from "../xml/tree";
import { partKey } from "../zip/entry";
import type { Package } from "./package";

export const CONTENT_TYPES = "[Content_Types].xml";

/** Type of a part: its own override, else the default of its extension; `""` without either. */
export function contentTypeOf(parts: Package, name: string): string {
  const root = parts.tree(CONTENT_TYPES);
  const override = overrideOf(root, name);
  if (override) return attributeOf(override, "ContentType") ?? "";
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = childrenOf(root, "Default").find(
    (element) => attributeOf(element, "Extension")?.toLowerCase() === extension,
  );
  return byExtension ? (attributeOf(byExtension, "ContentType") ?? "") : "";
}

export const overrideOf = (root: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(root, "Override").find(
    (element) => partKey(attributeOf(element, "PartName") ?? "") === partKey(name),
  );
