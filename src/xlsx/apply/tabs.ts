import type { Dialect } from "../parts/namespaces";
import type { Package } from "../parts/package";
import { relationshipsName, relationshipsOf } from "../parts/relationships";
import { Refusal } from "../refusal";
import { escapeAttribute } from "../xml/encode-text";
import { partKey } from "../zip/entry";
import { sheetsInChain } from "./calc-chain";
import type { PackageLists } from "./package-lists";
import type { PartDrafts } from "./part-drafts";
import { nextSheetId, type DraftSheet, type WorkbookDraft } from "./workbook-draft";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

export interface TabContext {
  readonly parts: Package;
  readonly drafts: PartDrafts;
  readonly lists: PackageLists;
  readonly tabs: WorkbookDraft;
  readonly dialect: Dialect;
}

/** A tab behind the last one, with a part, a type, a relationship and an id that nothing else has. */
export function addSheet(title: string, { parts, drafts, lists, tabs, dialect }: TabContext): DraftSheet {
  if (tabs.sheet(title)) throw new Refusal({ kind: "changed-meanwhile", where: title });
  const folder = tabs.workbook.part.slice(0, tabs.workbook.part.lastIndexOf("/") + 1);
  const part = drafts.freeName((number) => `${folder}worksheets/sheet${number}.xml`);
  const relationshipId = lists.freeId();
  lists.add({
    name: part,
    contentType: CONTENT_TYPE,
    relationshipId,
    relationshipType: `${dialect.relationships}/worksheet`,
  });
  const sheetId = String(nextSheetId(tabs.sheets, sheetsInChain(parts, tabs.workbook)));
  const { prefix } = tabs;
  // The prefix of relationships may be another in this part, or be declared on single elements.
  const id = `xmlns:r="${dialect.relationships}" r:id="${relationshipId}"`;
  const xml = `<${prefix}sheet name="${escapeAttribute(title)}" sheetId="${sheetId}" ${tabs.hasRelationshipPrefix ? `r:id="${relationshipId}"` : id}/>`;
  const sheet: DraftSheet = { title, sheetId, part, hasCells: true, isVisible: true, xml, entry: null };
  tabs.add(sheet);
  return sheet;
}

export interface DropContext {
  readonly parts: Package;
  readonly drafts: PartDrafts;
  readonly lists: PackageLists;
  /** The sheet itself stays, to be written anew. */
  readonly keepSheet: boolean;
}

/** Takes out what hangs on a sheet alone (printer settings, comments, drawings that the user put on it), and the sheet. */
export function dropSheetPart(tab: DraftSheet, { parts, drafts, lists, keepSheet }: DropContext): void {
  if (!keepSheet) {
    drafts.remove(tab.part);
    lists.remove(tab.part, tab.entry?.relationshipId ?? null);
  }
  const relations = relationshipsName(tab.part);
  if (!parts.find(relations)) return;
  drafts.remove(relations);
  for (const part of onlyReachedFrom(parts, tab.part)) {
    drafts.remove(part);
    lists.remove(part, null);
    if (parts.find(relationshipsName(part))) drafts.remove(relationshipsName(part));
  }
}

/** Parts that a sheet leads to, directly or by way of others, and that nothing else in the package leads to. */
function onlyReachedFrom(parts: Package, sheet: string): readonly string[] {
  const others = reachedFrom(parts, "", sheet);
  return [...reachedFrom(parts, sheet, sheet)].filter((part) => !others.has(part));
}

/** Everything that a part leads to; the package itself is `""`. The way does not go over `except`. */
function reachedFrom(parts: Package, start: string, except: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const target of targetsOf(parts, part)) {
      if (reached.has(target) || target === partKey(except)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

const targetsOf = (parts: Package, part: string): readonly string[] =>
  relationshipsOf(parts, part).flatMap(({ target }) =>
    target !== null && parts.find(target) ? [partKey(target)] : [],
  );
