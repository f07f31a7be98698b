import { addressPrefix } from "../assumptions";
import type { Sheet } from "../book/book";
import type { CellValueRule, Rule, RuleFormat } from "../book/rule";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { HostObject } from "./host-object";
import { addressOf, parseAddress } from "./rects";
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
    return ["Id", "Priority", "StopIfTrue", "Type"];
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
  get StopIfTrue(): boolean {
    return this.rule().stopIfTrue;
  }
  set StopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }
  get Priority(): number {
    this.rule();
    return this.sheet.rules().findIndex(({ id }) => id === this.Id);
  }
  /** Negative numbers count from the end; those beyond it mean the end. */
  set Priority(priority: number) {
    this.session.guard.content(this.sheet, "ConditionalFormat.priority");
    const rest = this.sheet.rules().filter(({ id }) => id !== this.Id);
    const at = Math.max(0, Math.min(rest.length, priority < 0 ? rest.length + 1 + priority : priority));
    this.sheet.setRules([...rest.slice(0, at), this.rule(), ...rest.slice(at)]);
  }

  get Custom(): HostObject {
    return this.CustomOrNullObject ?? this.#isOther();
  }
  get CustomOrNullObject(): HostObject | null {
    return this.Type === "Custom" ? new CustomConditionalFormat(this) : null;
  }
  get CellValue(): HostObject {
    return this.CellValueOrNullObject ?? this.#isOther();
  }
  get CellValueOrNullObject(): HostObject | null {
    return this.Type === "CellValue" ? new CellValueConditionalFormat(this) : null;
  }
  #isOther(): never {
    throw refuse("itemNotFound", "ConditionalFormat");
  }

  GetRange(): Cells {
    const found = this.GetRangeOrNullObject();
    if (!found) throw refuse("invalidOperation", "ConditionalFormat.getRange");
    return found;
  }
  GetRangeOrNullObject(): Cells | null {
    const { rects } = this.rule();
    const [only] = rects;
    return rects.length === 1 && only ? this.session.make.range(this.sheet, only) : null;
  }
  GetRanges(): Cells {
    return this.session.make.areas(this.sheet, this.rule().rects);
  }
  SetRanges(ranges: unknown): null {
    const prefix = addressPrefix(this.sheet.props().title);
    const addresses = typeof ranges === "string" ? ranges : (ranges as Cells).rects.map(addressOf).join();
    const rects = addresses
      .split(",")
      .map((part) => parseAddress(part.replace(prefix, ""), "ConditionalFormat.setRanges"));
    this.change({ rects });
    return null;
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
    return ["Formula", "FormulaLocal"];
  }
  get Formula(): string {
    return this.owner.rule().formula;
  }
  set Formula(formula: string) {
    this.owner.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
}

class CellValueConditionalFormat extends RulePart {
  readonly typeName = "CellValueConditionalFormat";

  override scalars(): readonly string[] {
    return ["Rule"];
  }
  get Rule(): CellValueRule | null {
    return this.owner.rule().cellValue;
  }
  set Rule(cellValue: CellValueRule) {
    this.owner.change({ cellValue });
  }
}
