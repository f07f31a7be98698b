import type { KinerjaRow, SasaranResult } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { quoteSheet } from "../../domain/address";
import { BAB_TIGA_TITLES, BAB_TIGA_TOO_LONG } from "../../text/bab-tiga-words";
import { programTitle, sasaranTitle, TITLES } from "../../text/sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { NOTE, PARAGRAPH, TABLE_TITLE } from "../sheet/styles";
import { addHeadings, addNumbers, addRows, gridWidths, lastColumn, type Column } from "../sheet/table";
import { bySasaran } from "../sheets/capaian-sheet";
import { programmes } from "../sheets/programmes";
import { sasaranKey } from "../sheets/sasaran-table";
import { finishSheet, type DraftSheet, type SheetBasis } from "../sheets/sheet-basis";
import { mirrorFormula } from "../sheets/source-formulas";
import { comparisons } from "./comparisons";
import { indicatorParagraph, programSentence, sasaranParagraph } from "./paragraphs";
import { anggaranReport, programReport, sasaranReport } from "./report-columns";
import { rincianTables } from "./rincian-tables";
import { bareTitle, TableNumbers } from "./table-numbers";

/** A document with more tables than this is none that anybody copies: the sheet says so instead. */
const MOST_ROWS = 5_000;

/**
 * `LKjIP Bab III`: the report's tables and paragraphs as they go into the document, values and not formulas. The line
 * above the first table is not printed: it says when a source has changed since.
 */
export function babTigaSheet(basis: SheetBasis): DraftSheet | null {
  const { kinerja, anggaran, sasaran, laporan } = basis.assessment;
  if (kinerja.length + anggaran.length === 0) return null;
  if (kinerja.length + anggaran.length > MOST_ROWS) return tooLong(basis);
  const counted = kinerja.filter(({ utama }) => utama);
  const draft = new SheetDraft(gridOf(basis, sasaran, counted), basis.values);
  const writer: Writer = { draft, basis, numbers: new TableNumbers(laporan.pengaturan) };
  draft.addWide(changedCell(basis), 1, draft.widths.length);
  const groups = bySasaran(counted);
  for (const result of sasaran) {
    addSasaran(writer, result, groups.get(sasaranKey(result)) ?? []);
  }
  for (const { title, columns, rows, blok } of rincianTables(laporan.bloks))
    addTable(writer, { title, columns, rows, blok });
  const [first] = anggaran;
  if (first)
    addTable(writer, {
      title: TITLES.anggaran,
      columns: anggaranReport(basis),
      rows: anggaran,
      blok: first.blok,
    });
  const ofSasaran = counted.filter(({ blok }) => !blok.barisProgram);
  for (const { title, columns, rows } of comparisons(ofSasaran, basis.bahasa))
    addTable(writer, { title, columns, rows, blok: null });
  const area = { top: 2, left: 1, bottom: draft.nextRow - 1, right: draft.widths.length };
  return finishSheet("bab3", draft, basis, { freezeRows: 0, titleRows: null, area });
}

function tooLong(basis: SheetBasis): DraftSheet {
  const draft = new SheetDraft([100], basis.values);
  draft.addWide({ value: BAB_TIGA_TOO_LONG[basis.bahasa], style: NOTE }, 1, 1);
  return finishSheet("bab3", draft, basis, { freezeRows: 0, titleRows: null });
}

interface Writer {
  readonly draft: SheetDraft;
  readonly basis: SheetBasis;
  readonly numbers: TableNumbers;
}

interface ReportTable<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Says the table's printed number; null for a table that the report does not have. */
  readonly blok: Blok | null;
}

/** Wide enough for every kind of table. */
function gridOf(basis: SheetBasis, sasaran: readonly SasaranResult[], rows: readonly KinerjaRow[]) {
  const [any] = sasaran;
  return gridWidths(
    any ? sasaranReport(any, rows, basis) : [],
    programReport(rows, basis),
    anggaranReport(basis),
  );
}

const changedCell = ({ anchors, titles }: SheetBasis) => ({
  value: "",
  formula:
    anchors.changed === null ? null : mirrorFormula(`${quoteSheet(titles.ringkasan)}!${anchors.changed}`),
  style: NOTE,
});

function addSasaran(writer: Writer, result: SasaranResult, rows: readonly KinerjaRow[]): void {
  const { basis } = writer;
  const own = rows.filter(({ blok }) => !blok.barisProgram);
  const [first] = own;
  if (first) {
    const columns = sasaranReport(result, own, basis);
    addTable(writer, { title: sasaranTitle(sasaranKey(result)), columns, rows: own, blok: first.blok });
    for (const row of own) addParagraph(writer, indicatorParagraph(row, basis.bahasa));
  }
  addParagraph(writer, sasaranParagraph(result, basis.bahasa));
  for (const { rows: group, title } of programmes(rows)) {
    const words = title === null ? programTitle(group[0].program, group[0].nomorSasaran) : bareTitle(title);
    addTable(writer, {
      title: words,
      columns: programReport(group, basis),
      rows: group,
      blok: group[0].blok,
    });
    addParagraph(writer, programSentence(group, basis.bahasa));
  }
}

function addTable<Row>({ draft, numbers }: Writer, { title, columns, rows, blok }: ReportTable<Row>): void {
  const { bab, nomor } = numbers.take(blok);
  const wide = lastColumn(columns);
  const top = draft.nextRow;
  draft.skip();
  draft.addWide({ value: BAB_TIGA_TITLES.table(bab, nomor), style: CENTRED_TITLE }, 1, wide);
  draft.addWide({ value: title, style: CENTRED_TITLE }, 1, wide);
  addHeadings(draft, columns);
  addNumbers(draft, columns);
  const { first, last } = addRows(draft, columns, rows);
  draft.keep(top, first, last);
}

const CENTRED_TITLE = { ...TABLE_TITLE, horizontal: "center" } as const;

function addParagraph({ draft }: Writer, text: string): void {
  if (text !== "") draft.addWide({ value: text, style: PARAGRAPH }, 1, draft.widths.length);
}
