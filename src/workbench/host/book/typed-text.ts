import type { Content } from "./book";

/** What Excel makes of a text that is put into a cell, as if it had been typed (en-US). */
export interface Typed {
  readonly content: Content;
  readonly formula: string | null;
  /** The format that Excel gives the cell with it, where it had General. */
  readonly numberFormat?: string;
}

const textOnly = (content: string | null): Typed => ({ content, formula: null });

/** `numberFormat` is the cell's own: in a cell of format `@` everything stays text. */
export function typed(text: string, numberFormat: string): Typed {
  if (text === "") return textOnly(null);
  if (numberFormat === "@") return textOnly(text);
  return text.startsWith("'") ? textOnly(text.slice(1)) : meant(text);
}

function meant(text: string): Typed {
  if (text.length > 1 && text.startsWith("=")) return { content: 0, formula: text };
  return truth(text) ?? figure(text.trim()) ?? dateLike(text.trim()) ?? formulaLike(text) ?? textOnly(text);
}

const truth = (text: string): Typed | null =>
  /^(true|false)$/i.test(text) ? { content: /^t/i.test(text), formula: null } : null;

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;

function figure(text: string): Typed | null {
  const bare = text.replace(/%$/, "").replace("$", "").trim();
  if (!/\d/.test(bare) || !NUMBER.test(bare)) return null;
  const value = Number(bare.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  const numberFormat = formatFor(text, bare);
  const content = text.endsWith("%") ? value / 100 : value;
  return numberFormat === undefined ? { content, formula: null } : { content, formula: null, numberFormat };
}

function formatFor(text: string, bare: string): string | undefined {
  const decimals = bare.includes(".") ? ".00" : "";
  if (text.endsWith("%")) return `0${decimals}%`;
  if (text.includes("$")) return `$#,##0${decimals}`;
  return bare.includes(",") ? "#,##0" : undefined;
}

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const DATE = new RegExp(
  `^(?:\\d{1,4}[-/]\\d{1,2}(?:[-/]\\d{1,4})?|\\d{1,2}[- ](?:${MONTHS})[a-z]*(?:[- ]\\d{2,4})?|\\d{1,2}:\\d{2}(?::\\d{2})?)$`,
  "i",
);

/** Dates, times and fractions: that a serial number comes out is what matters here, not which. */
const dateLike = (text: string): Typed | null =>
  DATE.test(text) ? { content: 45_000, formula: null, numberFormat: "m/d/yyyy" } : null;

/** `+A1` and `-A1` are formulas too, `@SUM` likewise. */
const formulaLike = (text: string): Typed | null =>
  /^[-+@][A-Z$(]/i.test(text) ? { content: 0, formula: `=${text.replace(/^[+@]/, "")}` } : null;
