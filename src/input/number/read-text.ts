import type { Reading, ReadingNote } from "../../domain/reading";
import { cleanText } from "./clean-text";
import { readDigits } from "./digits";
import { readRest } from "./rest";
import { HINT, MONEY_NIL, NIL, NO_DATA_WORDS, RANGE_SIGN } from "./words";

/**
 * Text as Indonesians write figures (rules.md, Reading a number): `6 Dokumen`, `72,19%`, `Rp. 72.727.982.780,-`,
 * `80 s.d. 90 %`, `≥ 80%`, `B (65,20)`. What is not understood whole is no number.
 */
export interface TextRules {
  /** A dash is a written zero. */
  readonly money: boolean;
  /** Upper-case grades that stand alone (`WTP`). */
  readonly grades: ReadonlySet<string>;
}

export function readText(text: string, rules: TextRules): Reading {
  const printed = text.trim();
  const cleaned = cleanText(printed);
  const clean = cleaned.toLowerCase();
  const first = clean.charCodeAt(0);
  if (first >= 48 && first <= 57) return readFigure({ printed, cleaned, clean, rules }) ?? unreadable(printed);
  return readWords(clean, printed, rules) ?? readFigure({ printed, cleaned, clean, rules }) ?? readGraded(cleaned, printed, rules);
}

const unreadable = (printed: string): Reading => ({ kind: "bukan-angka", printed });

function readWords(clean: string, printed: string, { money, grades }: TextRules): Reading | null {
  if (clean === "") return { kind: "kosong", printed, covered: false };
  if (NIL.test(clean) || (money && MONEY_NIL.test(clean))) return zero(printed);
  if (NO_DATA_WORDS.test(clean) || MONEY_NIL.test(clean)) return { kind: "kosong", printed, covered: false };
  const grade = clean.toUpperCase();
  return !money && grades.has(grade.replace(/[\s.]+/g, "-")) ? { kind: "predikat", grade: grade.replace(/[\s.]+/g, "-"), printed } : null;
}

const zero = (printed: string): Reading => ({ ...NUMBER, value: 0, notes: ["dibaca-nol"], printed });

const NUMBER = {
  kind: "angka",
  percent: false,
  unit: null,
  decimals: null,
  hint: null,
  predicate: null,
  numeric: false,
  format: "",
} as const;

interface Source {
  readonly printed: string;
  readonly cleaned: string;
  /** `cleaned` in lower case, of the same length. */
  readonly clean: string;
  readonly rules: TextRules;
}

/** `[hint] [(] [Rp] [-] digits [)] …`, or a range. */
function readFigure(source: Source): Reading | null {
  const { clean } = source;
  const hint = clean.charCodeAt(0) >= 58 || clean.charCodeAt(0) < 48 ? HINT.exec(clean) : null;
  const head = /^(\(?)\s?((?:rp\b\.?|rp(?=\d))?)\s?([-+(]?)((?:rp\b\.?\s?|rp(?=\d))?)([\d.,]*\d)/.exec(clean.slice(hint?.[0].length ?? 0));
  if (!head) return null;
  const [whole, open = "", rp = "", sign = "", late = "", run = ""] = head;
  const at = (hint?.[0].length ?? 0) + whole.length;
  const figure = { run, rupiah: rp !== "" || late !== "", at };
  const range = sign === "" && open === "" && hint === null ? readRange(figure, source) : null;
  if (range) return range;
  const bracketed = open === "(" || sign === "(";
  if (open === "(" && sign === "(") return null;
  return finish(figure, source, {
    negative: bracketed || sign === "-",
    bracketed,
    hint: hint === null ? null : hint[1] !== undefined ? "positif" : "negatif",
  });
}

interface Figure {
  readonly run: string;
  readonly rupiah: boolean;
  /** Where the text goes on behind the digits. */
  readonly at: number;
}

interface Signs {
  readonly negative: boolean;
  readonly bracketed: boolean;
  readonly hint: "positif" | "negatif" | null;
}

function finish({ run, rupiah, at }: Figure, { printed, cleaned, clean }: Source, signs: Signs): Reading | null {
  const digits = readDigits(run);
  const rest = digits && readRest(clean, cleaned, at, signs.bracketed);
  if (!digits || !rest || (rest.exponent > 0 && rest.percent)) return null;
  const value = Number(rest.exponent > 0 ? `${digits.plain}e${rest.exponent}` : digits.plain);
  // 93,477 % is a percentage at three decimals; nobody means ninety-three thousand of them.
  const sure = digits.note === "angka-meragukan" && rest.percent && /^\d{1,3},\d\d[1-9]$/.test(run);
  return {
    ...NUMBER,
    value: signs.negative ? -value : value,
    percent: rest.percent,
    unit: rest.unit ?? (rupiah ? "rupiah" : null),
    decimals: digits.decimals - rest.exponent,
    hint: signs.hint,
    predicate: rest.predicate,
    notes: notesOf(sure ? null : digits.note, rest.doubt),
    printed,
  };
}

const NO_NOTES: readonly ReadingNote[] = [];
const notesOf = (note: ReadingNote | null, doubt: boolean): readonly ReadingNote[] =>
  doubt && note !== "angka-meragukan" ? (note ? [note, "angka-meragukan"] : ["angka-meragukan"]) : note ? [note] : NO_NOTES;

/** `80-90%`, `80% – 90%`, `80 s.d. 90`, `Rp 1.000 - Rp 2.000`: lower bound first, no two years. */
function readRange(low: Figure, source: Source): Reading | null {
  const { clean, cleaned, printed } = source;
  const percent = clean[low.at] === "%" || clean.startsWith(" %", low.at);
  const from = percent ? clean.indexOf("%", low.at) + 1 : low.at;
  const link = RANGE_SIGN.exec(clean.slice(from));
  const upper = link && /^(rp\.?\s?)?([\d.,]*\d)/.exec(clean.slice(from + link[0].length));
  if (!link || !upper) return null;
  const [a, b] = [readDigits(low.run), readDigits(upper[2] ?? "")];
  const rest = readRest(clean, cleaned, from + link[0].length + upper[0].length, false);
  if (!a || !b || !rest || rest.predicate !== null) return null;
  const bound = ({ plain }: { readonly plain: string }): number => Number(`${plain}e${rest.exponent}`);
  if (bound(a) >= bound(b) || isYears(low.run, upper[2] ?? "")) return null;
  return {
    kind: "rentang",
    lower: bound(a),
    upper: bound(b),
    percent: percent || rest.percent,
    unit: rest.unit ?? (low.rupiah ? "rupiah" : null),
    notes: notesOf(a.note ?? b.note, rest.doubt || rest.exponent > 0),
    printed,
  };
}

const isYears = (from: string, to: string): boolean => /^(?:19|20)\d\d$/.test(from) && /^(?:19|20)\d\d$/.test(to);

/** `B (65,20)`, `Sangat Baik (91,2)`: words, then the figure in brackets. */
function readGraded(cleaned: string, printed: string, rules: TextRules): Reading {
  const match = /^([\p{L}][\p{L}+\-/ ]{0,30}?)\s?\(([^()]+)\)$/u.exec(cleaned);
  if (!match || /^rp$/i.test(match[1] ?? "")) return unreadable(printed);
  const inner = match[2] ?? "";
  const reading = /^\d/.test(inner) ? readFigure({ printed, cleaned: inner, clean: inner.toLowerCase(), rules }) : null;
  return reading?.kind === "angka" ? { ...reading, predicate: match[1] ?? "" } : unreadable(printed);
}
