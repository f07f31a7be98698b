import type { PaintRule, RuleLook } from "../domain/edit-plan";
import type { Omission } from "./omissions";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** How a step is told to this Excel. */
export interface Telling {
  /** Between the addresses of several areas. */
  readonly separator: "," | ";";
  /** What Excel has refused before. */
  readonly omitted: ReadonlySet<Omission>;
  /** Called behind each part of the rule: "" where it stands and colours, then the parts that it can do without. */
  done(part: Omission): void;
}

/**
 * A conditional format by formula, on top of those that are there. Its formula is taken relative to the top left
 * cell of the range that it is set through (office-js #5194), as the plan means it. The id is loaded at once: when the
 * next action is refused, it tells what must be taken out again.
 */
export function addRule(
  range: Excel.Range | Excel.RangeAreas,
  { formula, look }: PaintRule,
  { omitted, done }: Pick<Telling, "omitted" | "done">,
): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.load("id");
  const { custom } = rule;
  custom.rule.formula = `=${formula}`;
  if (look.fill !== null) custom.format.fill.color = look.fill;
  done("");
  if (!omitted.has("rule-font")) tellFont(custom.format.font, look);
  done("rule-font");
  if (look.border !== null && !omitted.has("rule-border")) tellBorder(custom.format.borders, look.border);
  return rule;
}

function tellFont(font: Excel.ConditionalRangeFont, look: RuleLook): void {
  if (look.fontColor !== null) font.color = look.fontColor;
  if (look.bold) font.bold = true;
}

function tellBorder(borders: Excel.ConditionalRangeBorderCollection, color: string): void {
  for (const edge of EDGES) {
    const line = borders.getItem(edge);
    line.style = "Continuous";
    line.color = color;
  }
}

/** Null where the answer did not come as far as the rule. */
export function ruleId(rule: Excel.ConditionalFormat): string | null {
  const { id } = rule.toJSON();
  return typeof id === "string" && id !== "" ? id : null;
}
