import type { NumberReading, RangeReading } from "../../domain/reading";
import { readDigits, type Digits } from "./digits";
import { noteBeside, notesOf, textReading } from "./number-reading";
import { readAside } from "./aside";
import { readRest, type Rest } from "./rest";
import { HINT, LADDER, RANGE_SIGN } from "./words";

/** A cleaned text that is to be read as a figure. */
export interface Source {
  readonly printed: string;
  readonly cleaned: string;
  /** `cleaned` in lower case, of the same length. */
  readonly clean: string;
}

/** Digits with what stands in front of them. */
interface Figure {
  readonly run: string;
  readonly rupiah: boolean;
  /** Where the text goes on behind the digits. */
  readonly at: number;
  readonly negative: boolean;
  readonly bracketed: boolean;
  readonly hint: "positif" | "negatif" | null;
}

/** `[hint] [(] [Rp] [-] digits [)] …`, or a range. Null where it is neither. */
export function readFigure(source: Source): NumberReading | RangeReading | null {
  const figure = readHead(source.clean, readHint(source.clean));
  if (figure === null) return null;
  const range = figure.negative || figure.hint !== null ? null : readRange(figure, source);
  return range ?? readSingle(figure, source);
}

interface Hint {
  readonly hint: Figure["hint"];
  readonly length: number;
}

function readHint(clean: string): Hint {
  const match = HINT.exec(clean);
  if (match) return { hint: match[1] === undefined ? "negatif" : "positif", length: match[0].length };
  const ladder = LADDER.exec(clean);
  return { hint: ladder?.[1] === undefined ? null : "negatif", length: ladder?.[0].length ?? 0 };
}

const HEAD = /^(\(?)\s?((?:rp\b\.?|rp(?=\d))?)\s?([-+(]?)((?:rp\b\.?\s?|rp(?=\d))?)([\d.,]*\d)/;

function readHead(clean: string, { hint, length }: Hint): Figure | null {
  const match = HEAD.exec(clean.slice(length));
  if (!match) return null;
  const [whole, open, rp, sign, late, run = ""] = match;
  if (open === "(" && sign === "(") return null;
  const bracketed = open === "(" || sign === "(";
  const rupiah = rp !== "" || late !== "";
  const at = skipRepeated(clean, length + whole.length, run);
  return { run, rupiah, at, negative: bracketed || sign === "-", bracketed, hint };
}

/** `17 dari 17`: all of them, the same figure once more. */
function skipRepeated(clean: string, at: number, run: string): number {
  const again = /^ dari ([\d.,]*\d)(?![\d.,]*\d)/.exec(clean.slice(at));
  return again?.[1] === run ? at + again[0].length : at;
}

function readSingle(figure: Figure, { printed, cleaned, clean }: Source): NumberReading | null {
  const digits = readDigits(figure.run);
  const rest = readRest({ clean, cleaned }, figure);
  if (digits === null || rest === null) return null;
  const aside = readAside(valueOf(digits, rest), digits.decimals, rest.aside);
  return textReading({
    value: figure.negative ? -aside.value : aside.value,
    percent: rest.percent,
    unit: unitOf(figure, rest),
    decimals: aside.decimals - rest.exponent,
    hint: figure.hint,
    predicate: rest.predicate,
    notes: notesOf(noteBeside(digits, rest.percent), rest.doubt || aside.doubt),
    printed,
    ...(rest.exponent > 0 ? { ownWord: true as const } : {}),
  });
}

/** By text, so that `1,1 miliar` is 1100000000 and not a hair more. */
const valueOf = ({ plain }: Digits, { exponent }: Rest): number =>
  Number(exponent > 0 ? `${plain}e${exponent}` : plain);

const unitOf = ({ rupiah }: Figure, { unit }: Rest): string | null => unit ?? (rupiah ? "rupiah" : null);

/** `80-90%`, `80% – 90%`, `80 s.d. 90`, `90 - 80`, `Rp 1.000 - Rp 2.000`. */
function readRange(low: Figure, source: Source): RangeReading | null {
  const between = percentAt(source.clean, low.at);
  const link = RANGE_SIGN.exec(source.clean.slice(between));
  if (!link) return null;
  const from = between + link[0].length;
  const upper = /^(?:rp\.?\s?)?([\d.,]*\d)/.exec(source.clean.slice(from));
  const at = from + (upper?.[0].length ?? 0);
  const rest = upper && readRest(source, { at, bracketed: false, rupiah: low.rupiah });
  return rest && makeRange({ low, high: upper[1] ?? "", rest, percent: between > low.at }, source.printed);
}

/** Behind a `%`, where one stands here. */
const percentAt = (clean: string, at: number): number => {
  const sign = clean.charCodeAt(at) === 32 ? at + 1 : at;
  return clean.charCodeAt(sign) === 37 ? sign + 1 : at;
};

interface RangeParts {
  readonly low: Figure;
  readonly high: string;
  readonly rest: Rest;
  /** A `%` stands behind the lower bound. */
  readonly percent: boolean;
}

function makeRange({ low, high, rest, percent }: RangeParts, printed: string): RangeReading | null {
  const [a, b] = [readDigits(low.run), readDigits(high)];
  if (a === null || b === null) return null;
  const [lower, upper] = [valueOf(a, rest), valueOf(b, rest)].sort((x, y) => x - y) as [number, number];
  if (lower === upper || isPeriod(low.run, high)) return null;
  // `5 - 10 juta`: the word is taken for both.
  const notes = notesOf(a.note ?? b.note, rest.doubt || rest.exponent > 0);
  return {
    kind: "rentang",
    lower,
    upper,
    percent: percent || rest.percent,
    unit: unitOf(low, rest),
    notes,
    printed,
  };
}

/** `2023-2024`. */
const isPeriod = (from: string, to: string): boolean =>
  [from, to].every((run) => /^(?:19|20)\d\d$/.test(run));
