import { hasRuleMark } from "../domain/marks";
import type { Queue } from "./request";

/** Conditional formats of one sheet, by the ids that Excel gives them. */
export interface SheetRules {
  /** Every rule, the user's among them. */
  readonly all: ReadonlySet<string>;
  /** Those whose formula bears the product's mark. */
  readonly own: readonly string[];
}

/** The rules of whole sheets; only a rule by formula can bear the mark. */
export const queueRules =
  (sheets: readonly string[]): Queue<ReadonlyMap<string, SheetRules>> =>
  (context) => {
    const found = sheets.map((title) => {
      const rules = context.workbook.worksheets.getItem(title).getRange().conditionalFormats;
      return { title, rules: rules.load("items/id,items/type,items/customOrNullObject/rule/formula") };
    });
    return () => new Map(found.map(({ title, rules }) => [title, sheetRules(rules.items)]));
  };

const sheetRules = (items: readonly Excel.ConditionalFormat[]): SheetRules => ({
  all: new Set(items.map(({ id }) => id)),
  own: items.filter(isOwn).map(({ id }) => id),
});

function isOwn({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && hasRuleMark(String(custom.rule.formula));
}
