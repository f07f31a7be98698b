import { formatSheetRect, type Rect } from "../../domain/address";
import type { Assessment } from "../../domain/assessment";
import type { PrintSetup, WriteSheet } from "../../domain/edit-plan";
import type { Blok } from "../../domain/laporan";
import type { SheetRole } from "../../domain/marks";
import type { Snapshot } from "../../domain/snapshot";
import type { Bahasa } from "../../text/bahasa";
import { FOOTER, sourceLine, yearLine, type Tahun } from "../../text/sheets";
import type { RatedScale } from "../band-formulas";
import { rowBreaks } from "../sheet/page-breaks";
import type { SheetDraft } from "../sheet/sheet-draft";
import type { SourceCells } from "../source-cells";
import type { Anchors } from "./anchors";
import { liveRules } from "./live-rules";
import type { SourceFormulas } from "./source-formulas";

/** What every written sheet is made from. */
export interface SheetBasis {
  readonly assessment: Assessment;
  readonly cells: SourceCells;
  readonly formulas: SourceFormulas;
  readonly capaianScale: RatedScale;
  readonly serapanScale: RatedScale;
  readonly bahasa: Bahasa;
  /** True for a copy that holds what the formulas give, and no formula. */
  readonly values: boolean;
  readonly snapshot: Snapshot;
  /** Filled by the sheets of capaian and anggaran, read by the summary, which is made after them. */
  readonly anchors: Anchors;
  /** On the tabs of the product's sheets. */
  readonly titles: Readonly<Record<SheetRole, string>>;
  /** Day of the calculation in words. */
  readonly tanggal: string;
}

/** A written sheet before it has its place among the tabs. */
export interface DraftSheet extends Omit<WriteSheet, "kind" | "existing" | "title"> {
  readonly role: SheetRole;
}

export function finishSheet(
  role: SheetRole,
  draft: SheetDraft,
  basis: SheetBasis,
  top: { readonly freezeRows: number } & Pick<PrintSetup, "titleRows" | "area" | "pagesTall">,
): DraftSheet {
  const { widths, styles, rows, merges, blocks } = draft;
  const rules = draft.live.flatMap(liveRules);
  const print: PrintSetup = {
    landscape: true,
    paper: basis.assessment.laporan.pengaturan.kertas,
    titleRows: top.titleRows,
    ...(top.area === undefined ? {} : { area: top.area }),
    ...(top.pagesTall === undefined ? {} : { pagesTall: top.pagesTall }),
    footer: FOOTER[basis.bahasa],
  };
  const breaks = rowBreaks({ rows, widths, print, blocks });
  return { role, widths, styles, rows, merges, rules, freezeRows: top.freezeRows, rowBreaks: breaks, print };
}

/** `'Sasaran'!$B$5:$I$5`, all columns of the blok, for the line that says where the figures come from. */
export function blokRange(blok: Blok): string {
  const rects = [...Object.values(blok.texts), ...Object.values(blok.numbers)].map(({ rect }) => rect);
  const rect: Rect = {
    top: blok.firstRow,
    bottom: blok.firstRow + Math.max(blok.rows.length, 1) - 1,
    left: rects.reduce((left, r) => Math.min(left, r.left), Number.MAX_SAFE_INTEGER),
    right: rects.reduce((right, r) => Math.max(right, r.right), 1),
  };
  return formatSheetRect(blok.lembar, rect);
}

/** The line under a table of these rows: their ranges, and the day of the calculation. */
export const sourceOf = (rows: readonly { readonly blok: Blok }[], { tanggal, bahasa }: SheetBasis): string =>
  sourceLine([...new Set(rows.map(({ blok }) => blok))].map(blokRange), tanggal, bahasa);

/** The years that stand in headings. */
export function tahunOf({ assessment }: SheetBasis): Tahun {
  const { tahun, tahunAkhirRenstra } = assessment.laporan.pengaturan;
  return { tahun, akhir: tahunAkhirRenstra };
}

/** Agency and year, for the line under the title of a sheet. */
export function subtitleOf({ assessment }: SheetBasis): string {
  const { instansi, tahun } = assessment.laporan.pengaturan;
  return [instansi ?? "", yearLine(tahun)].filter((part) => part !== "").join(" – ");
}
