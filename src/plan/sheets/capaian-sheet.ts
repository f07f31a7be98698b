import { formatRect } from "../../domain/address";
import type { KinerjaRow, SasaranResult } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { TITLES } from "../../text/sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { SUBTITLE, TITLE } from "../sheet/styles";
import { figureWidth } from "./figure-cells";
import { liveColumns, liveRules, type LiveColumns } from "./live-rules";
import { addProgramTable, PROGRAM_COLUMNS } from "./program-table";
import { addSasaranTable, sasaranKey, SASARAN_COLUMNS } from "./sasaran-table";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";

const LAST_COLUMN = 9;

/** `LKjIP Capaian`: per sasaran its table, then its programmes; rows without a sasaran last. Null without any row. */
export function capaianSheet(basis: SheetBasis): DraftSheet | null {
  const { kinerja, sasaran, laporan } = basis.assessment;
  if (kinerja.length === 0) return null;
  const draft = new SheetDraft(columnWidths(kinerja));
  draft.addWide({ value: TITLES.capaian(laporan.pengaturan.tahun), style: TITLE }, 1, LAST_COLUMN);
  draft.addWide({ value: laporan.pengaturan.instansi ?? "", style: SUBTITLE }, 1, LAST_COLUMN);
  const liveSasaran = liveColumns(SASARAN_COLUMNS.capaian, SASARAN_COLUMNS.kriteria);
  const liveProgram = liveColumns(PROGRAM_COLUMNS.capaian, PROGRAM_COLUMNS.kriteria);
  const groups = bySasaran(kinerja);
  for (const result of sasaran)
    addTables(draft, result, groups.get(sasaranKey(result)) ?? [], { basis, liveSasaran, liveProgram });
  if (liveSasaran.first > 0 || liveProgram.first > 0) {
    basis.anchors.kriteria = {
      sasaran: wholeColumn(SASARAN_COLUMNS.kriteria, draft),
      program: wholeColumn(PROGRAM_COLUMNS.kriteria, draft),
    };
  }
  draft.rules.push(
    ...liveRules(liveSasaran, basis.capaianScale),
    ...liveRules(liveProgram, basis.capaianScale),
  );
  return finishSheet("capaian", draft, basis, { freezeRows: 2, titleRows: [1, 2] });
}

interface Tables {
  readonly basis: SheetBasis;
  readonly liveSasaran: LiveColumns;
  readonly liveProgram: LiveColumns;
}

/** One sasaran: its own table, then one per programme, each after an empty row. */
function addTables(
  draft: SheetDraft,
  result: SasaranResult,
  rows: readonly KinerjaRow[],
  tables: Tables,
): void {
  const { basis, liveSasaran, liveProgram } = tables;
  const own = rows.filter(({ blok }) => !blok.barisProgram);
  if (own.length > 0) {
    draft.skip();
    addSasaranTable(draft, result, own, { basis, live: liveSasaran });
  }
  for (const programme of programmes(rows)) {
    draft.skip();
    addProgramTable(draft, programme.rows, programme.title, { basis, live: liveProgram });
  }
}

const wholeColumn = (column: number, draft: SheetDraft): string =>
  formatRect({ top: 1, left: column, bottom: draft.nextRow - 1, right: column }, true);

function bySasaran(rows: readonly KinerjaRow[]): ReadonlyMap<number | null, readonly KinerjaRow[]> {
  const groups = new Map<number | null, KinerjaRow[]>();
  for (const row of rows) {
    const group = groups.get(row.nomorSasaran);
    if (group) group.push(row);
    else groups.set(row.nomorSasaran, [row]);
  }
  return groups;
}

interface Programme {
  readonly rows: readonly [KinerjaRow, ...KinerjaRow[]];
  /** Of `Judul_Blok`, where the whole blok is this one programme. */
  readonly title: string | null;
}

/** Rows of programme bloks, one group per blok and programme, in their order. */
function programmes(rows: readonly KinerjaRow[]): readonly Programme[] {
  const groups: (readonly [KinerjaRow, ...KinerjaRow[]])[] = [];
  let group: [KinerjaRow, ...KinerjaRow[]] | null = null;
  for (const row of rows) {
    if (!row.blok.barisProgram) continue;
    if (group && group[0].blok === row.blok && group[0].program === row.program) group.push(row);
    else groups.push((group = [row]));
  }
  const tables = new Map<Blok, number>();
  for (const [{ blok }] of groups) tables.set(blok, (tables.get(blok) ?? 0) + 1);
  return groups.map((rows) => ({ rows, title: tables.get(rows[0].blok) === 1 ? rows[0].blok.judul : null }));
}

/** Both kinds of table stand in the same columns: each is as wide as the wider of the two needs. */
function columnWidths(rows: readonly KinerjaRow[]): readonly number[] {
  const atLeast = (least: number, longest: number) => Math.min(40, Math.max(least, longest + 2));
  const target = figureWidth(rows, "Target", true);
  const realisasi = figureWidth(rows, "Realisasi", true);
  const akhir = figureWidth(rows, "TargetAkhir", true);
  return [
    30,
    44,
    atLeast(13, target),
    atLeast(14, Math.max(target, realisasi)),
    atLeast(13, realisasi),
    12,
    atLeast(15, realisasi),
    atLeast(15, akhir),
    14,
  ];
}
