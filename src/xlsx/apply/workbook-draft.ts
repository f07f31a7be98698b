import { quoteSheet } from "../../domain/address";
import type { DefineName } from "../../domain/edit-plan";
import { ROLE_NAME } from "../../domain/marks";
import { RELATIONSHIP_URIS } from "../parts/namespaces";
import type { SheetEntry, WorkbookPart } from "../parts/workbook-part";
import { decodeBytes } from "../xml/decode-text";
import { escapeAttribute, escapeText } from "../xml/encode-text";
import type { XmlElement } from "../xml/tree";

/** A tab, there already or to be added. */
export interface DraftSheet {
  readonly title: string;
  readonly sheetId: string;
  readonly part: string;
  readonly hasCells: boolean;
  readonly isVisible: boolean;
  /** The `<sheet …/>` element. */
  readonly xml: string;
  /** Null for a sheet that is new. */
  readonly entry: SheetEntry | null;
}

export interface DraftName {
  readonly name: string;
  readonly scope: DraftSheet | null;
  /** Where it stands in the file; null for one that is new. */
  readonly element: XmlElement | null;
  /** The element's text; null for one that is new or defined anew. */
  readonly raw: string | null;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Scoped to a position where there is no sheet: left as it is. */
  readonly lost: boolean;
}

/** The workbook's tabs and names while a plan is carried out. */
export class WorkbookDraft {
  readonly sheets: DraftSheet[];
  names: DraftName[];
  readonly prefix: string;

  constructor(readonly workbook: WorkbookPart) {
    const { root } = workbook;
    this.prefix = root.name.slice(0, -root.local.length);
    this.sheets = workbook.sheets.map((entry) => ({
      title: entry.title,
      sheetId: entry.sheetId,
      part: entry.part,
      hasCells: entry.hasCells,
      isVisible: entry.visibility === "visible",
      xml: decodeBytes(root.bytes, entry.element.start, entry.element.end),
      entry,
    }));
    this.names = workbook.names.map(({ name, localSheetId, hidden, refersTo, element }) => ({
      name,
      scope: localSheetId === null ? null : (this.sheets[localSheetId] ?? null),
      element,
      raw: decodeBytes(root.bytes, element.start, element.end),
      refersTo,
      hidden,
      lost: localSheetId !== null && !this.sheets[localSheetId],
    }));
  }

  sheet = (title: string): DraftSheet | undefined =>
    this.sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase());

  add(sheet: DraftSheet): void {
    this.sheets.push(sheet);
  }

  /** The tab and the names scoped to it go; names that point at it are left without a cell, as in Excel. */
  remove(sheet: DraftSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.names = this.names
      .filter(({ scope }) => scope !== sheet)
      .map((name) => withoutSheet(name, sheet.title));
  }

  define({ name, refersTo, hidden }: Omit<DefineName, "kind" | "scope">, scope: DraftSheet | null): void {
    const index = this.indexOf(name, scope);
    const old = this.names[index];
    const element = old?.element ?? null;
    const defined: DraftName = { name, scope, element, raw: null, refersTo, hidden, lost: false };
    if (!old) this.names.push(defined);
    else if (old.refersTo !== refersTo || old.hidden !== hidden) this.names[index] = defined;
  }

  undefine(name: string, scope: DraftSheet | null): void {
    const index = this.indexOf(name, scope);
    if (index >= 0) this.names.splice(index, 1);
  }

  private indexOf = (name: string, scope: DraftSheet | null): number =>
    this.names.findIndex(
      (own) => !own.lost && own.scope === scope && own.name.toLowerCase() === name.toLowerCase(),
    );

  /**
   * A position where there is no tab stays one: just behind the last tab, it would otherwise come to mean the first of
   * ours, and go with it. Null for a position of a tab, and for those that no number of tabs reaches.
   */
  lostPosition(position: number): number | null {
    const behind = position - this.workbook.sheets.length;
    return Number.isInteger(position) && behind >= 0 && behind < FAR_BEHIND
      ? this.sheets.length + behind
      : null;
  }

  /** The element, with its scope at its sheet's present position. */
  nameXml({ name, scope, raw, refersTo, hidden, lost }: DraftName): string {
    if (raw !== null && lost)
      return raw.replace(LOCAL_SHEET, (same, open: string, position: string, close: string) => {
        const moved = this.lostPosition(Number(position));
        return moved === null ? same : `${open}${moved}${close}`;
      });
    const position = scope === null ? -1 : this.sheets.indexOf(scope);
    if (raw !== null) return position < 0 ? raw : raw.replace(LOCAL_SHEET, `$1${position}$3`);
    const local = position < 0 ? "" : ` localSheetId="${position}"`;
    const tag = `${this.prefix}definedName`;
    return `<${tag} name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ""}>${escapeText(refersTo)}</${tag}>`;
  }

  /** `'Sheet'!$1:$4`. */
  rowsOf = ({ title }: DraftSheet, [first, last]: readonly [number, number]): string =>
    `${quoteSheet(title)}!$${first}:$${last}`;

  /** Whether a sheet of the product's is there. */
  get hasRole(): boolean {
    return this.names.some(
      ({ name, scope }) => scope !== null && name.toLowerCase() === ROLE_NAME.toLowerCase(),
    );
  }

  /** `r` stands for relationships at the root of the part, as nearly every program has it. */
  get hasRelationshipPrefix(): boolean {
    return RELATIONSHIP_URIS.includes(this.workbook.root.namespaces.get("r") ?? "");
  }

  /** Position of the first tab that can be shown. */
  get firstVisible(): number {
    return Math.max(
      0,
      this.sheets.findIndex(({ isVisible }) => isVisible),
    );
  }
}

const LOCAL_SHEET = /^(<[^>]*?\slocalSheetId\s*=\s*["'])(\d+)(["'])/;
/** More tabs than any workbook gets. */
const FAR_BEHIND = 10_000;

function withoutSheet(name: DraftName, title: string): DraftName {
  const quoted = `${quoteSheet(title)}!`.toLowerCase();
  const bare = `${title}!`.toLowerCase();
  const text = name.refersTo.toLowerCase();
  return text.includes(quoted) || text.startsWith(bare) ? { ...name, raw: null, refersTo: "#REF!" } : name;
}

/** The highest id that Excel gives a sheet. */
const LAST_SHEET_ID = 65_534;

/** One more than the highest id of a tab or of what else names sheets by id (`named`); the lowest that is free where that is too high. */
export function nextSheetId(sheets: readonly DraftSheet[], named: ReadonlySet<number>): number {
  const used = new Set([...named, ...sheets.map(({ sheetId }) => Number(sheetId) || 0)]);
  const next = [...used].reduce((most, id) => Math.max(most, id), 0) + 1;
  if (next <= LAST_SHEET_ID) return next;
  let free = 1;
  while (used.has(free)) free++;
  return free;
}
