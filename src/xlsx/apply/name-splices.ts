import { decodeBytes } from "../xml/decode-text";
import type { Splice } from "../xml/splice";
import { childOf, type XmlElement } from "../xml/tree";
import type { WorkbookDraft } from "./workbook-draft";

/** Children of `workbook` before `definedNames` and before `calcPr`, in the order of the schema (CT_Workbook). */
const BEFORE_NAMES = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];
export const BEFORE_CALC = [...BEFORE_NAMES, "definedNames"];

/** Behind the last child of the root that one of these names. */
export function insertion(root: XmlElement, before: readonly string[], text: string): Splice {
  const last = root.children.filter(({ local }) => before.includes(local)).at(-1);
  const place = last?.end ?? root.openEnd;
  return { start: place, end: place, text };
}

/** Says that a list of names was there before ours came, empty: as one tag (`/`), or as two. */
const EMPTY_LIST = /<!--LKjIP definedNames kosong( \/)?-->$/;
const emptyMark = (wasOneTag: boolean): string => `<!--LKjIP definedNames kosong${wasOneTag ? " /" : ""}-->`;

/** Only what is new is put in, only what is gone or moved is changed. */
export function nameSplices(draft: WorkbookDraft): readonly Splice[] {
  const { root, names: before } = draft.workbook;
  const list = childOf(root, "definedNames");
  const added = draft.names.filter(({ element }) => element === null).map((name) => draft.nameXml(name));
  if (!list) return added.length === 0 ? [] : [newList(draft, added.join(""))];
  if (before.length === 0) return added.length === 0 ? [] : filledList(list, added.join(""));
  if (draft.names.length === 0) return emptiedList(draft, list);
  const place = before.at(-1)?.element.end ?? list.openEnd;
  return [...changedNames(draft), { start: place, end: place, text: added.join("") }];
}

const newList = ({ workbook: { root }, prefix }: WorkbookDraft, names: string): Splice =>
  insertion(root, BEFORE_NAMES, `<${prefix}definedNames>${names}</${prefix}definedNames>`);

function filledList(
  { selfClosing, name, openEnd, closeStart, end }: XmlElement,
  names: string,
): readonly Splice[] {
  const text = names + emptyMark(selfClosing);
  return selfClosing
    ? [{ start: openEnd - 2, end, text: `>${text}</${name}>` }]
    : [{ start: closeStart, end: closeStart, text }];
}

/** A list of ours alone goes with its last name; one that was there empty is so again. */
function emptiedList(draft: WorkbookDraft, list: XmlElement): readonly Splice[] {
  const { start, openEnd, closeStart, end, bytes } = list;
  const [mark, wasOneTag] = EMPTY_LIST.exec(decodeBytes(bytes, openEnd, closeStart)) ?? [];
  if (mark === undefined) return [{ start, end, text: "" }];
  if (wasOneTag) return [{ start: openEnd - 1, end, text: "/>" }];
  return [...changedNames(draft), { start: closeStart - mark.length, end: closeStart, text: "" }];
}

function changedNames(draft: WorkbookDraft): readonly Splice[] {
  const { root, names } = draft.workbook;
  const xml = new Map(draft.names.map((name) => [name.element, draft.nameXml(name)]));
  return names.flatMap(({ element }): readonly Splice[] => {
    const { start, end } = element;
    const text = xml.get(element) ?? "";
    return text === decodeBytes(root.bytes, start, end) ? [] : [{ start, end, text }];
  });
}
