import { attributeOf, childOf, type XmlElement } from "../../xlsx/xml/tree";

/** A colour of the file as `#RRGGBB`; null for none or an automatic one. */
export type Colors = (color: XmlElement | undefined) => string | null;

/** Numbers of the theme's colours as cells name them: light and dark change places (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47".split(" ");

/** The old palette (18.8.27): 0–7 are 8–15 once more; 64 and 65 are the window's own. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

export function colorsOf(theme: XmlElement | null): Colors {
  const themed = theme === null ? OFFICE_THEME : themeColors(theme);
  return (color) => {
    if (!color) return null;
    const hex = rgbOf(color) ?? themed[Number(attributeOf(color, "theme") ?? "-1")] ?? indexedOf(color);
    return hex === undefined ? null : tinted(hex, Number(attributeOf(color, "tint") ?? "0"));
  };
}

const rgbOf = (color: XmlElement): string | undefined => attributeOf(color, "rgb")?.slice(-6);

function indexedOf(color: XmlElement): string | undefined {
  const index = Number(attributeOf(color, "indexed") ?? "-1");
  return INDEXED[index >= 8 ? index - 8 : index];
}

function themeColors(theme: XmlElement): readonly string[] {
  const scheme = descendant(theme, "clrScheme");
  return THEME_ORDER.map((name, i) => {
    const color = scheme && childOf(scheme, name)?.children[0];
    const hex = color && (attributeOf(color, "lastClr") ?? attributeOf(color, "val"));
    return hex && /^[0-9A-F]{6}$/i.test(hex) ? hex : (OFFICE_THEME[i] ?? "000000");
  });
}

function descendant(element: XmlElement, local: string): XmlElement | undefined {
  if (element.local === local) return element;
  for (const child of element.children) {
    const found = descendant(child, local);
    if (found) return found;
  }
  return undefined;
}

/** Towards white above 0, towards black below. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${moved
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
