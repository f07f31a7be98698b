import { formatsOfStyles } from "../../xlsx/parts/number-formats";
import type { Package } from "../../xlsx/parts/package";
import type { Relationship } from "../../xlsx/parts/relationships";
import { partOf } from "../../xlsx/parts/workbook-part";
import { attributeOf, childOf, childrenOf, isTrue, type XmlElement } from "../../xlsx/xml/tree";
import { PLAIN_STYLE, type CellStyle, type Line, type Side } from "../host/book/cell-style";
import { NO_LOOK, type RuleFormat } from "../host/book/rule";
import { colorsOf, type Colors } from "./load-colors";

export interface LoadedStyles {
  /** By the `s` of a cell. */
  readonly cells: readonly CellStyle[];
  /** By the `dxfId` of a rule. */
  readonly rules: readonly RuleFormat[];
}

export function loadStyles(parts: Package, relationships: readonly Relationship[]): LoadedStyles {
  const name = partOf(parts, relationships, "styles");
  if (name === null) return { cells: [], rules: [] };
  const theme = partOf(parts, relationships, "theme");
  const styles = parts.tree(name);
  const colors = colorsOf(theme === null ? null : parts.tree(theme));
  return {
    cells: cellStyles(styles, colors),
    rules: listed(styles, "dxfs", "dxf").map((dxf) => ruleFormat(dxf, colors)),
  };
}

function cellStyles(styles: XmlElement, colors: Colors): readonly CellStyle[] {
  const formats = formatsOfStyles(styles);
  const fonts = listed(styles, "fonts", "font").map((font) => fontOf(font, colors));
  const fills = listed(styles, "fills", "fill").map((fill) => fillOf(fill, colors));
  const borders = listed(styles, "borders", "border").map((border) => bordersOf(border, colors));
  return listed(styles, "cellXfs", "xf").map((xf, i) => {
    const index = (attribute: string): number => Number(attributeOf(xf, attribute) ?? "0");
    const style = {
      ...PLAIN_STYLE,
      ...fonts[index("fontId")],
      fill: fills[index("fillId")] ?? null,
      ...borders[index("borderId")],
      numberFormat: formats[i] ?? "General",
      ...alignmentOf(childOf(xf, "alignment")),
    };
    return JSON.stringify(style) === JSON.stringify(PLAIN_STYLE) ? PLAIN_STYLE : style;
  });
}

const listed = (styles: XmlElement, list: string, item: string): readonly XmlElement[] => {
  const found = childOf(styles, list);
  return found ? childrenOf(found, item) : [];
};

/** `<b/>` means yes, `<b val="0"/>` no. */
const flag = (parent: XmlElement, local: string): boolean => {
  const element = childOf(parent, local);
  return element !== undefined && isTrue(attributeOf(element, "val") ?? "1");
};

const valueOf = (parent: XmlElement, local: string): string | null => {
  const element = childOf(parent, local);
  return element ? attributeOf(element, "val") : null;
};

function fontOf(font: XmlElement, colors: Colors): Partial<CellStyle> {
  return {
    fontName: valueOf(font, "name") ?? PLAIN_STYLE.fontName,
    fontSize: Number(valueOf(font, "sz") ?? PLAIN_STYLE.fontSize),
    fontColor: colors(childOf(font, "color")) ?? PLAIN_STYLE.fontColor,
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    strikethrough: flag(font, "strike"),
    underline: childOf(font, "u") ? "Single" : "None",
  };
}

function fillOf(fill: XmlElement, colors: Colors): string | null {
  const pattern = childOf(fill, "patternFill");
  if (!pattern || (attributeOf(pattern, "patternType") ?? "none") === "none") return null;
  return colors(childOf(pattern, "fgColor"));
}

const SIDE_NAMES: readonly Side[] = ["top", "bottom", "left", "right"];

const bordersOf = (border: XmlElement, colors: Colors): Partial<CellStyle> =>
  Object.fromEntries(SIDE_NAMES.map((side) => [side, lineOf(childOf(border, side), colors)]));

/** Styles of the file → style and weight of the API. */
const LINE_STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thin"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
};

function lineOf(side: XmlElement | undefined, colors: Colors): Line | null {
  const name = side && attributeOf(side, "style");
  if (!name || name === "none") return null;
  const [style, weight] = LINE_STYLES[name] ?? ["Continuous", "Thin"];
  return { style, weight, color: colors(childOf(side, "color")) ?? "#000000" };
}

function alignmentOf(alignment: XmlElement | undefined): Partial<CellStyle> {
  if (!alignment) return {};
  const text = (name: string, usual: string): string => capital(attributeOf(alignment, name) ?? usual);
  return {
    horizontal: text("horizontal", "general"),
    vertical: text("vertical", "bottom"),
    wrap: isTrue(attributeOf(alignment, "wrapText")),
    indent: Number(attributeOf(alignment, "indent") ?? "0"),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** In the look of a rule the fill's colour stands in `bgColor`. */
function ruleFormat(dxf: XmlElement, colors: Colors): RuleFormat {
  const font = childOf(dxf, "font");
  const pattern = childOfOptional(childOf(dxf, "fill"), "patternFill");
  return {
    ...NO_LOOK,
    fill: colors(childOfOptional(pattern, "bgColor")) ?? colors(childOfOptional(pattern, "fgColor")),
    fontColor: colors(childOfOptional(font, "color")),
    bold: font && childOf(font, "b") ? flag(font, "b") : null,
    italic: font && childOf(font, "i") ? flag(font, "i") : null,
  };
}

const childOfOptional = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element && childOf(element, local);
