import { parseRect } from "../../domain/reference";
import { sectionsOf, sectionTree, type SheetLayout } from "../../xlsx/sheet/layout";
import { attributeOf, childOf, childrenOf, isTrue, textOf, type XmlElement } from "../../xlsx/xml/tree";
import { NO_LOOK, type Rule } from "../host/book/rule";
import type { LoadedStyles } from "./load-styles";

/** Conditional formats by formula or comparison, highest priority first. Others stay in the package, unseen here. */
export function loadRules(layout: SheetLayout, styles: LoadedStyles, newId: () => string): readonly Rule[] {
  const found = sectionsOf(layout, "conditionalFormatting").flatMap((section) => {
    const element = sectionTree(layout, section);
    const rects = (attributeOf(element, "sqref") ?? "").split(/\s+/).flatMap((ref) => parseRect(ref) ?? []);
    return childrenOf(element, "cfRule")
      .filter(isUnderstood)
      .map((rule) => ({
        priority: Number(attributeOf(rule, "priority") ?? "1"),
        rule: { ...ruleOf(rule, styles), rects, id: newId() },
      }));
  });
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

const isUnderstood = (rule: XmlElement): boolean =>
  ["expression", "cellIs"].includes(attributeOf(rule, "type") ?? "") &&
  childOf(rule, "formula") !== undefined;

function ruleOf(element: XmlElement, styles: LoadedStyles): Omit<Rule, "rects" | "id"> {
  const isFormula = attributeOf(element, "type") === "expression";
  const formulas = childrenOf(element, "formula").map((formula) => `=${textOf(formula).trim()}`);
  return {
    type: isFormula ? "Custom" : "CellValue",
    stopIfTrue: isTrue(attributeOf(element, "stopIfTrue")),
    formula: isFormula ? (formulas[0] ?? "") : "",
    cellValue: isFormula ? null : comparison(attributeOf(element, "operator") ?? "equal", formulas),
    look: styles.rules[Number(attributeOf(element, "dxfId") ?? "-1")] ?? NO_LOOK,
  };
}

/** Operators of the file (`greaterThanOrEqual`, `equal`) → those of the API. */
function comparison(
  name: string,
  [formula1 = "=0", formula2]: readonly string[],
): NonNullable<Rule["cellValue"]> {
  const spelled = name.charAt(0).toUpperCase() + name.slice(1);
  const operator = { Equal: "EqualTo", NotEqual: "NotEqualTo" }[spelled] ?? spelled;
  return formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator };
}
