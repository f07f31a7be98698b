import { MAX_COLUMN, MAX_ROW, type Rect } from "../../../domain/address";
import type { Sheet } from "../book/book";
import { DataValidation } from "./data-validation";
import { HostObject } from "./host-object";
import { refuse } from "./refusal";
import type { Session } from "./session";

/** One or several blocks of one sheet: what Range and RangeAreas have in common. */
export abstract class Place extends HostObject {
  #referenceId: string | null = null;
  #format: HostObject | undefined;
  #rules: HostObject | undefined;

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly rects: readonly Rect[],
  ) {
    super();
    for (const rect of rects) if (!isOnSheet(rect)) throw refuse("invalidArgument", "Range");
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.#referenceId === null ? {} : { _ReferenceId: this.#referenceId };
  }

  get Format(): HostObject {
    return (this.#format ??= this.session.make.format(this));
  }

  get ConditionalFormats(): HostObject {
    return (this.#rules ??= this.session.make.rules(this));
  }

  get DataValidation(): HostObject {
    return new DataValidation(this);
  }

  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  _KeepReference(): null {
    if (this.#referenceId === null) {
      this.#referenceId = this.session.newId();
      this.session.references.keep(this.#referenceId, this);
    }
    return null;
  }

  _ValidateArraySize(): null {
    return null;
  }
}

const isOnSheet = (rect: Rect): boolean =>
  rect.top >= 1 &&
  rect.left >= 1 &&
  rect.bottom <= MAX_ROW &&
  rect.right <= MAX_COLUMN &&
  rect.top <= rect.bottom &&
  rect.left <= rect.right;
