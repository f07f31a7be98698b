import { formatCell, formatRect, quoteSheet } from "../../domain/address";
import type { Band } from "../../domain/scale";
import { RINGKASAN_WORDS } from "../../text/summary-sheets";
import { textLiteral } from "../band-formulas";
import type { DraftCell, SheetDraft } from "../sheet/sheet-draft";
import { CENTERED, COUNT, HEADING, SUM_COUNT, SUM_TEXT, TEXT } from "../sheet/styles";
import type { SheetBasis } from "./sheet-basis";

const FIRST_COUNT = 4;

interface Counts {
  readonly sasaran: number;
  readonly program: number;
}

/** How many indicators have each kriteria, those of sasaran apart from those of programmes. */
export function addCounts(draft: SheetDraft, basis: SheetBasis): void {
  const words = RINGKASAN_WORDS[basis.bahasa];
  const { skala } = basis.assessment.laporan.pengaturan;
  const counts = countByBand(basis);
  const live = basis.anchors.kriteria !== null && canCount(skala);
  draft.add(words.countHeadings.map((value) => ({ value, style: HEADING })));
  const first = draft.nextRow;
  skala.forEach((band, i) => {
    const head = [
      { value: i + 1, style: CENTERED },
      { value: band.kriteria, style: TEXT },
      { value: band.kode, style: CENTERED, fill: band.warna },
    ];
    draft.add([
      ...head,
      ...countCells(draft.nextRow, counts.get(band) ?? NONE, live ? countFormulas(band, basis) : null),
    ]);
  });
  const unrated = counts.get(null) ?? NONE;
  const blank = { value: null, style: TEXT };
  draft.add([
    blank,
    { value: words.unrated, style: TEXT },
    blank,
    ...countCells(draft.nextRow, unrated, null),
  ]);
  addSums(draft, first, [...counts.values()], words.all);
}

const NONE: Counts = { sasaran: 0, program: 0 };

function countByBand({ assessment }: SheetBasis): ReadonlyMap<Band | null, Counts> {
  const counts = new Map<Band | null, { sasaran: number; program: number }>();
  for (const { blok, band } of assessment.kinerja) {
    const count = counts.get(band) ?? { sasaran: 0, program: 0 };
    count[blok.barisProgram ? "program" : "sasaran"] += 1;
    counts.set(band, count);
  }
  return counts;
}

/** COUNTIF goes by words: two bands of one word, or a word with a wildcard, would be counted wrongly. */
const canCount = (skala: readonly Band[]): boolean =>
  new Set(skala.map(({ kriteria }) => kriteria.toLowerCase())).size === skala.length &&
  skala.every(({ kriteria }) => !/[*?~]|^[<>=]/.test(kriteria));

function countFormulas({ kriteria }: Band, { anchors, titles }: SheetBasis): readonly [string, string] {
  const sheet = quoteSheet(titles.capaian);
  const count = (range: string): string => `COUNTIF(${sheet}!${range},${textLiteral(kriteria)})`;
  return [count(anchors.kriteria?.sasaran ?? ""), count(anchors.kriteria?.program ?? "")];
}

function countCells(
  row: number,
  { sasaran, program }: Counts,
  formulas: readonly [string, string] | null,
): readonly DraftCell[] {
  const sum = `SUM(${formatRect({ top: row, left: FIRST_COUNT, bottom: row, right: FIRST_COUNT + 1 })})`;
  return [
    { value: sasaran, formula: formulas?.[0] ?? null, style: COUNT },
    { value: program, formula: formulas?.[1] ?? null, style: COUNT },
    { value: sasaran + program, formula: sum, style: COUNT },
  ];
}

function addSums(draft: SheetDraft, first: number, counts: readonly Counts[], label: string): void {
  const last = draft.nextRow - 1;
  const sasaran = counts.reduce((sum, count) => sum + count.sasaran, 0);
  const program = counts.reduce((sum, count) => sum + count.program, 0);
  const cells = [sasaran, program, sasaran + program].map((value, i) => ({
    value,
    formula: `SUM(${formatCell(first, FIRST_COUNT + i)}:${formatCell(last, FIRST_COUNT + i)})`,
    style: SUM_COUNT,
  }));
  draft.add([{ value: label, style: SUM_TEXT, span: 3 }, ...cells]);
}
