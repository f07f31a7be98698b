import { formatCell, formatCellRef } from "../../domain/address";
import { SEVERITIES, type Finding, type Figure } from "../../domain/finding";
import type { Bahasa } from "../../text/bahasa";
import { describeFinding } from "../../text/findings/describe-finding";
import { formatHitung } from "../../text/findings/format-hitung";
import { formatRupiah, formatSelisih } from "../../text/numbers";
import { SEVERITY_WORDS } from "../../text/severity";
import { CATATAN_WORDS } from "../../text/summary-sheets";
import { textLiteral } from "../band-formulas";
import { SheetDraft, type DraftCell } from "../sheet/sheet-draft";
import { CENTERED, HEADING, LINK, NOTE, STRONG, SUBTITLE, TEXT, TEXT_FIGURE, TITLE } from "../sheet/styles";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";

const WIDTHS = [6, 13, 20, 20, 18, 20, 58, 42];

/** `LKjIP Catatan`: one row a finding, with a link to its cell. Null where there is nothing to note. */
export function catatanSheet(basis: SheetBasis): DraftSheet | null {
  const { findings } = basis.assessment;
  if (findings.length === 0) return null;
  const words = CATATAN_WORDS[basis.bahasa];
  const draft = new SheetDraft(WIDTHS);
  const [kesalahan = 0, peringatan = 0, informasi = 0] = countBySeverity(findings);
  draft.addWide({ value: words.title, style: TITLE }, 1, WIDTHS.length);
  draft.addWide({ value: words.counts(kesalahan, peringatan, informasi), style: SUBTITLE }, 1, WIDTHS.length);
  draft.skip();
  const heading = draft.add(words.headings.map((value) => ({ value, style: HEADING })));
  findings.forEach((finding, i) => draft.add(findingRow(finding, i + 1, basis.bahasa)));
  draft.addWide({ value: words.calculated(basis.tanggal), style: NOTE }, 1, WIDTHS.length);
  return finishSheet("catatan", draft, basis, { freezeRows: heading, titleRows: [heading, heading] });
}

/** Numbers of kesalahan, peringatan and informasi. */
export function countBySeverity(findings: readonly Finding[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return SEVERITIES.map((severity) => counts.get(severity) ?? 0);
}

function findingRow(finding: Finding, no: number, bahasa: Bahasa): readonly DraftCell[] {
  const { pesan, saran } = describeFinding(finding, bahasa);
  return [
    { value: no, style: CENTERED },
    { value: SEVERITY_WORDS[bahasa][finding.severity], style: finding.severity === "kesalahan" ? STRONG : TEXT },
    placeCell(finding, bahasa),
    { value: finding.tercetak ?? "", style: TEXT_FIGURE },
    { value: formatHitung(finding, bahasa), style: TEXT_FIGURE },
    { value: difference(finding, bahasa), style: TEXT_FIGURE },
    { value: pesan, style: TEXT },
    { value: saran, style: TEXT },
  ];
}

/** A link to the cell that is meant; the table's name where none is. */
function placeCell({ cell, blok }: Finding, bahasa: Bahasa): DraftCell {
  const words = CATATAN_WORDS[bahasa];
  if (cell === null) return { value: blok === null || blok === "" ? words.workbook : words.table(blok), style: TEXT };
  const label = `${cell.sheet} ${formatCell(cell.row, cell.column)}`;
  const formula = `HYPERLINK(${textLiteral(`#${formatCellRef(cell)}`)},${textLiteral(label)})`;
  return { value: label, formula, style: LINK };
}

/** Printed − computed, in percent points, rupiah or units. */
function difference({ nilaiTercetak, hitung, values }: Finding, bahasa: Bahasa): string {
  if (hitung === null) return "";
  const { selisih } = values;
  if (typeof selisih === "number") return formatDifference(selisih, hitung, bahasa);
  // Money beside a print that counts something else is no difference.
  if (nilaiTercetak === null || hitung.as === "rupiah") return "";
  return formatDifference(nilaiTercetak - hitung.value, hitung, bahasa);
}

function formatDifference(selisih: number, { as }: Figure, bahasa: Bahasa): string {
  if (as === "rupiah") return formatRupiah(selisih, bahasa);
  const text = formatSelisih(selisih, bahasa);
  return as === "persen" ? CATATAN_WORDS[bahasa].points(text) : text;
}
