import type { Assessment } from "../domain/assessment";
import type { Edit, EditPlan } from "../domain/edit-plan";
import { SHEET_TITLES } from "../domain/marks";
import type { Snapshot } from "../domain/snapshot";
import type { Bahasa } from "../text/bahasa";
import type { Tanggal } from "../text/dates";
import { babTigaSheet } from "./bab-tiga/bab-tiga-sheet";
import { ringkasanSheet } from "./ringkasan/ringkasan-sheet";
import { sheetBasis } from "./sheet-edits";
import { anggaranSheet } from "./sheets/anggaran-sheet";
import { capaianSheet } from "./sheets/capaian-sheet";
import { catatanSheet } from "./sheets/catatan-sheet";
import type { DraftSheet } from "./sheets/sheet-basis";
import { skalaSheet } from "./sheets/skala-sheet";

export interface SalinanOptions {
  readonly today: Tanggal;
  readonly bahasa: Bahasa;
  /** Also LKjIP Skala (Tabel 3.1) and LKjIP Catatan, which are left out otherwise. */
  readonly lengkap?: boolean;
}

/**
 * Salinan pimpinan: the written sheets for a workbook of their own, as values with their colours. Only `write-sheet`
 * edits, each of a new sheet; no formula, no rule, no name, nothing that points at the user's workbook. Pure.
 */
export function planSalinan(
  assessment: Assessment,
  snapshot: Snapshot,
  { lengkap = false, ...options }: SalinanOptions,
): EditPlan {
  const basis = sheetBasis(assessment, snapshot, { ...options, values: true });
  const sheets: readonly (DraftSheet | null)[] = [
    ringkasanSheet(basis),
    capaianSheet(basis),
    anggaranSheet(basis),
    babTigaSheet(basis),
    ...(lengkap ? [skalaSheet(basis, new Map()).sheet, catatanSheet(basis)?.sheet ?? null] : []),
  ];
  return {
    edits: sheets.flatMap((sheet): readonly Edit[] =>
      sheet === null
        ? []
        : [{ kind: "write-sheet", existing: null, title: SHEET_TITLES[sheet.role], ...sheet }],
    ),
  };
}
