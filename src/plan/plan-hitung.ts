import type { Assessment } from "../domain/assessment";
import type { Edit, EditPlan } from "../domain/edit-plan";
import type { ArahJawaban } from "../domain/polaritas";
import { findOwnSheets } from "../domain/marks";
import type { Snapshot } from "../domain/snapshot";
import type { Bahasa } from "../text/bahasa";
import { oldNote } from "./own-names";
import { planFill } from "./fill/plan-fill";
import { planPaint } from "./paint/plan-paint";
import { catatanEdits } from "./plan-catatan";
import { sheetBasis, sheetEdits } from "./sheet-edits";
import { anggaranSheet } from "./sheets/anggaran-sheet";
import { capaianSheet } from "./sheets/capaian-sheet";
import { babTigaSheet } from "./bab-tiga/bab-tiga-sheet";
import { ringkasanSheet } from "./ringkasan/ringkasan-sheet";
import type { SheetBasis } from "./sheets/sheet-basis";
import { arahElsewhere, withArahAnswers } from "./skala/arah-answers";
import { skalaContent, skalaEdits } from "./skala/skala-edits";

export interface PlanOptions {
  /** False leaves the user's cells without colour (`--tanpa-warna`). */
  readonly paint: boolean;
  /** True fills empty Capaian, Serapan and SisaAnggaran cells with formulas. */
  readonly fill: boolean;
  /** Day of the calculation; the clock is passed in, so that a plan is a function of its input. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  readonly bahasa: Bahasa;
  /** Directions that were answered just now: the plan writes them into LKJIP_Arah, where the next run finds them. */
  readonly arah?: readonly ArahJawaban[];
}

/** Assessment → edits: old paint out, new paint on, each sheet written anew. Pure. */
export function planHitung(assessment: Assessment, snapshot: Snapshot, options: PlanOptions): EditPlan {
  const basis = sheetBasis(assessment, snapshot, options);
  const own = new Set(findOwnSheets(snapshot.outline).map(({ title }) => title));
  const paint = options.paint
    ? planPaint(assessment, basis.cells).filter(({ sheet }) => !own.has(sheet))
    : [];
  const fill = options.fill ? planFill(assessment, snapshot, basis.cells) : [];
  const sheets = allSheets(basis, snapshot, options.arah ?? []);
  return {
    edits: [{ kind: "remove-paint" }, ...paint, ...fill, ...sheets, ...oldNote(snapshot.outline)],
  };
}

/** In the order of the tabs; the summary is made last, since it points at the others, and Bab III points at it. */
function allSheets(basis: SheetBasis, snapshot: Snapshot, arah: readonly ArahJawaban[]): readonly Edit[] {
  const capaian = sheetEdits("capaian", capaianSheet(basis), snapshot);
  const anggaran = sheetEdits("anggaran", anggaranSheet(basis), snapshot);
  const ringkasan = sheetEdits("ringkasan", ringkasanSheet(basis), snapshot);
  return [
    ...ringkasan,
    ...capaian,
    ...anggaran,
    ...sheetEdits("bab3", babTigaSheet(basis), snapshot),
    ...arahEdits(basis, snapshot, arah),
    ...catatanEdits(basis, snapshot),
  ];
}

/** The scale and settings, with the directions that were answered just now. */
function arahEdits(basis: SheetBasis, snapshot: Snapshot, arah: readonly ArahJawaban[]): readonly Edit[] {
  const content = skalaContent(basis, snapshot);
  return [
    ...skalaEdits(basis, snapshot, withArahAnswers(content, arah)),
    ...(content.has("LKJIP_Arah") ? [] : arahElsewhere(snapshot, arah)),
  ];
}
