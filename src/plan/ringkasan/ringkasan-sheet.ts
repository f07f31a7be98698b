import { formatCell } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import { PRODUCT_VERSION } from "../../domain/marks";
import { EFISIENSI_NOTE } from "../../text/severity";
import { RINGKASAN_WORDS } from "../../text/ringkasan-words";
import { inBahasa } from "../../text/words";
import { textLiteral } from "../formula-text";
import { fitsOnePage } from "../sheet/page-breaks";
import { SheetDraft, type DraftCell } from "../sheet/sheet-draft";
import { CENTERED, NOTE, PLAIN, STRONG, SUBTITLE, TABLE_TITLE, TEXT, TITLE } from "../sheet/styles";
import { addHeadings, addRows, gridWidths, headingCells, columnFinder } from "../sheet/table";
import { bySasaran } from "../sheets/capaian-sheet";
import { sasaranKey } from "../sheets/sasaran-table";
import { finishSheet, subtitleOf, type DraftSheet, type SheetBasis } from "../sheets/sheet-basis";
import { belowColumns, belowTarget, linkCell, MOST_BELOW } from "./below-target";
import { countColumns, countsOf, type Count } from "./counts";
import { cellLabel, decisions, type Decision } from "./decisions";
import { sasaranColumns, summedSasaran, type SummedSasaran } from "./sasaran-columns";
import { signatureLines } from "./signature";
import { storyOf } from "./story";
import { MOST_COPIED, watchedCells, watchSources } from "./source-watch";

/** Paper is never printed smaller than this, in percent. */
const SMALLEST = 70;
/** With more sasaran than this no page is large enough; the lowest are shown. */
const MOST_SASARAN = 30;

/** `LKjIP Ringkasan`: the year on one page, for somebody who has two minutes. Null where nothing was rated or summed. */
export function ringkasanSheet(basis: SheetBasis): DraftSheet | null {
  const { kinerja, anggaran, laporan } = basis.assessment;
  if (kinerja.length === 0 && anggaran.length === 0) return null;
  const rows = kinerja.filter(({ utama }) => utama);
  const content = contentOf(basis, rows);
  let shown = { sasaran: Math.min(MOST_SASARAN, content.sasaran.length), below: MOST_BELOW };
  let page = drawPage(basis, content, shown);
  while (!fitsOnePage(page.draft.rows, laporan.pengaturan.kertas, SMALLEST) && canShrink(shown)) {
    shown = shrink(shown);
    page = drawPage(basis, content, shown);
  }
  return withWatch(page, basis);
}

interface Content {
  readonly story: string;
  /** In their order. */
  readonly sasaran: readonly SummedSasaran[];
  /** From the lowest capaian up, those without one last. */
  readonly lowest: readonly SummedSasaran[];
  readonly below: readonly KinerjaRow[];
  /** False in a workbook of budgets alone. */
  readonly anyIndicator: boolean;
  readonly anyRated: boolean;
  readonly matters: readonly Decision[];
  readonly counts: readonly Count[];
}

function contentOf(basis: SheetBasis, rows: readonly KinerjaRow[]): Content {
  const { sasaran: results, laporan } = basis.assessment;
  const groups = bySasaran(rows);
  const sasaran = results.map((result) => summedSasaran(result, groups.get(sasaranKey(result)) ?? []));
  const capaianOf = ({ capaian }: SummedSasaran) => capaian ?? Number.MAX_VALUE;
  return {
    story: storyOf(basis, rows),
    sasaran,
    lowest: [...sasaran].sort((a, b) => capaianOf(a) - capaianOf(b)),
    below: belowTarget(rows),
    anyIndicator: rows.length > 0,
    anyRated: rows.some(({ capaian }) => capaian !== null),
    matters: decisions(basis, rows),
    counts: countsOf(rows, laporan.pengaturan.skala),
  };
}

interface Shown {
  readonly sasaran: number;
  readonly below: number;
}

const canShrink = ({ sasaran, below }: Shown): boolean => sasaran > 1 || below > 1;

/** The longer list gives way first. */
const shrink = ({ sasaran, below }: Shown): Shown =>
  sasaran > below ? { sasaran: sasaran - 1, below } : { sasaran, below: below - 1 };

interface Page {
  readonly draft: SheetDraft;
  /** Row of the line that says when it was calculated. */
  readonly stamp: number;
}

function drawPage(basis: SheetBasis, content: Content, shown: Shown): Page {
  const words = inBahasa(RINGKASAN_WORDS, basis.bahasa);
  const { sasaran, lowest, story } = content;
  const columns = sasaranColumns(
    basis,
    sasaran.some(({ lalu }) => lalu !== null),
  );
  const draft = new SheetDraft(gridWidths(columns), basis.values);
  const wide = columns.length;
  const line = (value: string, style: DraftCell["style"]) => draft.addWide({ value, style }, 1, wide);
  line(words.title, TITLE);
  line(subtitleOf(basis), SUBTITLE);
  line(story, PLAIN);
  addTitle(draft, words.sasaran);
  addHeadings(draft, columns);
  addRows(draft, columns, sasaran.length <= shown.sasaran ? sasaran : lowest.slice(0, shown.sasaran));
  if (sasaran.length > shown.sasaran) line(words.moreSasaran(`${sasaran.length - shown.sasaran}`), NOTE);
  if (sasaran.some(({ efisiensi }) => efisiensi !== null)) line(EFISIENSI_NOTE[basis.bahasa], NOTE);
  if (content.anyIndicator) addBelow(draft, content, basis, shown.below);
  addDecisions(draft, content, basis);
  addCountsAndSignature(draft, content, basis);
  draft.skip();
  const stamp = draft.addWide({ value: stampText(basis), style: NOTE }, 1, wide - 5);
  return { draft, stamp };
}

/** When and by what it was calculated, and what the watch over the sources can see. */
function stampText({ assessment, bahasa, tanggal, values }: SheetBasis): string {
  const words = inBahasa(RINGKASAN_WORDS, bahasa);
  if (values) return words.copied(tanggal, PRODUCT_VERSION);
  const sums = watchedCells(assessment.laporan.bloks) > MOST_COPIED ? ` ${words.onlySums}` : "";
  return `${words.calculated(tanggal, PRODUCT_VERSION)}${sums}`;
}

function addTitle(draft: SheetDraft, title: string): void {
  draft.skip();
  draft.addWide({ value: title, style: TABLE_TITLE }, 1, draft.widths.length);
}

function addBelow(draft: SheetDraft, { below, anyRated }: Content, basis: SheetBasis, room: number): void {
  const words = inBahasa(RINGKASAN_WORDS, basis.bahasa);
  const wide = draft.widths.length;
  addTitle(draft, words.below);
  if (below.length === 0) {
    draft.addWide({ value: anyRated ? words.noneBelow : words.noneRated, style: PLAIN }, 1, wide);
    return;
  }
  const columns = belowColumns(basis, wide);
  addHeadings(draft, columns);
  addRows(draft, columns, below.slice(0, room));
  if (below.length > room)
    draft.addWide({ value: words.moreBelow(`${below.length - room}`), style: NOTE }, 1, wide);
}

function addDecisions(draft: SheetDraft, { matters }: Content, basis: SheetBasis): void {
  const words = inBahasa(RINGKASAN_WORDS, basis.bahasa);
  const wide = draft.widths.length;
  addTitle(draft, words.decide);
  if (matters.length === 0) draft.addWide({ value: words.nothingToDecide, style: PLAIN }, 1, wide);
  matters.forEach(({ text, formula = null, cell }, i) =>
    draft.add([
      { value: i + 1, style: CENTERED },
      { value: text, formula, style: TEXT, span: wide - 3 },
      { ...(cell ? linkCell(cell, cellLabel(cell), basis) : { value: "", style: TEXT }), span: 2 },
    ]),
  );
}

/** The counts at the left and, in the same rows, the signature at the right. */
function addCountsAndSignature(
  draft: SheetDraft,
  { counts, anyIndicator }: Content,
  basis: SheetBasis,
): void {
  const wide = draft.widths.length;
  if (!anyIndicator) {
    draft.skip();
    for (const text of signatureLines(basis))
      draft.addWide({ value: text, style: SIGNATURE }, wide - 3, wide);
    return;
  }
  addTitle(draft, inBahasa(RINGKASAN_WORDS, basis.bahasa).counts);
  const columns = countColumns(basis, wide, counts);
  const column = columnFinder(columns);
  const lines = signatureLines(basis);
  const first = draft.nextRow + 1;
  const last = first + counts.length - 1;
  const signed = (cells: readonly DraftCell[], i: number) =>
    draft.add([...cells, { value: lines[i] ?? "", style: SIGNATURE, span: 4 }]);
  signed(headingCells(columns), 0);
  counts.forEach((count, i) => {
    const place = { row: first + i, first, last, column };
    signed(
      columns.map(({ cell, across }) => ({ ...cell(count, place), span: across })),
      i + 1,
    );
  });
  for (let i = counts.length + 1; i < lines.length; i++)
    draft.addWide({ value: lines[i] ?? "", style: SIGNATURE }, wide - 3, wide);
}

/** The cell that speaks up when a source has changed, and behind the page what it is told by. */
function withWatch({ draft, stamp }: Page, basis: SheetBasis): DraftSheet {
  const words = inBahasa(RINGKASAN_WORDS, basis.bahasa);
  const wide = draft.widths.length;
  const column = wide - 4;
  const bottom = draft.nextRow - 1;
  const watch = basis.values
    ? null
    : watchSources(draft, basis.assessment.laporan.bloks, basis.snapshot, { top: 1, left: wide + 2 });
  if (watch !== null) {
    const formula = `IF(${watch},${textLiteral(words.changed)},"")`;
    draft.beside(stamp, { value: "", formula, style: STRONG_NOTE, span: 5 }, column);
    basis.anchors.changed = formatCell(stamp, column);
  }
  const area = { top: 1, left: 1, bottom, right: wide };
  return finishSheet("ringkasan", draft, basis, { freezeRows: 2, titleRows: null, area, pagesTall: 1 });
}

const SIGNATURE = { ...PLAIN, indent: 3 };
const STRONG_NOTE = { ...STRONG, border: null, size: 9 };
