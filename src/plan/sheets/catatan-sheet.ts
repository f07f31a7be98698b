import type { Rect } from "../../domain/address";
import { isOpen, SEVERITIES, type Finding } from "../../domain/finding";
import { CATATAN_WORDS } from "../../text/summary-sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { HEADING, KEY, NOTE, SUBTITLE, TABLE_TITLE, TITLE } from "../sheet/styles";
import { findingRow, looseRow } from "./catatan-rows";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";

const WIDTHS = [6, 13, 20, 20, 18, 20, 54, 38, 30, 2];
const REASON_COLUMN = WIDTHS.length - 1;
const KEY_COLUMN = WIDTHS.length;
/** The key is not for reading: titles and notes stand over the other columns. */
const WIDE = REASON_COLUMN;

/** Columns of the severity and of the reason, for who counts them. */
export const CATATAN_COLUMNS = { severity: "B", reason: "I" } as const;

export interface CatatanSheet {
  readonly sheet: DraftSheet;
  /** Reasons and keys of all rows. */
  readonly reasons: Rect;
}

/**
 * `LKjIP Catatan`: one row a finding, those that a person has checked in a group of their own, and behind them the
 * reasons whose finding is gone. Null where there is nothing to note.
 */
export function catatanSheet(basis: SheetBasis): CatatanSheet | null {
  const { findings, alasanLepas = [] } = basis.assessment;
  if (findings.length + alasanLepas.length === 0) return null;
  const words = CATATAN_WORDS[basis.bahasa];
  const draft = new SheetDraft(WIDTHS);
  const open = findings.filter(isOpen);
  const checked = findings.filter((finding) => !isOpen(finding));
  draft.addWide({ value: words.title, style: TITLE }, 1, WIDE);
  draft.addWide({ value: countsLine(findings, basis), style: SUBTITLE }, 1, WIDE);
  draft.skip();
  const heading = addHeading(draft, basis);
  let no = 0;
  const addFinding = (finding: Finding) => draft.add(findingRow(finding, ++no, basis.bahasa));
  open.forEach(addFinding);
  addGroup(draft, words.checked(checked.length), checked, addFinding);
  addGroup(draft, words.looseTitle(alasanLepas.length), alasanLepas, (alasan) =>
    draft.add(looseRow(alasan, basis.bahasa)),
  );
  const reasons = { top: heading + 1, left: REASON_COLUMN, bottom: draft.nextRow - 1, right: KEY_COLUMN };
  draft.addWide({ value: words.calculated(basis.tanggal), style: NOTE }, 1, WIDE);
  draft.addWide({ value: words.howToCheck, style: NOTE }, 1, WIDE);
  return {
    sheet: finishSheet("catatan", draft, basis, { freezeRows: heading, titleRows: [heading, heading] }),
    reasons,
  };
}

function addHeading(draft: SheetDraft, { bahasa }: SheetBasis): number {
  const { headings, keyHeading } = CATATAN_WORDS[bahasa];
  return draft.add([
    ...headings.map((value) => ({ value, style: HEADING })),
    { value: keyHeading, style: KEY },
  ]);
}

/** An empty row before it, so that sorting the table above leaves the group where it is. */
function addGroup<T>(draft: SheetDraft, title: string, rows: readonly T[], add: (row: T) => void): void {
  if (rows.length === 0) return;
  draft.skip();
  draft.addWide({ value: title, style: TABLE_TITLE }, 1, WIDE);
  rows.forEach(add);
}

/** Numbers of kesalahan, peringatan and informasi that nobody has marked as checked. */
export function countBySeverity(findings: readonly Finding[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (isOpen(finding)) counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
  return SEVERITIES.map((severity) => counts.get(severity) ?? 0);
}

function countsLine(findings: readonly Finding[], { bahasa }: SheetBasis): string {
  const words = CATATAN_WORDS[bahasa];
  const [kesalahan = 0, peringatan = 0, informasi = 0] = countBySeverity(findings);
  const checked = findings.length - kesalahan - peringatan - informasi;
  const counts = words.counts(kesalahan, peringatan, informasi);
  return checked === 0 ? counts : `${counts}; ${words.checkedCount(checked)}`;
}
