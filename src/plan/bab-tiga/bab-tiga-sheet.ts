import type { KinerjaRow, SasaranResult } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { quoteSheet } from "../../domain/address";
import { BAB_TIGA_TITLES, BAB_TIGA_TOO_LONG } from "../../text/bab-tiga-words";
import { programTitle, sasaranTitle, TANPA_SASARAN, TITLES } from "../../text/sheets";
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
import { printedHead } from "./printed-head";
import { quarterColumns, quarterRows } from "./quarters";
import { anggaranReport, programReport, sasaranReport } from "./report-columns";
import { rincianTables, type RincianTable } from "./rincian-tables";
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
  const headOf = remembered((blok) => printedHead(blok, laporan.bloks, basis.snapshot));
  const writer: Writer = {
    draft,
    basis,
    numbers: new TableNumbers(laporan.pengaturan, (blok) => headOf(blok).title),
    rincian: [...rincianTables(laporan.bloks, headOf)],
  };
  draft.addWide(changedCell(basis), 1, draft.widths.length);
  const groups = bySasaran(counted);
  for (const result of sasaran) {
    addSasaran(writer, result, groups.get(sasaranKey(result)) ?? []);
  }
  addMoney(writer);
  const ofSasaran = counted.filter(({ blok }) => !blok.barisProgram);
  for (const { title, columns, rows } of comparisons(ofSasaran, basis))
    addTable(writer, { title, columns, rows, blok: null });
  const triwulan = quarterRows(counted);
  if (triwulan.length > 0)
    addTable(writer, {
      title: BAB_TIGA_TITLES.triwulan,
      columns: quarterColumns(basis.bahasa),
      rows: triwulan,
      blok: null,
    });
  const area = { top: 2, left: 1, bottom: draft.nextRow - 1, right: draft.widths.length };
  return finishSheet("bab3", draft, basis, { freezeRows: 0, titleRows: null, area });
}

function tooLong(basis: SheetBasis): DraftSheet {
  const draft = new SheetDraft([100], basis.values);
  draft.addWide({ value: BAB_TIGA_TOO_LONG[basis.bahasa], style: NOTE }, 1, 1);
  return finishSheet("bab3", draft, basis, { freezeRows: 0, titleRows: null });
}

function remembered<V>(make: (blok: Blok) => V): (blok: Blok) => V {
  const known = new Map<Blok, V>();
  return (blok) => {
    const value = known.get(blok) ?? make(blok);
    known.set(blok, value);
    return value;
  };
}

interface Writer {
  readonly draft: SheetDraft;
  readonly basis: SheetBasis;
  readonly numbers: TableNumbers;
  /** Those that are not written yet. */
  readonly rincian: RincianTable[];
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
    anggaranReport(basis.assessment.anggaran, basis),
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
    const title = ofReport(sasaranTitle(sasaranKey(result)));
    addTable(writer, { title, columns, rows: own, blok: first.blok });
  }
  const paragraphs = own.map((row) => indicatorParagraph(row, basis.bahasa));
  const whole = result.sasaran === null ? [] : [sasaranParagraph(result, basis.bahasa)];
  addParagraphs(writer, [...paragraphs, ...whole]);
  for (const { rows: group, title } of programmes(rows)) {
    const [{ program, nomorSasaran }] = group;
    addTable(writer, {
      title: title === null ? ofReport(programTitle(program, nomorSasaran)) : bareTitle(title),
      columns: programReport(group, basis),
      rows: group,
      blok: group[0].blok,
    });
    addParagraphs(writer, [programSentence(group, basis.bahasa)]);
  }
}

/** Words of ours for what has no sasaran are none of the document's. */
const ofReport = (title: string): string => title.replace(` ${TANPA_SASARAN}`, "");

/**
 * The budget, and the rincian tables in their place: before it where the user has them before it. What belongs to no
 * sasaran is told below it.
 */
function addMoney(writer: Writer): void {
  const { basis } = writer;
  const { anggaran, laporan, sasaran } = basis.assessment;
  const [first] = anggaran;
  const place = first ? laporan.bloks.indexOf(first.blok) : laporan.bloks.length;
  addRincian(writer, (blok) => laporan.bloks.indexOf(blok) < place);
  if (first)
    addTable(writer, {
      title: TITLES.anggaran,
      columns: anggaranReport(anggaran, basis),
      rows: anggaran,
      blok: first.blok,
    });
  const none = sasaran.filter((result) => result.sasaran === null);
  addParagraphs(
    writer,
    none.map((result) => sasaranParagraph(result, basis.bahasa)),
  );
  addRincian(writer, () => true);
}

/** Writes the rincian tables whose turn has come. */
function addRincian(writer: Writer, isNow: (blok: Blok) => boolean): void {
  const due = writer.rincian.filter(({ blok }) => isNow(blok));
  writer.rincian.splice(0, Infinity, ...writer.rincian.filter((table) => !due.includes(table)));
  for (const table of due) writeTable(writer, table);
}

/** A table of the report, behind the rincian tables with a lower printed number. */
function addTable<Row>(writer: Writer, table: ReportTable<Row>): void {
  const { blok } = table;
  if (blok) addRincian(writer, (other) => writer.numbers.isBefore(other, blok));
  writeTable(writer, table);
}

function writeTable<Row>({ draft, numbers }: Writer, { title, columns, rows, blok }: ReportTable<Row>): void {
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

function addParagraphs({ draft }: Writer, texts: readonly string[]): void {
  const said = texts.filter((text) => text !== "");
  if (said.length > 0) draft.skip();
  for (const text of said) draft.addWide({ value: text, style: PARAGRAPH }, 1, draft.widths.length);
}
