import { sameRect } from "../../../domain/address";
import type { Limit } from "../book/book";
import { HostObject } from "./host-object";
import type { Cells } from "./session";

/** What the cells of a range take. */
export class DataValidation extends HostObject {
  readonly typeName = "DataValidation";

  constructor(readonly place: Cells) {
    super();
  }

  override scalars(): readonly string[] {
    return ["Rule", "ErrorAlert"];
  }

  get Rule(): unknown {
    return this.#own()?.rule ?? {};
  }
  set Rule(rule: unknown) {
    this.#change({ rule }, "DataValidation.rule");
  }
  get ErrorAlert(): unknown {
    return this.#own()?.errorAlert ?? {};
  }
  set ErrorAlert(errorAlert: unknown) {
    this.#change({ errorAlert }, "DataValidation.errorAlert");
  }

  #own(): Limit | undefined {
    return this.place.sheet.limits().find((limit) => this.#isOwn(limit));
  }

  #isOwn({ rects }: Limit): boolean {
    const own = this.place.rects;
    return (
      rects.length === own.length && rects.every((rect, i) => own[i] !== undefined && sameRect(rect, own[i]))
    );
  }

  #change(part: Partial<Limit>, member: string): void {
    const { session, sheet, rects } = this.place;
    session.guard.content(sheet, member);
    const now = { rects, rule: {}, errorAlert: {}, ...this.#own(), ...part };
    sheet.setLimits([...sheet.limits().filter((limit) => !this.#isOwn(limit)), now]);
  }
}
