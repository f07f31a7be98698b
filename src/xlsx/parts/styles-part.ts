import { damaged } from "../refusal";
import { encode } from "../xml/encode-text";
import { decodeBytes } from "../xml/decode-text";
import { parseXml, type XmlElement } from "../xml/tree";
import { MAIN_URIS } from "./namespaces";
import type { Package } from "./package";
import { partOf, type WorkbookPart } from "./workbook-part";

export interface StylesPart {
  readonly name: string;
  readonly root: XmlElement;
}

/** The workbook's styles; null where it has none. A part that is something else would make figures look like others. */
export function readStyles(parts: Package, { relationships }: WorkbookPart): StylesPart | null {
  const name = partOf(parts, relationships, "styles");
  if (name === null) return null;
  const root = parts.tree(name);
  if (root.local !== "styleSheet" || !MAIN_URIS.includes(root.uri)) throw damaged("parts");
  return { name, root: root.selfClosing ? opened(root) : root };
}

/** `<styleSheet/>` with room for something in it. */
function opened({ bytes, name, openEnd }: XmlElement): XmlElement {
  return parseXml(encode(`${decodeBytes(bytes, 0, openEnd - 2)}></${name}>`));
}
