import { damaged, Refusal, unsupported } from "../refusal";
import { attributeNs, attributeOf, childOf, childrenOf, isTrue, textOf, type XmlElement } from "../xml/tree";
import { contentTypeOf } from "./content-types";
import { MAIN_URIS, RELATIONSHIP_URIS, STRICT, TRANSITIONAL, type Dialect } from "./namespaces";
import type { Package } from "./package";
import { relationshipsOf, type Relationship } from "./relationships";

export interface SheetEntry {
  readonly title: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Name of the part. */
  readonly part: string;
  /** A worksheet; chart sheets, dialogs and macro sheets hold no cells for us. */
  readonly hasCells: boolean;
  readonly element: XmlElement;
}

export interface NameEntry {
  readonly name: string;
  /** Position of the sheet that it is scoped to, from 0. */
  readonly localSheetId: number | null;
  readonly hidden: boolean;
  readonly refersTo: string;
  readonly element: XmlElement;
}

export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly structureProtected: boolean;
}

/** Finds the workbook by its relationship, and reads its lists. */
export function readWorkbookPart(parts: Package, path: string): WorkbookPart {
  const part = workbookName(parts, path);
  const root = parts.tree(part);
  if (root.local !== "workbook" || !MAIN_URIS.includes(root.uri)) throw unsupported("namespaces");
  const relationships = relationshipsOf(parts, part);
  const protection = childOf(root, "workbookProtection");
  return {
    part,
    root,
    relationships,
    dialect: root.uri === STRICT.main ? STRICT : TRANSITIONAL,
    sheets: readSheets(parts, root, relationships),
    names: readNames(root),
    structureProtected: protection !== undefined && isTrue(attributeOf(protection, "lockStructure")),
  };
}

function workbookName(parts: Package, path: string): string {
  if (!parts.find("[Content_Types].xml")) throw notXlsx();
  const main = partOf(parts, relationshipsOf(parts, ""), "officeDocument");
  if (main === null) throw damaged("parts");
  const type = contentTypeOf(parts, main);
  if (type.includes("sheet.binary")) throw unsupported("xlsb");
  if (!/spreadsheetml|ms-excel/i.test(type)) throw notXlsx();
  if (/\.(template|addin)\./i.test(type)) throw unsupported("template");
  if (!fitsExtension(path, /macroEnabled/i.test(type))) throw unsupported("extension");
  return main;
}

/** Excel opens no macro workbook that is called `.xlsx`, and no other that is called `.xlsm`. */
function fitsExtension(path: string, hasMacros: boolean): boolean {
  const extension = /\.(xls[xm])$/i.exec(path)?.[1]?.toLowerCase();
  return extension === undefined || (extension === "xlsm") === hasMacros;
}

/** Name, as the package spells it, of the part behind the first relationship of a kind that does not lead nowhere. */
export function partOf(parts: Package, relationships: readonly Relationship[], kind: string): string | null {
  const found = relationships.flatMap(({ kind: own, target }) =>
    own === kind && target !== null ? (parts.find(target)?.name ?? []) : [],
  );
  return found[0] ?? null;
}

const notXlsx = (): Refusal => new Refusal({ kind: "not-xlsx", path: "" });

function readSheets(
  parts: Package,
  root: XmlElement,
  relationships: readonly Relationship[],
): readonly SheetEntry[] {
  const list = childOf(root, "sheets");
  const sheets = list ? childrenOf(list, "sheet") : [];
  if (sheets.length === 0) throw damaged("parts");
  return sheets.map((element) => {
    const text = (name: string): string => attributeOf(element, name) ?? "";
    const relationshipId = attributeNs(element, RELATIONSHIP_URIS, "id") ?? "";
    const place = sheetPart(
      parts,
      relationships.find(({ id }) => id === relationshipId),
    );
    return {
      title: text("name"),
      sheetId: text("sheetId"),
      relationshipId,
      visibility: visibilityOf(text("state")),
      ...place,
      element,
    };
  });
}

function sheetPart(
  parts: Package,
  relationship: Relationship | undefined,
): Pick<SheetEntry, "part" | "hasCells"> {
  const part = relationship?.target ? parts.find(relationship.target)?.name : undefined;
  // A tab without anything behind it: Excel repairs such a file, and loses the tab.
  if (!relationship || part === undefined) throw damaged("parts");
  return { part, hasCells: relationship.kind === "worksheet" };
}

function visibilityOf(state: string): SheetEntry["visibility"] {
  if (state === "veryHidden") return "very-hidden";
  return state === "hidden" ? "hidden" : "visible";
}

function readNames(root: XmlElement): readonly NameEntry[] {
  const list = childOf(root, "definedNames");
  return (list ? childrenOf(list, "definedName") : []).map((element) => {
    const local = attributeOf(element, "localSheetId");
    return {
      name: attributeOf(element, "name") ?? "",
      localSheetId: local === null ? null : Number(local),
      hidden: isTrue(attributeOf(element, "hidden")),
      refersTo: textOf(element).trim(),
      element,
    };
  });
}

/** Names of functions and macros, and those that Excel keeps for itself (print areas, filters). */
export function isCellName({ name, element }: NameEntry): boolean {
  const special = ["function", "vbProcedure", "xlm"].some((attribute) =>
    isTrue(attributeOf(element, attribute)),
  );
  return !special && !name.toLowerCase().startsWith("_xlnm.");
}
