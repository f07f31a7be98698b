import type { Rect } from "../../domain/address";
import { DEFAULT_SKALA, type Band, type Skala } from "../../domain/scale";
import { SKALA_HEADINGS, SKALA_RANGE_HEADINGS, TITLES } from "../../text/sheets";
import { SKALA_WORDS } from "../../text/settings";
import { SheetDraft, type DraftCell } from "../sheet/sheet-draft";
import { CENTERED, NOTE, SUBTITLE, TEXT, TITLE } from "../sheet/styles";
import { columnFinder, gridWidths, headingCells, numberCells, type Column } from "../sheet/table";
import { intervalText } from "../skala/interval-text";
import type { SkalaContent, TypedRows } from "../skala/skala-content";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";
import { inputCell, type NamedRects } from "./skala-cells";
import { addArah, addPredikat, addSettings } from "./skala-settings";
import { inBahasa } from "../../text/words";

export interface SkalaSheet {
  readonly sheet: DraftSheet;
  readonly names: NamedRects;
}

/** `LKjIP Skala`: Tabel 3.1, the range LKJIP_Skala beside it, and below them what the workbook does not set elsewhere. */
export function skalaSheet(basis: SheetBasis, content: SkalaContent): SkalaSheet {
  const words = inBahasa(SKALA_WORDS, basis.bahasa);
  const { skala } = basis.assessment.laporan.pengaturan;
  const printed = bandColumns(skala, basis);
  const draft = new SheetDraft(
    [...gridWidths(printed), GAP, ...RANGE_COLUMNS.map(({ width }) => width)],
    basis.values,
  );
  const wide = draft.widths.length;
  const names: NamedRects = new Map();
  draft.addWide({ value: TITLES.skala, style: TITLE }, 1, wide);
  draft.addWide({ value: isDefault(skala) ? words.regulation : words.own, style: SUBTITLE }, 1, wide);
  draft.skip();
  addScale(draft, { skala, typed: content.get("LKJIP_Skala") ?? null, basis, names });
  const note = content.has("LKJIP_Skala") ? words.editing : words.elsewhere;
  draft.addWide({ value: note, style: NOTE }, 1, wide);
  draft.keep(1, 6, draft.nextRow - 2);
  const area = { top: 1, left: 1, bottom: draft.nextRow - 2, right: printed.length };
  addSettings(draft, content, names, basis);
  addArah(draft, content, names, basis);
  addPredikat(draft, content, names, basis);
  return { sheet: finishSheet("skala", draft, basis, { freezeRows: 2, titleRows: null, area }), names };
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

/** The printed table in A to D and, a column apart, the range in F to I. */
function addScale(draft: SheetDraft, { skala, typed, basis, names }: ScaleTables): void {
  const printed = bandColumns(skala, basis);
  draft.add(beside(headingCells(printed), typed && headingCells(RANGE_COLUMNS)));
  draft.add(beside(numberCells(printed), typed && numberCells(RANGE_COLUMNS)));
  const first = draft.nextRow;
  const rows = Math.max(skala.length, typed?.length ?? 0);
  const right = (i: number) => typed?.[i]?.map(inputCell) ?? null;
  for (let i = 0; i < rows; i++) draft.add(beside(bandCells(printed, skala[i], first + i), right(i)));
  if (typed) names.set("LKJIP_Skala", rangeRect(typed, first, printed.length + 2));
}

const beside = (
  left: readonly (DraftCell | null)[],
  right: readonly DraftCell[] | null,
): readonly (DraftCell | null)[] => (right ? [...left, null, ...right] : left);

const rangeRect = (typed: TypedRows, top: number, left: number): Rect => ({
  top,
  left,
  bottom: top + Math.max(typed.length, 1) - 1,
  right: left + Math.max(typed[0]?.length ?? 1, 1) - 1,
});

/** Tabel 3.1. */
const bandColumns = (skala: Skala, { bahasa }: SheetBasis): readonly Column<Band>[] => [
  {
    key: "no",
    heading: SKALA_HEADINGS.no,
    width: 6,
    cell: (band) => ({ value: `${skala.indexOf(band) + 1}.`, style: CENTERED }),
  },
  {
    key: "interval",
    heading: SKALA_HEADINGS.interval,
    width: 36,
    cell: (band) => ({ value: intervalText(skala, skala.indexOf(band), bahasa), style: CENTERED }),
  },
  {
    key: "kriteria",
    heading: SKALA_HEADINGS.kriteria,
    width: 36,
    cell: ({ kriteria }) => ({ value: kriteria, style: TEXT }),
  },
  {
    key: "kode",
    heading: SKALA_HEADINGS.kode,
    width: 16,
    cell: ({ kode, warna }) => ({ value: kode, style: CENTERED, fill: warna }),
  },
];

const bandCells = (
  columns: readonly Column<Band>[],
  band: Band | undefined,
  row: number,
): readonly (DraftCell | null)[] => {
  const place = { row, first: row, last: row, column: columnFinder(columns) };
  return columns.map(({ cell }) => (band ? cell(band, place) : null));
};

/** LKJIP_Skala, whose cells are written as they were typed. */
const RANGE_COLUMNS: readonly Pick<Column<never>, "heading" | "width" | "across">[] = [
  { heading: SKALA_RANGE_HEADINGS.batasBawah, width: 13 },
  { heading: SKALA_RANGE_HEADINGS.kriteria, width: 24 },
  { heading: SKALA_RANGE_HEADINGS.kode, width: 18 },
  { heading: SKALA_RANGE_HEADINGS.warna, width: 13 },
];
const GAP = 3;
