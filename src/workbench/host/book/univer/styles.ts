import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { PLAIN_STYLE, SIDES, type CellStyle, type Line, type Side } from "../cell-style";

/** Univer's styles and the host's, both ways. Univer's numbers are those of its 0.25 enums, pinned by a test. */

export const HORIZONTAL: Readonly<Record<string, number>> = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
};
export const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
export const WRAP = 3;
const OVERFLOW = 1;

/** `style weight` of the API → Univer's one number. */
export const LINES: Readonly<Record<string, number>> = {
  "Continuous Thin": 1,
  "Continuous Hairline": 2,
  "Dot Thin": 3,
  "Dash Thin": 4,
  "DashDot Thin": 5,
  "DashDotDot Thin": 6,
  "Double Thin": 7,
  "Continuous Medium": 8,
  "Dash Medium": 9,
  "DashDot Medium": 10,
  "DashDotDot Medium": 11,
  "SlantDashDot Medium": 12,
  "Continuous Thick": 13,
};

const SIDE_KEYS: Readonly<Record<Side, "t" | "b" | "l" | "r">> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
};
const INDENT = 9;

const keyOf = (table: Readonly<Record<string, number>>, value: unknown): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

/** Every property is given, so that nothing of an earlier style stays. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const given: Record<string, unknown> = {
    ff: style.fontName,
    fs: style.fontSize,
    bl: Number(style.bold),
    it: Number(style.italic),
    ul: { s: Number(style.underline !== "None") },
    st: { s: Number(style.strikethrough) },
    cl: { rgb: style.fontColor },
    ...lookOfCell(style),
    bd: Object.fromEntries(SIDES.map((side) => [SIDE_KEYS[side], lineOf(style[side])])),
  };
  return given;
}

const lookOfCell = (style: CellStyle): Record<string, unknown> => ({
  bg: style.fill === null ? null : { rgb: style.fill },
  n: style.numberFormat === "General" ? null : { pattern: style.numberFormat },
  ht: HORIZONTAL[style.horizontal] ?? 0,
  vt: VERTICAL[style.vertical] ?? 3,
  tb: style.wrap ? WRAP : OVERFLOW,
  pd: style.indent > 0 ? { l: style.indent * INDENT } : null,
});

const lineOf = (line: Line | null): IBorderStyleData | null =>
  line === null
    ? null
    : {
        s: LINES[`${line.style} ${line.weight}`] ?? LINES[`${line.style} Thin`] ?? 1,
        cl: { rgb: line.color },
      };

export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return PLAIN_STYLE;
  return { ...PLAIN_STYLE, ...font(style), ...layout(style), ...borders(style.bd) };
}

function font({ ff, fs, cl, bl, it, ul, st }: IStyleData): Partial<CellStyle> {
  return {
    fontName: ff ?? PLAIN_STYLE.fontName,
    fontSize: fs ?? PLAIN_STYLE.fontSize,
    fontColor: cl?.rgb ?? PLAIN_STYLE.fontColor,
    bold: bl === 1,
    italic: it === 1,
    underline: ul?.s === 1 ? "Single" : "None",
    strikethrough: st?.s === 1,
  };
}

const layout = ({ bg, n, ht, vt, tb, pd }: IStyleData): Partial<CellStyle> => ({
  fill: bg?.rgb ?? null,
  numberFormat: n?.pattern ?? "General",
  ...alignment(ht, vt),
  wrap: tb === WRAP,
  indent: Math.round((pd?.l ?? 0) / INDENT),
});

const alignment = (ht: unknown, vt: unknown): Partial<CellStyle> => ({
  horizontal: keyOf(HORIZONTAL, ht) ?? "General",
  vertical: keyOf(VERTICAL, vt) ?? "Bottom",
});

function borders(lines: Nullable<IBorderData>): Partial<CellStyle> {
  if (!lines) return {};
  return Object.fromEntries(SIDES.map((side) => [side, fromLine(lines[SIDE_KEYS[side]])]));
}

function fromLine(line: Nullable<IBorderStyleData>): Line | null {
  if (!line?.s) return null;
  const [style = "Continuous", weight = "Thin"] = (keyOf(LINES, line.s) ?? "").split(" ").filter(Boolean);
  return { style, weight, color: line.cl?.rgb ?? "#000000" };
}
