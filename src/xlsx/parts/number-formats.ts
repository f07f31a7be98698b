import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/tree";

/**
 * Formats that have a number and no code in the file (ECMA-376 part 1, 18.8.30), as Excel in en-US shows them.
 * 27–36 and 50–58 are dates of East Asian regions.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

export function builtInFormat(id: number): string {
  const isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return BUILT_IN[id] ?? (isDate ? "m/d/yyyy" : "General");
}

/** Number of the built-in format with this code; null where the code needs an entry of its own. */
export function builtInId(code: string): number | null {
  const found = Object.entries(BUILT_IN).find(([, known]) => known === code);
  // 5 to 8, 14, 22 and 37 to 44 look otherwise in other regions: their codes are written out.
  return found &&
    (Number(found[0]) <= 4 || (Number(found[0]) >= 9 && Number(found[0]) <= 13) || found[0] === "49")
    ? Number(found[0])
    : null;
}

/** Codes of the formats that the workbook defines itself. */
export function customFormats(styles: XmlElement): ReadonlyMap<number, string> {
  const list = childOf(styles, "numFmts");
  return new Map(
    (list ? childrenOf(list, "numFmt") : []).map((element) => [
      Number(attributeOf(element, "numFmtId") ?? "0"),
      attributeOf(element, "formatCode") ?? "General",
    ]),
  );
}

/** Code by index of the cell's style (`s`). */
export function formatsOfStyles(styles: XmlElement | null): readonly string[] {
  if (!styles) return [];
  const custom = customFormats(styles);
  const list = childOf(styles, "cellXfs");
  return (list ? childrenOf(list, "xf") : []).map((element) => {
    const id = Number(attributeOf(element, "numFmtId") ?? "0");
    return custom.get(id) ?? builtInFormat(id);
  });
}

/** Whether a code shows a date or a time: a letter of one outside of quotes, brackets and escapes. */
export const isDateFormat = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").replace(/General/gi, ""));
