import type { Rect } from "../../domain/address";
import { DEFAULT_SKALA, type Skala } from "../../domain/scale";
import { SKALA_HEADINGS, SKALA_RANGE_HEADINGS, TITLES } from "../../text/sheets";
import { SKALA_WORDS } from "../../text/settings";
import { SheetDraft, type DraftCell } from "../sheet/sheet-draft";
import { CENTERED, HEADING, NOTE, NUMBER_ROW, SUBTITLE, TEXT, TITLE } from "../sheet/styles";
import { intervalText } from "../skala/interval-text";
import type { SkalaContent, TypedRows } from "../skala/skala-content";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";
import { inputCell, type NamedRects } from "./skala-cells";
import { addPredikat, addSettings } from "./skala-settings";

const WIDTHS = [6, 36, 36, 16, 3, 13, 24, 18, 13];
const LAST_COLUMN = WIDTHS.length;
const RANGE_COLUMN = 6;

export interface SkalaSheet {
  readonly sheet: DraftSheet;
  readonly names: NamedRects;
}

/** `LKjIP Skala`: Tabel 3.1, the range LKJIP_Skala beside it, and below them what the workbook does not set elsewhere. */
export function skalaSheet(basis: SheetBasis, content: SkalaContent): SkalaSheet {
  const words = SKALA_WORDS[basis.bahasa];
  const { skala } = basis.assessment.laporan.pengaturan;
  const draft = new SheetDraft(WIDTHS);
  const names: NamedRects = new Map();
  draft.addWide({ value: TITLES.skala, style: TITLE }, 1, LAST_COLUMN);
  draft.addWide({ value: isDefault(skala) ? words.regulation : words.own, style: SUBTITLE }, 1, LAST_COLUMN);
  draft.skip();
  addScale(draft, { skala, typed: content.get("LKJIP_Skala") ?? null, basis, names });
  const note = content.has("LKJIP_Skala") ? words.editing : words.elsewhere;
  draft.addWide({ value: note, style: NOTE }, 1, LAST_COLUMN);
  draft.keep(1, 6, draft.nextRow - 2);
  addSettings(draft, content, names, basis);
  addPredikat(draft, content, names, basis);
  return { sheet: finishSheet("skala", draft, basis, { freezeRows: 2, titleRows: [1, 2] }), names };
}

const isDefault = (skala: Skala): boolean =>
  skala.length === DEFAULT_SKALA.length &&
  skala.every(
    (band, i) =>
      band.batasBawah === DEFAULT_SKALA[i]?.batasBawah && band.kriteria === DEFAULT_SKALA[i]?.kriteria,
  );

interface ScaleTables {
  readonly skala: Skala;
  /** Rows of the range F to I; null where the workbook has its scale elsewhere. */
  readonly typed: TypedRows | null;
  readonly basis: SheetBasis;
  readonly names: NamedRects;
}

function addScale(draft: SheetDraft, { skala, typed, basis, names }: ScaleTables): void {
  draft.add(beside(headings(SKALA_HEADINGS), typed && headings(SKALA_RANGE_HEADINGS)));
  draft.add(beside(numbers(SKALA_HEADINGS.length), typed && numbers(SKALA_RANGE_HEADINGS.length)));
  const first = draft.nextRow;
  const rows = Math.max(skala.length, (typed ?? []).length);
  for (let i = 0; i < rows; i++) draft.add(beside(printedBand(skala, i, basis), inputRow(typed, i)));
  if (typed) names.set("LKJIP_Skala", rangeRect(typed, first));
}

/** The printed table in A to D and, a column apart, the range in F to I. */
const beside = (
  left: readonly (DraftCell | null)[],
  right: readonly DraftCell[] | null,
): readonly (DraftCell | null)[] => (right ? [...left, null, ...right] : left);

const inputRow = (typed: TypedRows | null, index: number): readonly DraftCell[] | null =>
  typed?.[index]?.map(inputCell) ?? null;

const rangeRect = (typed: TypedRows, top: number): Rect => ({
  top,
  left: RANGE_COLUMN,
  bottom: top + Math.max(typed.length, 1) - 1,
  right: RANGE_COLUMN + Math.max(typed[0]?.length ?? 1, 1) - 1,
});

const headings = (words: readonly string[]): readonly DraftCell[] =>
  words.map((value) => ({ value, style: HEADING }));
const numbers = (count: number): readonly DraftCell[] =>
  Array.from({ length: count }, (_, i) => ({ value: i + 1, style: NUMBER_ROW }));

function printedBand(skala: Skala, index: number, { bahasa }: SheetBasis): readonly (DraftCell | null)[] {
  const band = skala[index];
  if (!band) return [null, null, null, null];
  return [
    { value: `${index + 1}.`, style: CENTERED },
    { value: intervalText(skala, index, bahasa), style: CENTERED },
    { value: band.kriteria, style: TEXT },
    { value: band.kode, style: CENTERED, fill: band.warna },
  ];
}
