import { addressPrefix } from "../assumptions";
import { Collection } from "./host-object";
import { Place } from "./place";
import { clearPlace } from "./range-clear";
import { addressOf } from "./rects";
import type { Cells } from "./session";

/** Several blocks of one sheet. */
export class RangeAreas extends Place {
  readonly typeName = "RangeAreas";

  override scalars(): readonly string[] {
    return ["Address"];
  }

  get Address(): string {
    const prefix = addressPrefix(this.sheet.props().title);
    const told = this.session.assumed.areasAddress === "whole" ? this.rects : this.rects.slice(0, 1);
    return told.map((rect) => prefix + addressOf(rect)).join(", ");
  }
  get Areas(): Collection<Cells> {
    return new RangeCollection(this);
  }
  Clear(applyTo?: string): null {
    return clearPlace(this, applyTo);
  }
}

class RangeCollection extends Collection<Cells> {
  readonly typeName = "RangeCollection";
  readonly #list: readonly Cells[];

  constructor(areas: RangeAreas) {
    super();
    this.#list = areas.rects.map((rect) => areas.session.make.range(areas.sheet, rect));
  }

  list(): readonly Cells[] {
    return this.#list;
  }

  protected isCalled(): boolean {
    return false;
  }
}
