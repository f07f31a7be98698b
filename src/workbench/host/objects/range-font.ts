import { colour, stylesOf, StylePart } from "./style-part";

export class RangeFill extends StylePart {
  readonly typeName = "RangeFill";

  override scalars(): readonly string[] {
    return ["Color"];
  }
  get Color(): string | null {
    const fills = stylesOf(this.place, "fill");
    const [fill] = fills;
    return fills.size > 1 ? null : (fill ?? "#FFFFFF");
  }
  set Color(color: string) {
    this.change({ fill: colour(color) });
  }
}

export class RangeFont extends StylePart {
  readonly typeName = "RangeFont";

  override scalars(): readonly string[] {
    return ["Bold", "Color", "Italic", "Size"];
  }
  get Bold(): boolean | null {
    return this.common("bold");
  }
  set Bold(bold: boolean) {
    this.change({ bold });
  }
  get Italic(): boolean | null {
    return this.common("italic");
  }
  set Italic(italic: boolean) {
    this.change({ italic });
  }
  get Color(): string | null {
    return this.common("fontColor");
  }
  set Color(color: string) {
    this.change({ fontColor: colour(color) ?? "#000000" });
  }
  get Size(): number | null {
    return this.common("fontSize");
  }
  set Size(fontSize: number) {
    this.change({ fontSize });
  }
}
