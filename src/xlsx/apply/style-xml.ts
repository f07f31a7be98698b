import type { CellStyle, RuleLook } from "../../domain/edit-plan";
import { decodeBytes } from "../xml/decode-text";
import type { XmlElement } from "../xml/tree";

/** Elements of the styles part, as text; `p` is the prefix of the part's main namespace, with its colon. */

/** `#RRGGBB` → `FFRRGGBB`: the alpha that Excel writes. */
const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

const colorXml = (p: string, color: string): string => `<${p}color rgb="${argb(color)}"/>`;

/** Of the default font's own children these stay as they are: what it is called, not what it looks like. */
const FACE = ["name", "family", "charset", "scheme"];

const XF = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

/** What Excel takes for granted at the head of each list: number 0 is everybody's, fills 0 and 1 are reserved. */
export const seedsOf = (p: string) => ({
  fonts: [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`],
  fills: ["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
  borders: [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  cellStyleXfs: [`<${p}xf ${XF}/>`],
  cellXfs: [`<${p}xf ${XF} xfId="0"/>`],
});

/** The workbook's font in another size, weight or colour. */
export function fontXml(
  p: string,
  base: XmlElement | null,
  { size, color, bold, italic }: CellStyle,
): string {
  const own = new Map(
    (base?.children ?? []).map((child) => [child.local, decodeBytes(child.bytes, child.start, child.end)]),
  );
  const ownOr = (name: string, otherwise: string): string => own.get(name) ?? otherwise;
  const face = own.has("name")
    ? FACE.map((name) => ownOr(name, "")).join("")
    : `<${p}name val="Calibri"/><${p}family val="2"/>`;
  return [
    `<${p}font>`,
    bold ? `<${p}b/>` : "",
    italic ? `<${p}i/>` : "",
    size === null ? ownOr("sz", `<${p}sz val="11"/>`) : `<${p}sz val="${size}"/>`,
    color === null ? ownOr("color", "") : colorXml(p, color),
    face,
    `</${p}font>`,
  ].join("");
}

export const fillXml = (p: string, color: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

export const borderXml = (p: string, color: string): string =>
  `<${p}border>${sides(p, color, "hair")}<${p}diagonal/></${p}border>`;

const sides = (p: string, color: string, style: string): string =>
  ["left", "right", "top", "bottom"]
    .map((side) => `<${p}${side} style="${style}">${colorXml(p, color)}</${p}${side}>`)
    .join("");

export interface XfNumbers {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  readonly quoted: boolean;
}

export function xfXml(p: string, numbers: XfNumbers, style: CellStyle): string {
  const { numFmtId, fontId, fillId, borderId, quoted } = numbers;
  const ids = `numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
  const applies = `${quoted ? ' quotePrefix="1"' : ""}${numFmtId ? ' applyNumberFormat="1"' : ""} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  const horizontal = style.horizontal === null ? "" : ` horizontal="${style.horizontal}"`;
  const indent = style.indent > 0 ? ` indent="${style.indent}"` : "";
  const wrap = style.wrap ? ' wrapText="1"' : "";
  return `<${p}xf ${ids}${applies}><${p}alignment${horizontal} vertical="${style.vertical}"${wrap}${indent}/></${p}xf>`;
}

/** An `<xf>` as the user has it, with another number format. */
export function withNumberFormat(xf: string, numFmtId: number): string {
  const close = xf.indexOf(">");
  const tag = xf
    .slice(0, close)
    .replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*("[^"]*"|'[^']*')/g, "")
    .replace(/^(<\S*?xf)/, `$1 numFmtId="${numFmtId}" applyNumberFormat="1"`);
  return tag + xf.slice(close);
}

/** A look that a conditional format lays over a cell. Its solid fill is the background colour. */
export function dxfXml(p: string, look: RuleLook): string {
  const font = `${look.bold ? `<${p}b/>` : ""}${look.fontColor === null ? "" : colorXml(p, look.fontColor)}`;
  const fill =
    look.fill === null
      ? ""
      : `<${p}fill><${p}patternFill patternType="solid"><${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`;
  const border = look.border === null ? "" : `<${p}border>${sides(p, look.border, "thin")}</${p}border>`;
  return `<${p}dxf>${font === "" ? "" : `<${p}font>${font}</${p}font>`}${fill}${border}</${p}dxf>`;
}
