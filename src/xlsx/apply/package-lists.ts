import { CONTENT_TYPES, overrideOf } from "../parts/content-types";
import type { Package } from "../parts/package";
import { relationshipsName, relationshipsOf } from "../parts/relationships";
import { encode, escapeAttribute } from "../xml/encode-text";
import { spliced, type Splice } from "../xml/splice";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "../xml/tree";
import type { PartDrafts } from "./part-drafts";

/** A part that comes with a plan, and how the workbook points at it. */
export interface NewPart {
  readonly name: string;
  readonly contentType: string;
  readonly relationshipId: string;
  readonly relationshipType: string;
}

/** Keeps the two lists of the package in step with its parts: content types, and the workbook's relationships. */
export class PackageLists {
  private readonly added: NewPart[] = [];
  private readonly removedParts = new Set<string>();
  private readonly removedIds = new Set<string>();
  private readonly types: XmlElement;
  private readonly relations: XmlElement;
  private readonly relationsName: string;

  constructor(
    private readonly parts: Package,
    private readonly workbookName: string,
  ) {
    this.types = parts.tree(CONTENT_TYPES);
    this.relationsName = relationshipsName(workbookName);
    this.relations = parts.find(this.relationsName) ? parts.tree(this.relationsName) : emptyRelations();
  }

  add(part: NewPart): void {
    this.added.push(part);
  }

  /** The part goes from the content types, and where given its relationship from the workbook's. */
  remove(name: string, relationshipId: string | null): void {
    this.removedParts.add(name);
    if (relationshipId !== null) this.removedIds.add(relationshipId);
  }

  /** An id that the workbook's relationships do not have yet: the highest `rIdN` and one more. */
  freeId(): string {
    const used = [
      ...childrenOf(this.relations, "Relationship").map((element) => attributeOf(element, "Id") ?? ""),
      ...this.added.map(({ relationshipId }) => relationshipId),
    ];
    const highest = used.reduce(
      (most, id) => Math.max(most, Number(/^rId(\d{1,7})$/i.exec(id)?.[1] ?? 0)),
      0,
    );
    return `rId${highest + 1}`;
  }

  write(drafts: PartDrafts): void {
    if (this.added.length + this.removedParts.size === 0) return;
    drafts.write(CONTENT_TYPES, spliced(this.types.bytes, this.typeSplices()));
    drafts.write(this.relationsName, spliced(this.relations.bytes, this.relationSplices()));
  }

  private typeSplices(): readonly Splice[] {
    const p = this.types.name.slice(0, -this.types.local.length);
    const xml = this.added.map(
      ({ name, contentType }) =>
        `<${p}Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(contentType)}"/>`,
    );
    const gone = [...this.removedParts].flatMap((name) => overrideOf(this.parts, name) ?? []);
    return [...gone.map(cutOut), appended(this.types, xml.join(""))];
  }

  private relationSplices(): readonly Splice[] {
    const p = this.relations.name.slice(0, -this.relations.local.length);
    const xml = this.added.map(
      ({ name, relationshipId, relationshipType }) =>
        `<${p}Relationship Id="${relationshipId}" Type="${relationshipType}" Target="${escapeAttribute(this.targetOf(name))}"/>`,
    );
    const gone = childrenOf(this.relations, "Relationship").filter((element) =>
      this.removedIds.has(attributeOf(element, "Id") ?? ""),
    );
    return [...gone.map(cutOut), appended(this.relations, xml.join(""))];
  }

  /** Relative to the workbook's folder where the part lies in it. */
  private targetOf(name: string): string {
    const folder = this.workbookName.slice(0, this.workbookName.lastIndexOf("/") + 1);
    return name.startsWith(folder) ? name.slice(folder.length) : `/${name}`;
  }

  relationshipId = (part: string): string | null =>
    relationshipsOf(this.parts, this.workbookName).find(
      ({ target }) => target !== null && this.parts.find(target)?.name === part,
    )?.id ?? null;
}

const cutOut = ({ start, end }: XmlElement): Splice => ({ start, end, text: "" });

function appended(root: XmlElement, xml: string): Splice {
  if (!root.selfClosing) return { start: root.closeStart, end: root.closeStart, text: xml };
  return { start: root.openEnd - 2, end: root.openEnd, text: `>${xml}</${root.name}>` };
}

const emptyRelations = (): XmlElement =>
  parseXml(
    encode(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    ),
  );
