import type { Validation } from "../domain/edit-plan";

/** What cells take, and what is said where something else was entered. Empty cells are always allowed. */
export function limit(
  { dataValidation }: Excel.Range | Excel.RangeAreas,
  { rule, message }: Validation,
): void {
  dataValidation.rule = ruleOf(rule);
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message };
}

function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.values.join(",") } };
  const between = { formula1: rule.least, formula2: rule.most, operator: "Between" as const };
  return rule.kind === "whole" ? { wholeNumber: between } : { decimal: between };
}
