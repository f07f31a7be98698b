import type { Cell } from "./book";

/** What a cell shows, for the number formats of the product and the usual ones of an office; en-US separators. */
export function shownText(cell: Cell): string {
  const { content } = cell;
  if (content === null) return "";
  if (typeof content === "object") return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "number" ? formatNumber(content, cell.style.numberFormat) : content;
}

function formatNumber(value: number, format: string): string {
  const section = sectionFor(value, format);
  const pattern = /[#0?][#0?,]*(?:\.[#0?]*)?/.exec(
    section.replace(/"[^"]*"/g, (text) => "\u0001".repeat(text.length)),
  );
  if (!pattern || /general/i.test(format)) return general(value);
  const percent = /%/.test(section.replace(/"[^"]*"/g, ""));
  const figure = digits(Math.abs(value) * (percent ? 100 : 1), pattern[0]);
  const before = unquote(section.slice(0, pattern.index));
  const after = unquote(section.slice(pattern.index + pattern[0].length));
  return `${value < 0 && !format.includes(";") ? "-" : ""}${before}${figure}${after}`;
}

function sectionFor(value: number, format: string): string {
  const [positive = format, negative, zero] = format.split(";");
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

function digits(value: number, pattern: string): string {
  const decimals = pattern.includes(".") ? pattern.length - pattern.indexOf(".") - 1 : 0;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: pattern.includes(","),
  });
}

const unquote = (text: string): string => text.replace(/"([^"]*)"|\\(.)|_(.)/g, "$1$2").replace(/\*./g, "");

const general = (value: number): string => String(Number(value.toPrecision(11)));
