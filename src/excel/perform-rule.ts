import type { PaintRule } from "../domain/edit-plan";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * A conditional format by formula, on top of those that are there. Its formula is taken relative to the top left
 * cell of the range that it is set through (office-js #5194), as the plan means it. The id is loaded at once: when the
 * next action is refused, it tells what must be taken out again.
 */
export function addRule(
  range: Excel.Range | Excel.RangeAreas,
  { formula, look }: PaintRule,
): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.load("id");
  const { custom } = rule;
  custom.rule.formula = `=${formula}`;
  if (look.fill !== null) custom.format.fill.color = look.fill;
  if (look.fontColor !== null) custom.format.font.color = look.fontColor;
  if (look.bold) custom.format.font.bold = true;
  if (look.border !== null) {
    for (const edge of EDGES) {
      const line = custom.format.borders.getItem(edge);
      line.style = "Continuous";
      line.color = look.border;
    }
  }
  return rule;
}

/** Null where the answer did not come as far as the rule. */
export function ruleId(rule: Excel.ConditionalFormat): string | null {
  const { id } = rule.toJSON();
  return typeof id === "string" && id !== "" ? id : null;
}
