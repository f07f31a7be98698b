import { formatCell, quoteSheet } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import type { Band } from "../../domain/scale";
import { COUNT_HEADINGS, RINGKASAN_WORDS } from "../../text/ringkasan-words";
import { inBahasa } from "../../text/words";
import { LONGEST_TEXT, textLiteral } from "../formula-text";
import type { DraftCell } from "../sheet/sheet-draft";
import { BAR, COUNT, KRITERIA_STYLE } from "../sheet/styles";
import { columnsOf, type CellPlace, type Column } from "../sheet/table";
import { rangeAt } from "../sheets/rated-cells";
import type { SheetBasis } from "../sheets/sheet-basis";

/** Indicators of one band; those that are not rated have none. */
export interface Count {
  readonly band: Band | null;
  readonly sasaran: number;
  readonly program: number;
}

/** How many indicators have each kriteria, those of sasaran apart from those of programmes; then the unrated, if any. */
export function countsOf(rows: readonly KinerjaRow[], skala: readonly Band[]): readonly Count[] {
  const unrated = rows.some(({ band }) => band === null) ? [null] : [];
  return [...skala, ...unrated].map((band) => {
    const own = rows.filter((row) => row.band === band);
    const program = own.filter(({ blok }) => blok.barisProgram).length;
    return { band, sasaran: own.length - program, program };
  });
}

const LONGEST_BAR = 12;

export function countColumns(
  basis: SheetBasis,
  gridColumns: number,
  counts: readonly Count[],
): readonly Column<Count>[] {
  const live = basis.anchors.kriteria !== null && canCount(basis);
  const { notRated } = inBahasa(RINGKASAN_WORDS, basis.bahasa);
  return columnsOf<Count, keyof typeof COUNT_HEADINGS>(inBahasa(COUNT_HEADINGS, basis.bahasa), {
    kriteria: {
      width: 0,
      across: 2,
      cell: ({ band }) => ({
        value: band ? basis.capaianScale.wordOf(band) : notRated,
        style: KRITERIA_STYLE,
      }),
    },
    sasaran: { width: 0, cell: (count) => countCell(count, "sasaran", live ? basis : null) },
    barSasaran: { width: 0, cell: (count, place) => barCell(count, "sasaran", { place, counts }) },
    program: {
      width: 0,
      across: gridColumns > 10 ? 3 : 1,
      cell: (count) => countCell(count, "program", live ? basis : null),
    },
    barProgram: { width: 0, cell: (count, place) => barCell(count, "program", { place, counts }) },
  });
}

/** COUNTIF goes by words: two bands of one word, or a word with a wildcard, would be counted wrongly. */
function canCount({ assessment, capaianScale }: SheetBasis): boolean {
  const words = assessment.laporan.pengaturan.skala.map((band) => capaianScale.wordOf(band).toLowerCase());
  return (
    new Set(words).size === words.length &&
    words.every((word) => !/[*?~]|^[<>=]/.test(word) && word.length <= LONGEST_TEXT)
  );
}

function countCell(count: Count, key: "sasaran" | "program", basis: SheetBasis | null): DraftCell {
  const range = basis?.anchors.kriteria?.[key];
  const formula =
    basis && range && count.band
      ? `COUNTIF(${quoteSheet(basis.titles.capaian)}!${range},${textLiteral(basis.capaianScale.wordOf(count.band))})`
      : null;
  return { value: count[key], formula, style: COUNT };
}

/** A bar of blocks, as long as the count is of the greatest in its column. */
function barCell(
  count: Count,
  key: "sasaran" | "program",
  { place, counts }: { readonly place: CellPlace; readonly counts: readonly Count[] },
): DraftCell {
  const greatest = Math.max(...counts.map((each) => each[key]));
  const blocks = greatest > 0 ? Math.round((LONGEST_BAR * count[key]) / greatest) : 0;
  const own = formatCell(place.row, place.column(key));
  const most = `MAX(${rangeAt(place, key)})`;
  const formula = `IF(${most}>0,REPT("█",ROUND(${LONGEST_BAR}*${own}/${most},0)),"")`;
  return { value: "█".repeat(blocks), formula, style: BAR };
}
