import { quoteSheet } from "../../domain/address";
import { isOpen, SEVERITIES } from "../../domain/finding";
import { EFISIENSI_NOTE, SEVERITY_HELP, SEVERITY_WORDS } from "../../text/severity";
import { RINGKASAN_WORDS } from "../../text/summary-sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { COUNT, NOTE, SUBTITLE, TABLE_TITLE, TEXT, TITLE } from "../sheet/styles";
import { gridWidths } from "../sheet/table";
import { textLiteral } from "../band-formulas";
import { catatanLetters } from "./catatan-rows";
import { countBySeverity } from "./catatan-sheet";
import { addCounts } from "./ringkasan-counts";
import { addMoney, addSasaran, sasaranColumns } from "./ringkasan-tables";
import { finishSheet, subtitleOf, type DraftSheet, type SheetBasis } from "./sheet-basis";

/** `LKjIP Ringkasan`: one page for the leadership. Null where nothing was rated or summed. */
export function ringkasanSheet(basis: SheetBasis): DraftSheet | null {
  const { kinerja, anggaran, total } = basis.assessment;
  if (kinerja.length === 0 && anggaran.length === 0) return null;
  const words = RINGKASAN_WORDS[basis.bahasa];
  const draft = new SheetDraft(gridWidths(sasaranColumns(basis)));
  const wide = draft.widths.length;
  draft.addWide({ value: words.title, style: TITLE }, 1, wide);
  draft.addWide({ value: subtitleOf(basis), style: SUBTITLE }, 1, wide);
  if (kinerja.length > 0) section(draft, words.counts, () => addCounts(draft, basis));
  section(draft, words.sasaran, () => addSasaranAndNote(draft, basis));
  if (total) section(draft, words.anggaran, () => addMoney(draft, total, basis));
  section(draft, words.catatan, () => addCatatan(draft, basis));
  draft.addWide({ value: words.calculated(basis.tanggal), style: NOTE }, 1, wide);
  draft.keepRest();
  return finishSheet("ringkasan", draft, basis, { freezeRows: 2, titleRows: null });
}

/** A gap, a title and its table, which stays on one page where one can hold it. */
function section(draft: SheetDraft, title: string, add: () => void): void {
  const top = draft.nextRow;
  draft.skip();
  draft.addWide({ value: title, style: TABLE_TITLE }, 1, draft.widths.length);
  add();
  draft.keep(top, top + 3, draft.nextRow - 2);
}

function addSasaranAndNote(draft: SheetDraft, basis: SheetBasis): void {
  addSasaran(draft, basis);
  draft.addWide({ value: EFISIENSI_NOTE[basis.bahasa], style: NOTE }, 1, draft.widths.length);
}

/** How many open findings of each severity, what a severity means, and how many a person has checked. */
function addCatatan(draft: SheetDraft, basis: SheetBasis): void {
  const { assessment, bahasa } = basis;
  const { findings } = assessment;
  const counts = countBySeverity(findings);
  const live = findings.length > 0;
  SEVERITIES.forEach((severity, i) => {
    const words = `${SEVERITY_WORDS[bahasa][severity]} (${SEVERITY_HELP[bahasa][severity]})`;
    const formula = live ? openFormula(SEVERITY_WORDS[bahasa][severity], basis) : null;
    draft.add([
      { value: words, style: TEXT, span: 2 },
      { value: counts[i] ?? 0, formula, style: COUNT },
    ]);
  });
  if (!live) return;
  const checked = findings.filter((finding) => !isOpen(finding)).length;
  const formula = SEVERITIES.map((severity) => checkedFormula(SEVERITY_WORDS[bahasa][severity], basis)).join(
    "+",
  );
  draft.add([
    { value: RINGKASAN_WORDS[bahasa].checked, style: TEXT, span: 2 },
    { value: checked, formula, style: COUNT },
  ]);
}

/** Whole columns, since LKjIP Catatan alone is written anew when a finding is marked; a typed reason counts at once. */
function columnOf(key: "tingkat" | "alasan", { titles }: SheetBasis): string {
  const letters = catatanLetters(key);
  return `${quoteSheet(titles.catatan)}!$${letters}:$${letters}`;
}

const checkedFormula = (severity: string, basis: SheetBasis): string =>
  `COUNTIFS(${columnOf("tingkat", basis)},${textLiteral(severity)},${columnOf("alasan", basis)},"<>")`;

const openFormula = (severity: string, basis: SheetBasis): string =>
  `COUNTIF(${columnOf("tingkat", basis)},${textLiteral(severity)})-${checkedFormula(severity, basis)}`;
