import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { formatCell } from "../../../../domain/address";
import { NO_LOOK, type CellValueRule, type Rule, type RuleFormat } from "../rule";
import { toRange, toRect } from "./ranges";

/** Conditional formats both ways. Univer draws no borders and no number formats of rules; the host remembers them. */

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export function toUniverRule(rule: Rule): IConditionFormattingRule {
  const base = { cfId: rule.id, ranges: rule.rects.map(toRange), stopIfTrue: rule.stopIfTrue };
  if (rule.foreign !== undefined) return { ...base, rule: rule.foreign } as IConditionFormattingRule;
  const style = styleOf(rule.look);
  const highlight =
    rule.type === "Custom" ? { subType: "formula", value: relativeFormula(rule) } : compared(rule);
  return { ...base, rule: { type: "highlightCell", style, ...highlight } } as IConditionFormattingRule;
}

/**
 * `INDEX($C:$C,ROW())` as `$C5` in a rule whose highest area begins in row 5: Univer moves a relative formula from cell to cell of all
 * areas, and takes ROW() for another row than that of the cell which it paints.
 */
function relativeFormula({ formula, rects }: Rule): string {
  const top = Math.min(...rects.map((rect) => rect.top));
  return formula === "" ? "=FALSE" : formula.replace(/INDEX\((\$[A-Z]+):\1,ROW\(\)\)/g, `$1${top}`);
}

function styleOf(look: RuleFormat): object {
  return {
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
    ...(look.fontColor === null ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === true ? { bl: 1 } : {}),
    ...(look.italic === true ? { it: 1 } : {}),
    ...(look.underline !== null && look.underline !== "None" ? { ul: { s: 1 } } : {}),
    ...(look.strikethrough === true ? { st: { s: 1 } } : {}),
  };
}

/** Univer compares with numbers only: with anything else the comparison is written out as a formula. */
function compared({ cellValue, rects }: Rule): object {
  const rule = cellValue ?? { formula1: "=0", operator: "EqualTo" };
  const operator = OPERATORS[rule.operator] ?? "equal";
  const numbers = [rule.formula1, rule.formula2 ?? "=0"].map((formula) => Number(formula.replace(/^=/, "")));
  if (numbers.some(Number.isNaN)) {
    const [{ top, left } = { top: 1, left: 1 }] = rects;
    return { subType: "formula", value: comparison(formatCell(top, left), operator, rule) };
  }
  return { subType: "number", operator, value: operator.endsWith("etween") ? numbers : numbers[0] };
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

function comparison(cell: string, operator: string, { formula1, formula2 = "=0" }: CellValueRule): string {
  const [first, second] = [formula1, formula2].map((formula) => `(${formula.replace(/^=/, "")})`);
  const within = `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "between") return `=${within}`;
  return operator === "notBetween" ? `=NOT(${within})` : `=${cell}${SIGNS[operator] ?? "="}${first}`;
}

interface Highlight {
  readonly subType?: string;
  readonly value?: unknown;
  readonly style?: { bg?: { rgb?: string }; cl?: { rgb?: string }; bl?: number; it?: number };
}

/** A rule that Univer has and the host has not written itself. */
export function fromUniverRule(rule: IConditionFormattingRule): Rule {
  const highlight = rule.rule as Highlight;
  const isFormula = highlight.subType === "formula";
  return {
    id: rule.cfId,
    type: isFormula ? "Custom" : "CellValue",
    rects: rule.ranges.map(toRect),
    stopIfTrue: rule.stopIfTrue,
    formula: isFormula ? String(highlight.value) : "",
    cellValue: null,
    look: lookOf(highlight.style ?? {}),
    ...(isFormula ? {} : { foreign: rule.rule }),
  };
}

const lookOf = ({ bg, cl, bl, it }: NonNullable<Highlight["style"]>): RuleFormat => ({
  ...NO_LOOK,
  fill: bg?.rgb ?? null,
  fontColor: cl?.rgb ?? null,
  bold: bl === 1 ? true : null,
  italic: it === 1 ? true : null,
});
