import type { XmlElement } from "../xml/tree";
import { attributeOf, childOf, childrenOf, isTrue } from "../xml/tree";
import { spliced, type Splice } from "../xml/splice";
import { decodeBytes } from "../xml/decode-text";
import { BEFORE_CALC, insertion, nameSplices } from "./name-splices";
import type { DraftSheet, WorkbookDraft } from "./workbook-draft";

/**
 * Says that the request to calculate is ours, so that it goes with us: `baru` where the whole element is, else with
 * the value that stood there (`asal 0`), or none.
 */
const CALC_MARK = /^<!--LKjIP calcPr(?: (baru)| asal (\w*))?-->/;
const calcMark = (was: string): string => `<!--LKjIP calcPr${was}-->`;
const LONGEST_MARK = 60;

export interface CalcWish {
  /** Formulas were written. */
  readonly calculate: boolean;
  /** Nothing of the product's is left: what it asked for is taken back. */
  readonly clean: boolean;
}

/** The workbook part with its tabs, names, active tab and calculation as the draft has them. */
export function workbookChunks(draft: WorkbookDraft, wish: CalcWish): readonly Uint8Array[] {
  const { root } = draft.workbook;
  return spliced(root.bytes, [
    ...sheetSplices(draft),
    ...viewSplices(draft),
    ...nameSplices(draft),
    ...calcSplices(root, draft.prefix, wish),
  ]);
}

/** Only what is new is put in, only what is gone is cut out. */
function sheetSplices({ workbook, sheets }: WorkbookDraft): readonly Splice[] {
  const last = workbook.sheets.at(-1)?.element.end ?? 0;
  const staying = new Set(sheets.map(({ entry }) => entry));
  const gone = workbook.sheets
    .filter((entry) => !staying.has(entry))
    .map(({ element }): Splice => ({ start: element.start, end: element.end, text: "" }));
  const added = sheets.filter(({ entry }) => entry === null).map(({ xml }) => xml);
  return added.length === 0 ? gone : [...gone, { start: last, end: last, text: added.join("") }];
}

function viewSplices(draft: WorkbookDraft): readonly Splice[] {
  const views = childOf(draft.workbook.root, "bookViews");
  return (views ? childrenOf(views, "workbookView") : []).flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => positionSplice(view, name, draft)),
  );
}

/** The tab that was active stays so wherever it now stands; if it went, the one before it that can be shown. */
function positionSplice(view: XmlElement, name: string, draft: WorkbookDraft): readonly Splice[] {
  const attribute = view.attributes.find((own) => own.name === name);
  if (!attribute) return [];
  const old = Number(attributeOf(view, name));
  const present = presentPosition(old, draft);
  return Object.is(present, old)
    ? []
    : [{ start: attribute.valueStart, end: attribute.valueEnd, text: String(present) }];
}

/** What is no number of a tab says nothing, and is left as it is. */
function presentPosition(old: number, draft: WorkbookDraft): number {
  const { workbook, sheets, firstVisible } = draft;
  if (!workbook.sheets[old]) return draft.lostPosition(old) ?? old;
  const position = positionOf(sheets, workbook.sheets.slice(0, old + 1));
  return position < 0 ? firstVisible : position;
}

function positionOf(sheets: readonly DraftSheet[], upTo: readonly unknown[]): number {
  for (const entry of [...upTo].reverse()) {
    const position = sheets.findIndex((sheet) => sheet.entry === entry);
    if (position >= 0 && (entry === upTo.at(-1) || sheets[position]?.isVisible)) return position;
  }
  return -1;
}

/** Results are stored, and Excel is asked to calculate them anew when it opens the file. */
function calcSplices(root: XmlElement, p: string, { calculate, clean }: CalcWish): readonly Splice[] {
  const calc = childOf(root, "calcPr");
  if (calculate) {
    if (!calc)
      return [
        insertion(root, BEFORE_CALC, `<${p}calcPr calcId="0" fullCalcOnLoad="1"/>${calcMark(" baru")}`),
      ];
    return isTrue(attributeOf(calc, "fullCalcOnLoad")) ? [] : askSplices(calc);
  }
  return clean && calc ? takeBackSplices(root, calc) : [];
}

function askSplices(calc: XmlElement): readonly Splice[] {
  const attribute = calc.attributes.find(({ name }) => name === "fullCalcOnLoad");
  const nameEnd = calc.start + 1 + calc.name.length;
  const ask: Splice = attribute
    ? { start: attribute.valueStart, end: attribute.valueEnd, text: "1" }
    : { start: nameEnd, end: nameEnd, text: ' fullCalcOnLoad="1"' };
  const was = attribute
    ? ` asal ${/^\w{0,20}/.exec(attributeOf(calc, "fullCalcOnLoad") ?? "")?.[0] ?? ""}`
    : "";
  return [ask, { start: calc.end, end: calc.end, text: calcMark(was) }];
}

function takeBackSplices(root: XmlElement, calc: XmlElement): readonly Splice[] {
  const behind = decodeBytes(root.bytes, calc.end, Math.min(root.bytes.length, calc.end + LONGEST_MARK));
  const [mark, isNew, was] = CALC_MARK.exec(behind) ?? [];
  const attribute = calc.attributes.find(({ name }) => name === "fullCalcOnLoad");
  if (mark === undefined) return [];
  if (isNew) return [{ start: calc.start, end: calc.end + mark.length, text: "" }];
  const back: readonly Splice[] = !attribute
    ? []
    : was === undefined
      ? [{ start: attribute.start - 1, end: attribute.valueEnd + 1, text: "" }]
      : [{ start: attribute.valueStart, end: attribute.valueEnd, text: was }];
  return [...back, { start: calc.end, end: calc.end + mark.length, text: "" }];
}
