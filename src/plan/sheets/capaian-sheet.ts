import { formatRect } from "../../domain/address";
import type { KinerjaRow, SasaranResult } from "../../domain/assessment";
import { TITLES } from "../../text/sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { SUBTITLE, TITLE } from "../sheet/styles";
import { columnFinder, gridWidths, KRITERIA, type Column } from "../sheet/table";
import { programmes } from "./programmes";
import { addProgramTable, programColumns } from "./program-table";
import { addSasaranTable, sasaranColumns, sasaranKey } from "./sasaran-table";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";

/** `LKjIP Capaian`: per sasaran its table, then its programmes; rows without a sasaran last. Null without any row. */
export function capaianSheet(basis: SheetBasis): DraftSheet | null {
  const { sasaran, laporan } = basis.assessment;
  const kinerja = basis.assessment.kinerja.filter(({ utama }) => utama);
  const [anySasaran] = sasaran;
  if (kinerja.length === 0 || !anySasaran) return null;
  const isProgram = ({ blok }: KinerjaRow) => blok.barisProgram;
  const ofSasaran = sasaranColumns(
    basis,
    anySasaran,
    kinerja.filter((row) => !isProgram(row)),
  );
  const ofProgram = programColumns(basis, kinerja.filter(isProgram));
  const draft = new SheetDraft(gridWidths(ofSasaran, ofProgram), basis.values);
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

/** Rows by the number of their sasaran; null for those without one. */
export function bySasaran(rows: readonly KinerjaRow[]): ReadonlyMap<number | null, readonly KinerjaRow[]> {
  const groups = new Map<number | null, KinerjaRow[]>();
  for (const row of rows) {
    const group = groups.get(row.nomorSasaran);
    if (group) group.push(row);
    else groups.set(row.nomorSasaran, [row]);
  }
  return groups;
}
