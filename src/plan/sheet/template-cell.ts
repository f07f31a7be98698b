import type { PlannedCell } from "../../domain/edit-plan";
import { fillTemplate, type RowTemplate } from "../row-formula";

/**
 * A cell whose formula is put into words when it is asked for: hundreds of thousands of formulas would else wait in
 * memory for the one moment in which they are written.
 */
export class TemplateCell implements PlannedCell {
  readonly value: PlannedCell["value"];
  readonly row: number;

  constructor(
    readonly column: number,
    readonly style: number,
    readonly template: RowTemplate,
    { value, row = 0 }: { readonly value: PlannedCell["value"]; readonly row?: number },
  ) {
    this.value = value;
    this.row = row;
  }

  get formula(): string {
    return fillTemplate(this.template, this.row);
  }

  /** A plan stays data that can be printed and sent: the formula stands in it in full. */
  toJSON(): PlannedCell {
    return { column: this.column, value: this.value, formula: this.formula, style: this.style };
  }
}
