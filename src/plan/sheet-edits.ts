import type { Assessment } from "../domain/assessment";
import type { DefineName, Edit } from "../domain/edit-plan";
import { ROLE_NAME, type SheetRole } from "../domain/marks";
import { bandTests } from "../domain/scale";
import type { Snapshot } from "../domain/snapshot";
import type { Bahasa } from "../text/bahasa";
import { formatTanggal, type Tanggal } from "../text/dates";
import { bandRanges, ratedScale } from "./band-formulas";
import { sheetPlace } from "./sheet-place";
import { noAnchors } from "./sheets/anchors";
import type { DraftSheet, SheetBasis } from "./sheets/sheet-basis";
import { SourceFormulas } from "./sheets/source-formulas";
import { sourceCells } from "./source-cells";

export interface BasisOptions {
  readonly bahasa: Bahasa;
  readonly today: Tanggal;
  /** True for a copy without formulas. */
  readonly values?: boolean;
}

/** What the sheets of one run share. */
export function sheetBasis(
  assessment: Assessment,
  snapshot: Snapshot,
  { bahasa, today, values = false }: BasisOptions,
): SheetBasis {
  const { skala, celah } = assessment.laporan.pengaturan;
  const titleOf = (role: SheetRole): string => sheetPlace(snapshot.outline, role).title;
  const ranges = bandRanges(bandTests(skala, celah));
  const cells = sourceCells(snapshot);
  return {
    assessment,
    cells,
    formulas: new SourceFormulas(cells),
    capaianScale: ratedScale(ranges, false),
    serapanScale: ratedScale(ranges, true),
    bahasa,
    values,
    snapshot,
    anchors: noAnchors(),
    titles: {
      ringkasan: titleOf("ringkasan"),
      capaian: titleOf("capaian"),
      anggaran: titleOf("anggaran"),
      bab3: titleOf("bab3"),
      skala: titleOf("skala"),
      catatan: titleOf("catatan"),
    },
    tanggal: formatTanggal(today, bahasa),
  };
}

/** A role with nothing to say has no sheet; an old one of ours goes. */
export function sheetEdits(
  role: SheetRole,
  draft: DraftSheet | null,
  { outline }: Snapshot,
): readonly Edit[] {
  const { existing, title } = sheetPlace(outline, role);
  if (draft === null) return existing === null ? [] : [{ kind: "remove-sheet", sheet: existing }];
  return [{ kind: "write-sheet", existing, title, ...draft }, roleName(role, title)];
}

/** By this name the product knows its sheet at the next run. */
const roleName = (role: SheetRole, title: string): DefineName => ({
  kind: "define-name",
  name: ROLE_NAME,
  scope: title,
  refersTo: `"${role}"`,
  hidden: true,
});
