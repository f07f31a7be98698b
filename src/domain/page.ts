import type { PrintSetup } from "./edit-plan";

/** The paper of the written sheets, in points: A4, and folio (8,5 × 13 in), which Indonesian offices call F4. */
export const PAPER_POINTS: Readonly<
  Record<PrintSetup["paper"], { readonly short: number; readonly long: number }>
> = {
  A4: { short: 595.3, long: 841.9 },
  F4: { short: 612, long: 936 },
};

/** Margins of every written sheet, in inches. */
export const PAGE_MARGINS = {
  left: 0.5,
  right: 0.5,
  top: 0.6,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
} as const;

export const POINTS_AN_INCH = 72;
