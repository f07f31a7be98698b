import { MAX_ROW, quoteSheet, type Rect } from "../../domain/address";
import { isOpen, SEVERITIES, type Finding } from "../../domain/finding";
import { CATATAN_WORDS } from "../../text/catatan-words";
import { formatAngka } from "../../text/numbers";
import { textLiteral } from "../formula-text";
import { SheetDraft } from "../sheet/sheet-draft";
import { HEADING, KEY, NOTE, STRONG, SUBTITLE, TABLE_TITLE, TITLE } from "../sheet/styles";
import { addRows, columnFinder, gridWidths, type Column } from "../sheet/table";
import { catatanColumns, catatanLetters, findingRow, looseRow, type CatatanRow } from "./catatan-rows";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";
import { inBahasa } from "../../text/words";

export interface CatatanSheet {
  readonly sheet: DraftSheet;
  /** Reasons and keys of all rows. */
  readonly reasons: Rect;
}

/**
 * `LKjIP Catatan`: one row a finding, those that a person has checked in a group of their own, and behind them the
 * reasons whose finding is gone. Null where there is nothing to note.
 */
export function catatanSheet(basis: SheetBasis, lastRow = MAX_ROW): CatatanSheet | null {
  const { findings, alasanLepas = [] } = basis.assessment;
  if (findings.length + alasanLepas.length === 0) return null;
  const words = inBahasa(CATATAN_WORDS, basis.bahasa);
  const columns = catatanColumns(basis.bahasa);
  const draft = new SheetDraft(gridWidths(columns), basis.values);
  const column = columnFinder(columns);
  // The key is not for reading: titles and notes stand over the other columns.
  const wide = column("alasan");
  const open = findings.filter(isOpen);
  const shown = open.slice(0, roomForOpen(basis, lastRow));
  const checked = findings.filter((finding) => !isOpen(finding));
  draft.addWide({ value: words.title, style: TITLE }, 1, wide);
  draft.addWide({ value: countsLine(findings, basis), style: SUBTITLE }, 1, wide);
  draft.skip();
  const heading = draft.add(
    columns.map(({ key, heading }) => ({ value: heading, style: key === "kunci" ? KEY : HEADING })),
  );
  let no = 0;
  const rowOf = (finding: Finding) => findingRow(finding, ++no, basis.bahasa);
  addRows(draft, columns, shown.map(rowOf));
  addGroup(draft, columns, words.checked(checked.length), checked.map(rowOf));
  const loose = alasanLepas.map((alasan) => looseRow(alasan, basis.bahasa));
  addGroup(draft, columns, words.looseTitle(loose.length), loose);
  const reasons = { top: heading + 1, left: wide, bottom: draft.nextRow - 1, right: column("kunci") };
  const left = formatAngka(open.length - shown.length, basis.bahasa);
  if (shown.length < open.length) draft.addWide({ value: words.cut(left), style: STRONG }, 1, wide);
  draft.addWide({ value: words.calculated(basis.tanggal), style: NOTE }, 1, wide);
  draft.addWide({ value: words.howToCheck, style: NOTE }, 1, wide);
  return {
    sheet: finishSheet("catatan", draft, basis, { freezeRows: heading, titleRows: [heading, heading] }),
    reasons,
  };
}

/** Title, counts, an empty row, headings; the line of those that are cut, and two notes. */
const AROUND_ROWS = 7;
/** An empty row and a title. */
const AROUND_GROUP = 2;

/**
 * How many open findings the sheet has rows for. Those that a person has checked and reasons without a finding all
 * stay, since they are the user's own words; the gravest of the others come first.
 */
function roomForOpen({ assessment: { findings, alasanLepas = [] } }: SheetBasis, lastRow: number): number {
  const groups = [findings.filter((finding) => !isOpen(finding)).length, alasanLepas.length];
  const taken = groups.reduce((sum, rows) => sum + (rows === 0 ? 0 : rows + AROUND_GROUP), AROUND_ROWS);
  return Math.max(0, lastRow - taken);
}

/** An empty row before it, so that sorting the table above leaves the group where it is. */
function addGroup(
  draft: SheetDraft,
  columns: readonly Column<CatatanRow>[],
  title: string,
  rows: readonly CatatanRow[],
): void {
  if (rows.length === 0) return;
  draft.skip();
  draft.addWide({ value: title, style: TABLE_TITLE }, 1, columns.length - 1);
  addRows(draft, columns, rows);
}

/**
 * How many findings of a severity nobody has checked, as a formula. Over whole columns, since LKjIP Catatan alone is
 * written anew when a finding is marked; `known` serves where the sheet is gone, and where it has no rows for all.
 */
export function openCount(severity: string, known: number, basis: SheetBasis): string {
  const { titles, assessment } = basis;
  if (assessment.findings.filter(isOpen).length > roomForOpen(basis, MAX_ROW)) return `${known}`;
  const columnOf = (key: "tingkat" | "alasan") => {
    const letters = catatanLetters(key);
    return `${quoteSheet(titles.catatan)}!$${letters}:$${letters}`;
  };
  const all = `${columnOf("tingkat")},${textLiteral(severity)}`;
  return `IFERROR(COUNTIFS(${all})-COUNTIFS(${all},${columnOf("alasan")},"<>"),${known})`;
}

/** Numbers of kesalahan, peringatan and informasi that nobody has marked as checked. */
export function countBySeverity(findings: readonly Finding[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (isOpen(finding)) counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
  return SEVERITIES.map((severity) => counts.get(severity) ?? 0);
}

function countsLine(findings: readonly Finding[], { bahasa }: SheetBasis): string {
  const words = inBahasa(CATATAN_WORDS, bahasa);
  const [kesalahan = 0, peringatan = 0, informasi = 0] = countBySeverity(findings);
  const checked = findings.length - kesalahan - peringatan - informasi;
  const counts = words.counts(kesalahan, peringatan, informasi);
  return checked === 0 ? counts : `${counts}; ${words.checkedCount(checked)}`;
}
