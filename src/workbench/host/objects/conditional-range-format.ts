import type { RuleFormat } from "../book/rule";
import { Collection, HostObject } from "./host-object";

type Read = () => RuleFormat;
type Change = (change: Partial<RuleFormat>) => void;

/** How the cells look where a rule holds. */
export class ConditionalRangeFormat extends HostObject {
  readonly typeName = "ConditionalRangeFormat";
  readonly Fill: HostObject;
  readonly Font: HostObject;
  readonly Borders: HostObject;

  constructor(
    readonly read: Read,
    readonly change: Change,
  ) {
    super();
    this.Fill = new ConditionalRangeFill(read, change);
    this.Font = new ConditionalRangeFont(read, change);
    this.Borders = new ConditionalRangeBorderCollection(read, change);
  }

  override scalars(): readonly string[] {
    return [];
  }
}

class ConditionalRangeFill extends HostObject {
  readonly typeName = "ConditionalRangeFill";

  constructor(
    readonly read: Read,
    readonly change: Change,
  ) {
    super();
  }
  override scalars(): readonly string[] {
    return ["Color"];
  }
  get Color(): string | null {
    return this.read().fill;
  }
  set Color(color: string) {
    this.change({ fill: color.toUpperCase() });
  }
}

class ConditionalRangeFont extends HostObject {
  readonly typeName = "ConditionalRangeFont";

  constructor(
    readonly read: Read,
    readonly change: Change,
  ) {
    super();
  }
  override scalars(): readonly string[] {
    return ["Bold", "Color"];
  }
  get Bold(): boolean | null {
    return this.read().bold;
  }
  set Bold(bold: boolean) {
    this.change({ bold });
  }
  get Color(): string | null {
    return this.read().fontColor;
  }
  set Color(color: string) {
    this.change({ fontColor: color.toUpperCase() });
  }
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

class ConditionalRangeBorderCollection extends Collection<ConditionalRangeBorder> {
  readonly typeName = "ConditionalRangeBorderCollection";

  constructor(
    readonly read: Read,
    readonly change: Change,
  ) {
    super();
  }
  list(): readonly ConditionalRangeBorder[] {
    return SIDES.map((side) => new ConditionalRangeBorder(side, this.read, this.change));
  }
  protected isCalled(item: ConditionalRangeBorder, key: string): boolean {
    return item.SideIndex.toLowerCase() === key;
  }
}

class ConditionalRangeBorder extends HostObject {
  readonly typeName = "ConditionalRangeBorder";

  constructor(
    readonly SideIndex: string,
    readonly read: Read,
    readonly change: Change,
  ) {
    super();
  }
  override scalars(): readonly string[] {
    return ["Color", "SideIndex", "Style"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.SideIndex };
  }
  get Id(): string {
    return this.SideIndex;
  }
  get Color(): string | null {
    return this.#line()?.color ?? null;
  }
  set Color(color: string) {
    this.#draw({ color: color.toUpperCase(), style: this.#line()?.style ?? "Continuous" });
  }
  get Style(): string {
    return this.#line()?.style ?? "None";
  }
  set Style(style: string) {
    this.#draw({ color: this.#line()?.color ?? "#000000", style });
  }
  #line(): RuleFormat["borders"][string] | undefined {
    return this.read().borders[this.SideIndex];
  }
  #draw(line: RuleFormat["borders"][string]): void {
    this.change({ borders: { ...this.read().borders, [this.SideIndex]: line } });
  }
}
