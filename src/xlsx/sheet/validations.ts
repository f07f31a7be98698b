import { formatRect } from "../../domain/address";
import type { Validation } from "../../domain/edit-plan";
import { escapeAttribute, escapeText } from "../xml/encode-text";

/** `dataValidations` of a sheet that is written anew. */
export function validationXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(oneXml).join("")}</dataValidations>`;
}

function oneXml({ rects, rule, message }: Validation): string {
  const sqref = rects.map((rect) => formatRect(rect)).join(" ");
  const error = escapeAttribute(message);
  const head = `allowBlank="1" showErrorMessage="1" error="${error}" sqref="${sqref}"`;
  if (rule.kind === "list") {
    const source = escapeText(`"${rule.values.join(",")}"`);
    return `<dataValidation type="list" ${head}><formula1>${source}</formula1></dataValidation>`;
  }
  const { kind, least, most } = rule;
  return `<dataValidation type="${kind}" operator="between" ${head}><formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`;
}
