import { rectHas, type CellRef } from "../domain/address";
import { findingKey } from "../domain/diperiksa";
import type { CellContent, EditPlan } from "../domain/edit-plan";
import type { Figure, Finding } from "../domain/finding";
import { roundHalfUp } from "../domain/scale";
import type { Area, Snapshot } from "../domain/snapshot";
import { formatFigure, formatUpTo } from "../text/numbers";

/** The right figure for one cell: what stands there and what would. */
export interface Perbaikan {
  readonly cell: CellRef;
  readonly before: ShownContent;
  readonly after: ShownContent;
}

/** A value as the cell holds it and as a reader sees it, `0.9375` and `93,75%`. */
export interface ShownContent extends CellContent {
  readonly value: string | number;
  readonly shown: string;
}

/** Kinds of Catatan where the computed figure is the right one for the very cell. A total may be right and a part wrong. */
const MENDABLE: ReadonlySet<string> = new Set([
  "capaian-beda",
  "capaian-dipangkas",
  "capaian-akhir-beda",
  "capaian-lalu-beda",
  "capaian-tahun-beda",
  "serapan-beda",
  "serapan-dipangkas",
  "sisa-beda",
]);

/** What can be mended, by `findingKey`. Never a formula, a protected sheet or a figure that fits another reading. Pure. */
export function perbaikanOf(
  findings: readonly Finding[],
  snapshot: Snapshot,
): ReadonlyMap<string, Perbaikan> {
  const found = new Map<string, Perbaikan>();
  for (const finding of findings) {
    const one = MENDABLE.has(finding.code) && !fitsElse(finding) ? perbaikanFor(finding, snapshot) : null;
    if (one !== null) found.set(findingKey(finding), one);
  }
  return found;
}

function perbaikanFor(finding: Finding, snapshot: Snapshot): Perbaikan | null {
  const { cell, hitung, nilaiTercetak } = finding;
  if (!cell || !hitung || nilaiTercetak === null) return null;
  const content = isProtected(cell, snapshot) ? null : contentAt(cell, snapshot);
  const after = content && mended(content, nilaiTercetak, hitung);
  return content && after && { cell, before: shownBefore(content, nilaiTercetak, hitung), after };
}

/** A text is seen as it stands, a number as the figure that it prints. */
const shownBefore = ({ value, format }: TypedContent, printed: number, hitung: Figure): ShownContent => ({
  value,
  numberFormat: format,
  shown: typeof value === "string" ? value : formatFigure({ ...hitung, value: printed }, "id"),
});

const mended = ({ value, format }: TypedContent, printed: number, hitung: Figure): ShownContent | null =>
  typeof value === "string"
    ? mendedText(value, printed, hitung)
    : mendedNumber(value, format, printed, hitung);

/** The printed figure is that of another formula: which of the two is meant is for a person to say. */
const fitsElse = ({ values: { cocok = "" } }: Finding): boolean => cocok !== "";

/** A number or text of a cell that holds no formula; null for anything else. */
function contentAt({ sheet, row, column }: CellRef, { areas }: Snapshot): TypedContent | null {
  for (const area of areas) {
    const { top, left, rows, columns } = area;
    const rect = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    if (area.sheet !== sheet || !rectHas(rect, row, column)) continue;
    return typedContent(area, (row - top) * columns + (column - left));
  }
  return null;
}

interface TypedContent {
  readonly value: string | number;
  readonly format: string;
}

function typedContent(area: Area, index: number): TypedContent | null {
  const value = area.values[index];
  if (area.formulas.has(index) || (typeof value !== "string" && typeof value !== "number")) return null;
  return { value, format: area.formats[index] ?? "General" };
}

const isProtected = ({ sheet }: CellRef, { outline }: Snapshot): boolean =>
  outline.sheets.some(({ title, isProtected: locked }) => title === sheet && locked);

/** Percentages and money at two decimals, as a report prints them. */
const rounded = ({ value }: Figure): number => roundHalfUp(value, 2);

/** `95% (sementara)` → `93,75% (sementara)`: the one figure of the text is exchanged and every word kept. */
function mendedText(text: string, printed: number, hitung: Figure): ShownContent | null {
  const figures = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const [only] = figures;
  if (only === undefined || figures.length > 1 || /[-−(]\s*\d/.test(text) || hitung.value < 0) return null;
  if (Number(only.replaceAll(".", "").replace(",", ".")) !== printed) return null;
  const value = text.replace(only, formatUpTo(rounded(hitung), 2, "id"));
  return { value, numberFormat: null, shown: value };
}

/** `0,95` as `95%` → `0,9375` as `93,75%`: a format without the decimals gets them. */
function mendedNumber(raw: number, format: string, printed: number, hitung: Figure): ShownContent | null {
  const part = isFraction(raw, printed) ? 100 : 1;
  if (part === 1 && raw !== printed) return null;
  const figure = rounded(hitung);
  const shown = formatFigure({ ...hitung, value: figure }, "id");
  const value = part === 100 ? Number((figure / 100).toPrecision(15)) : figure;
  return { value, numberFormat: Number.isInteger(figure) ? null : finerFormat(format), shown };
}

const isFraction = (raw: number, printed: number): boolean =>
  raw !== 0 && Math.abs(raw * 100 - printed) < 1e-9 * Math.max(1, Math.abs(printed));

/** `0%` → `0.00%`, `#,##0` → `#,##0.00`; a format that is more than digits stays as it is. */
function finerFormat(format: string): string | null {
  const digits = /^((?:#,##)?0)(?:\.0)?(%?)$/.exec(format);
  return digits ? `${digits[1] ?? "0"}.00${digits[2] ?? ""}` : null;
}

/** Whether the cell holds what it is to be changed from. */
export function stillStands({ cell, before }: Perbaikan, snapshot: Snapshot): boolean {
  return contentAt(cell, snapshot)?.value === before.value;
}

/** One cell, and nothing else. Pure. */
export const planPerbaikan = ({ cell, before, after }: Perbaikan): EditPlan => ({
  edits: [
    {
      kind: "cell",
      ...cell,
      value: after.value,
      numberFormat: after.numberFormat,
      before: { value: before.value, numberFormat: before.numberFormat },
    },
  ],
});

/** The way back. */
export const takenBack = ({ cell, before, after }: Perbaikan): Perbaikan => ({
  cell,
  before: after,
  after: before,
});
