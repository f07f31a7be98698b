import { formatRect } from "../../domain/address";
import type { KinerjaRow, SasaranResult } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { TITLES } from "../../text/sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { SUBTITLE, TITLE } from "../sheet/styles";
import { columnFinder, gridWidths, KRITERIA, type Column } from "../sheet/table";
import { addProgramTable, programColumns } from "./program-table";
import { addSasaranTable, sasaranColumns, sasaranKey } from "./sasaran-table";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";

/** `LKjIP Capaian`: per sasaran its table, then its programmes; rows without a sasaran last. Null without any row. */
export function capaianSheet(basis: SheetBasis): DraftSheet | null {
  const { kinerja, sasaran, laporan } = basis.assessment;
  const [anySasaran] = sasaran;
  if (kinerja.length === 0 || !anySasaran) return null;
  const ofSasaran = sasaranColumns(basis, anySasaran, kinerja);
  const ofProgram = programColumns(basis, kinerja);
  const draft = new SheetDraft(gridWidths(ofSasaran, ofProgram));
  const wide = draft.widths.length;
  draft.addWide({ value: TITLES.capaian(laporan.pengaturan.tahun), style: TITLE }, 1, wide);
  draft.addWide({ value: laporan.pengaturan.instansi ?? "", style: SUBTITLE }, 1, wide);
  const groups = bySasaran(kinerja);
  for (const result of sasaran) addTables(draft, result, groups.get(sasaranKey(result)) ?? [], basis);
  if (draft.live.length > 0) {
    basis.anchors.kriteria = {
      sasaran: kriteriaRange(ofSasaran, draft),
      program: kriteriaRange(ofProgram, draft),
    };
  }
  return finishSheet("capaian", draft, basis, { freezeRows: 2, titleRows: [1, 2] });
}

/** One sasaran: its own table, then one per programme, each after an empty row. */
function addTables(
  draft: SheetDraft,
  result: SasaranResult,
  rows: readonly KinerjaRow[],
  basis: SheetBasis,
): void {
  const own = rows.filter(({ blok }) => !blok.barisProgram);
  if (own.length > 0) {
    draft.skip();
    addSasaranTable(draft, result, own, basis);
  }
  for (const programme of programmes(rows)) {
    draft.skip();
    addProgramTable(draft, programme.rows, programme.title, basis);
  }
}

function kriteriaRange(columns: readonly Column<KinerjaRow>[], draft: SheetDraft): string {
  const column = columnFinder(columns)(KRITERIA);
  return formatRect({ top: 1, left: column, bottom: draft.nextRow - 1, right: column }, true);
}

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
