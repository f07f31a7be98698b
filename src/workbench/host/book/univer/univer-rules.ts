import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Rule } from "../rule";
import type { Engine } from "./engine";
import { fromUniverRule, toUniverRule } from "./rules";

/** The conditional formats of one sheet, highest priority first, as Univer lists them too. */
export class UniverRules {
  #pending: readonly Rule[] | null = null;
  /** Rules that the host wrote, with what Univer was given: as long as that is unchanged, they are as they were. */
  readonly #written = new Map<string, { readonly rule: Rule; readonly given: string }>();

  constructor(
    readonly engine: Engine,
    readonly sheetId: string,
  ) {}

  all(): readonly Rule[] {
    return this.#pending ?? this.#current();
  }

  set(rules: readonly Rule[]): void {
    this.#pending = rules;
  }

  remember(rules: readonly Rule[]): void {
    for (const rule of rules) this.#remember(rule);
  }

  #current(): readonly Rule[] {
    return this.#listed().map((rule) => {
      const own = this.#written.get(rule.cfId);
      return own && own.given === JSON.stringify(rule) ? own.rule : fromUniverRule(rule);
    });
  }

  #listed(): readonly IConditionFormattingRule[] {
    const { injector, parts, unitId } = this.engine;
    return (
      injector.get(parts.conditional.ConditionalFormattingRuleModel).getSubunitRules(unitId, this.sheetId) ??
      []
    );
  }

  /** Rules at the end that kept their order stay; those before them are laid again, the last one first. */
  flush(): void {
    const wanted = this.#pending;
    if (!wanted) return;
    const before = this.#current();
    this.#pending = null;
    const staying = commonEnd(before, wanted);
    for (const rule of before.slice(0, before.length - staying)) this.#delete(rule.id);
    const old = before.slice(before.length - staying);
    wanted.slice(wanted.length - staying).forEach((rule, i) => rule !== old[i] && this.#replace(rule));
    for (const rule of wanted.slice(0, wanted.length - staying).reverse()) this.#add(rule);
  }

  #delete(cfId: string): void {
    this.engine.run(this.engine.parts.conditional.DeleteConditionalRuleMutation.id, {
      subUnitId: this.sheetId,
      cfId,
    });
    this.#written.delete(cfId);
  }

  #replace(rule: Rule): void {
    const given = this.#remember(rule);
    this.engine.run(this.engine.parts.conditional.SetConditionalRuleMutation.id, {
      subUnitId: this.sheetId,
      cfId: rule.id,
      rule: given,
    });
  }

  #add(rule: Rule): void {
    const given = this.#remember(rule);
    this.engine.run(this.engine.parts.conditional.AddConditionalRuleMutation.id, {
      subUnitId: this.sheetId,
      rule: given,
    });
  }

  #remember(rule: Rule): IConditionFormattingRule {
    const given = toUniverRule(rule);
    this.#written.set(rule.id, { rule, given: JSON.stringify(given) });
    return given;
  }
}

function commonEnd(before: readonly Rule[], after: readonly Rule[]): number {
  let count = 0;
  while (
    count < Math.min(before.length, after.length) &&
    before.at(-1 - count)?.id === after.at(-1 - count)?.id
  )
    count++;
  return count;
}
