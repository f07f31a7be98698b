/**
 * Rows whose only text is a heading of the rows below them: `Sasaran 1: …`, a programme's name over its activities,
 * `Pendapatan` over what was taken in. A name alone may also be a row whose figures were forgotten, so that it takes a
 * sign to be a heading: its words, a merge across the figures, a code or a column of a higher level, or its own total.
 */
import { LABELS, type Peran } from "../../domain/peran";
import { kodesAbove, plainKode } from "../../domain/kode";
import { isFilled, valueAt, type Column } from "./column";
import type { Frame } from "./frame";
import { givenName } from "./given-names";
import type { MergeIndex } from "./merge-index";
import type { Words } from "./column";

export interface NamedRows {
  readonly frame: Frame;
  readonly words: readonly Words[];
  readonly merges: MergeIndex;
}

/** The label of a row that holds nothing else but a code or a remark; null for any other row. */
export function loneLabel({ frame, words }: NamedRows, index: number): Words | null {
  const filled = words.filter(({ peran, own }) => own[index] !== "" && !BESIDE.has(peran));
  const [label] = filled;
  if (!label || filled.length > 1 || !LABELS.some((peran) => peran === label.peran)) return null;
  return frame.columns.some((column) => holdsFigure(column, frame.firstRow + index, words)) ? null : label;
}

const BESIDE: ReadonlySet<Peran> = new Set<Peran>(["Kode", "Keterangan"]);

/** A formula copied down a column that shows nothing holds none. */
const holdsFigure = (column: Column, row: number, words: readonly Words[]): boolean =>
  !words.some((word) => word.column === column) && isFilled(valueAt(column, row));

/** Whether the lone label of a row is a heading of the rows below it. */
export function headsRows(source: NamedRows, label: Words, index: number): boolean {
  const next = nextFilled(source.words, index);
  if (next < 0) return false;
  return (
    isMergedAcross(source, label, index) ||
    isDeeper(source.words, label, next) ||
    isCodeAbove(source.words, index, next) ||
    speaksAsHeading(label, index, next) ||
    hasOwnTotal(label, index)
  );
}

/** The next row with any word. */
function nextFilled(words: readonly Words[], index: number): number {
  const rows = words[0]?.own.length ?? 0;
  for (let i = index + 1; i < rows; i++) if (words.some(({ own }) => own[i] !== "")) return i;
  return -1;
}

/** The cell goes on into the columns of figures. */
function isMergedAcross({ frame, merges }: NamedRows, { column }: Words, index: number): boolean {
  const merge = merges.at(frame.firstRow + index, column.rect.left);
  return (
    merge !== null &&
    frame.columns.some(({ rect }) => rect.left > column.rect.right && rect.left <= merge.right)
  );
}

/** The next row stands under it by its columns: `Program` over `Kegiatan`. */
function isDeeper(words: readonly Words[], label: Words, next: number): boolean {
  const level = LABELS.findIndex((peran) => peran === label.peran);
  const first = words.filter(({ own, peran }) => own[next] !== "" && !BESIDE.has(peran));
  return (
    first.length > 0 &&
    label.own[next] === "" &&
    first.some(({ peran }) => LABELS.findIndex((each) => each === peran) > level)
  );
}

function isCodeAbove(words: readonly Words[], index: number, next: number): boolean {
  const kodes = words.find(({ peran }) => peran === "Kode")?.own;
  const [own, below] = [index, next].map((i) => plainKode(kodes?.[i] ?? ""));
  return own !== "" && below !== undefined && [...kodesAbove(below)].includes(own ?? "");
}

/** Its words are those of a heading, and the next row does not begin as it does (a list of programmes is none). */
function speaksAsHeading({ own }: Words, index: number, next: number): boolean {
  const [text = "", below = ""] = [own[index], own[next]];
  const given = givenName(text);
  if (AIM.test(text)) return true;
  if (given !== null) return given.sure || givenName(below)?.peran !== given.peran;
  return MONEY_HEADING.test(text) && !isTotalOf(below, text);
}

/** `Tujuan 1: …`, `Misi II. …`: what stands above the sasaran. */
const AIM = /^\s*(?:visi|misi|tujuan)(?: (?:ke[ -]?)?(?:[\d.]{1,4}|[ivx]{1,4}))?\s*[:.–-]\s*\S/iu;

/** `Pendapatan`, `BELANJA OPERASI`, `A. Pembiayaan`. */
const MONEY_HEADING =
  /^(?:[\p{L}\d]{1,4}[.)]\s*)*(?:pendapatan|belanja|pembiayaan|(?:penerimaan|pengeluaran) pembiayaan)\b/iu;

/** How far a heading's own total is looked for. */
const NEAR = 200;

/** `Jumlah Belanja` below `Belanja`. */
function hasOwnTotal({ own }: Words, index: number): boolean {
  const text = own[index] ?? "";
  const end = Math.min(own.length, index + NEAR);
  for (let i = index + 2; i < end; i++) if (isTotalOf(own[i] ?? "", text)) return true;
  return false;
}

const isTotalOf = (label: string, heading: string): boolean =>
  /^\s*(?:sub ?)?(?:jumlah|total)\b/i.test(label) &&
  plain(label).replace(/^(?:sub)?(?:jumlah|total)/, "") === plain(heading);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:[a-z\d]{1,3}[.)]\s*)+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
