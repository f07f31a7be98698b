import { formatRect } from "../../domain/address";
import type { PaintRule, RuleLook } from "../../domain/edit-plan";
import { hasRuleMark } from "../../domain/marks";
import { X14 } from "../parts/namespaces";
import { escapeText } from "../xml/encode-text";
import type { Splice } from "../xml/splice";
import { attributeOf, textOf, type XmlElement } from "../xml/tree";
import { sectionsOf, sectionTree, type SheetLayout } from "./layout";
import { placeFor } from "./section-order";

/** A longer list of blocks is shared out over several rules with one formula. */
const RECTS_PER_RULE = 1000;

/** A rule of the sheet, in the main list or in the extension of Excel 2010. */
export interface SheetRule {
  readonly element: XmlElement;
  /** From the element that is given up with the last rule in it, to the rule itself. */
  readonly within: readonly XmlElement[];
  readonly isOwn: boolean;
  /** Null where the rule has none of its own (an extension of one in the main list). */
  readonly priority: number | null;
}

/** Every rule of the sheet in file order. */
export function rulesOf(layout: SheetLayout): readonly SheetRule[] {
  return ["conditionalFormatting", "extLst"].flatMap((local) =>
    sectionsOf(layout, local).flatMap((section) => rulesWithin(sectionTree(layout, section), [])),
  );
}

function rulesWithin(element: XmlElement, within: readonly XmlElement[]): readonly SheetRule[] {
  if (element.local !== "cfRule")
    return element.children.flatMap((child) => rulesWithin(child, [...within, element]));
  const priority = attributeOf(element, "priority");
  const formulas = element.children.filter(
    ({ local }) => local === "formula" || (local === "f" && element.uri === X14),
  );
  return [
    {
      element,
      within,
      isOwn: formulas.some((formula) => hasRuleMark(textOf(formula))),
      priority: priority === null ? null : Number(priority),
    },
  ];
}

export interface RuleChange {
  readonly removeOwn: boolean;
  readonly paint: readonly PaintRule[];
  readonly lookNumber: (look: RuleLook) => number;
}

export interface RuleSplices {
  readonly splices: readonly Splice[];
  /** Where a priority of the user's goes. */
  readonly move: (priority: number) => number;
}

/**
 * Ours off, ours on. Priorities are one list for the sheet, extensions included: ours take 1, 2, 3 … and all others
 * move behind them, so that taking ours off moves them back to what they were.
 */
export function ruleSplices(layout: SheetLayout, { removeOwn, paint, lookNumber }: RuleChange): RuleSplices {
  const rules = rulesOf(layout);
  const gone = removeOwn ? rules.filter((rule) => rule.isOwn) : [];
  const ours = cut(paint);
  const freed = gone.map(({ priority }) => priority ?? 0);
  const move = (priority: number): number =>
    isMovable(priority) ? priority - freed.filter((own) => own < priority).length + ours.length : priority;
  const leaving = new Set(gone);
  const moved = rules.filter((rule) => !leaving.has(rule)).flatMap((rule) => moveSplice(rule, move));
  const xml = ruleXml(layout.prefix, ours, lookNumber);
  const place = xml === "" ? [] : [insertion(placeFor(layout, "conditionalFormatting"), xml)];
  return { splices: [...place, ...removals(gone), ...moved], move };
}

/** The schema's numbers end here, with room for more rules than a sheet has. What lies outside is left as it stands. */
const HIGHEST_MOVED = 2_147_483_647 - 1_000_000;
const isMovable = (priority: number): boolean => priority >= 1 && priority <= HIGHEST_MOVED;

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

const cut = (paint: readonly PaintRule[]): readonly PaintRule[] =>
  paint.flatMap((rule) =>
    Array.from({ length: Math.ceil(rule.rects.length / RECTS_PER_RULE) }, (_, i) => ({
      ...rule,
      rects: rule.rects.slice(i * RECTS_PER_RULE, (i + 1) * RECTS_PER_RULE),
    })),
  );

function moveSplice({ element, priority }: SheetRule, move: (priority: number) => number): readonly Splice[] {
  const attribute = element.attributes.find(({ name }) => name === "priority");
  if (priority === null || !attribute) return [];
  const moved = move(priority);
  return Object.is(moved, priority)
    ? []
    : [{ start: attribute.valueStart, end: attribute.valueEnd, text: String(moved) }];
}

/** Each rule goes with every element around it that then holds nothing else. */
function removals(gone: readonly SheetRule[]): readonly Splice[] {
  const leaving = new Set<XmlElement>(gone.map(({ element }) => element));
  const parents = [...new Set(gone.flatMap(({ within }) => [...within].reverse()))].sort(
    (a, b) => b.start - a.start,
  );
  for (const parent of parents)
    if (parent.children.every((child) => leaving.has(child) || child.local === "sqref")) leaving.add(parent);
  return outermost([...leaving]).map(({ start, end }) => ({ start, end, text: "" }));
}

const outermost = (elements: readonly XmlElement[]): readonly XmlElement[] => {
  const kept: XmlElement[] = [];
  for (const element of [...elements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (element.start >= (kept.at(-1)?.end ?? 0)) kept.push(element);
  }
  return kept;
};

const closed = (p: string, open: string): string => (open === "" ? "" : `</${p}conditionalFormatting>`);

/** Rules over the same blocks stand in one element. Priorities count from 1. */
export function ruleXml(
  p: string,
  rules: readonly PaintRule[],
  lookNumber: (look: RuleLook) => number,
): string {
  const parts: string[] = [];
  let open = "";
  rules.forEach((rule, i) => {
    const sqref = rule.rects.map((rect) => formatRect(rect)).join(" ");
    if (sqref !== open) {
      parts.push(`${closed(p, open)}<${p}conditionalFormatting sqref="${sqref}">`);
      open = sqref;
    }
    const formula = escapeText(rule.formula);
    parts.push(
      `<${p}cfRule type="expression" dxfId="${lookNumber(rule.look)}" priority="${i + 1}"><${p}formula>${formula}</${p}formula></${p}cfRule>`,
    );
  });
  return parts.join("") + closed(p, open);
}
