import { attributeOf, childrenOf, type XmlElement } from "../xml/tree";
import type { Package } from "./package";

export interface Relationship {
  readonly id: string;
  /** Last word of the type (`worksheet`, `styles`): the same in the Transitional and the Strict form. */
  readonly kind: string;
  readonly type: string;
  /** Name of the part, without a leading `/`; null for something outside of the package. */
  readonly target: string | null;
  readonly element: XmlElement;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is `""`. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

const known = new WeakMap<Uint8Array, readonly Relationship[]>();

/** What a part points at; nothing where it has no relationships. Read once for the same bytes. */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (!parts.find(name)) return [];
  const bytes = parts.bytes(name);
  const relationships = known.get(bytes) ?? readRelationships(parts, name, part);
  known.set(bytes, relationships);
  return relationships;
}

function readRelationships(parts: Package, name: string, part: string): readonly Relationship[] {
  return childrenOf(parts.tree(name), "Relationship").map((element) => {
    const type = attributeOf(element, "Type") ?? "";
    const external = attributeOf(element, "TargetMode") === "External";
    return {
      id: attributeOf(element, "Id") ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? null : resolveTarget(part, attributeOf(element, "Target") ?? ""),
      element,
    };
  });
}

/** Every part that has relationships, and the package itself as `""`. */
export const relationshipSources = (parts: Package): readonly string[] =>
  parts.entries.flatMap(({ name }) => {
    const match = /^((?:.*\/)?)_rels\/([^/]*)\.rels$/i.exec(name);
    return match ? [`${match[1] ?? ""}${match[2] ?? ""}`] : [];
  });

/** A target is absolute, or counts from the folder of the part that points. */
function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
