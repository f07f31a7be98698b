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
  Clear(): null {
    this.change({ fill: null });
    return null;
  }
}

export class RangeFont extends StylePart {
  readonly typeName = "RangeFont";

  override scalars(): readonly string[] {
    return ["Bold", "Color", "Italic", "Name", "Size", "Strikethrough", "Underline"];
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
  get Name(): string | null {
    return this.common("fontName");
  }
  set Name(fontName: string) {
    this.change({ fontName });
  }
  get Size(): number | null {
    return this.common("fontSize");
  }
  set Size(fontSize: number) {
    this.change({ fontSize });
  }
  get Underline(): string | null {
    return this.common("underline");
  }
  set Underline(underline: string) {
    this.change({ underline });
  }
  get Strikethrough(): boolean | null {
    return this.common("strikethrough");
  }
  set Strikethrough(strikethrough: boolean) {
    this.change({ strikethrough });
  }
}

export class FormatProtection extends StylePart {
  readonly typeName = "FormatProtection";

  override scalars(): readonly string[] {
    return ["Locked"];
  }
  get Locked(): boolean | null {
    return this.common("locked");
  }
  set Locked(locked: boolean) {
    this.change({ locked });
  }
}
