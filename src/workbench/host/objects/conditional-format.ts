import type { Sheet } from "../book/book";
import type { Rule, RuleFormat } from "../book/rule";
import { localised } from "../book/localised";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { HostObject } from "./host-object";
import { refuse } from "./refusal";
import type { Cells, Session } from "./session";

/** One rule, found by its id each time: another may have changed its place meanwhile. */
export class ConditionalFormat extends HostObject {
  readonly typeName = "ConditionalFormat";

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly Id: string,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["Id", "Type"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  rule(): Rule {
    const rule = this.sheet.rules().find(({ id }) => id === this.Id);
    if (!rule) throw refuse("itemNotFound", "ConditionalFormat");
    return rule;
  }

  change(part: Partial<Rule>): void {
    this.session.guard.content(this.sheet, "ConditionalFormat");
    const changed = { ...this.rule(), ...part };
    this.sheet.setRules(this.sheet.rules().map((rule) => (rule.id === this.Id ? changed : rule)));
  }

  get Type(): string {
    return this.rule().type;
  }
  get Custom(): HostObject {
    return this.CustomOrNullObject ?? this.#isOther();
  }
  get CustomOrNullObject(): HostObject | null {
    return this.Type === "Custom" ? new CustomConditionalFormat(this) : null;
  }
  #isOther(): never {
    throw refuse("itemNotFound", "ConditionalFormat");
  }

  GetRanges(): Cells {
    return this.session.make.areas(this.sheet, this.rule().rects);
  }
  Delete(): null {
    this.session.guard.content(this.sheet, "ConditionalFormat.delete");
    this.rule();
    this.sheet.setRules(this.sheet.rules().filter(({ id }) => id !== this.Id));
    return null;
  }
}

/** A rule's formula and look. */
abstract class RulePart extends HostObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super();
  }
  get Format(): HostObject {
    return new ConditionalRangeFormat(
      () => this.owner.rule().look,
      (change: Partial<RuleFormat>) => this.owner.change({ look: { ...this.owner.rule().look, ...change } }),
    );
  }
}

class CustomConditionalFormat extends RulePart {
  readonly typeName = "CustomConditionalFormat";

  get Rule(): HostObject {
    return new ConditionalFormatRule(this.owner);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly typeName = "ConditionalFormatRule";

  constructor(readonly owner: ConditionalFormat) {
    super();
  }
  override scalars(): readonly string[] {
    return ["Formula"];
  }
  get Formula(): string {
    const { formula } = this.owner.rule();
    return this.owner.session.assumed.ruleFormula === "as written" ? formula : localised(formula);
  }
  set Formula(formula: string) {
    this.owner.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
}
