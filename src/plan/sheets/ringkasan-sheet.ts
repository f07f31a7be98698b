import { quoteSheet } from "../../domain/address";
import { isOpen, SEVERITIES } from "../../domain/finding";
import { EFISIENSI_NOTE, SEVERITY_HELP, SEVERITY_WORDS } from "../../text/severity";
import { yearLine } from "../../text/sheets";
import { RINGKASAN_WORDS } from "../../text/summary-sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { COUNT, NOTE, SUBTITLE, TABLE_TITLE, TEXT, TITLE } from "../sheet/styles";
import { textLiteral } from "../band-formulas";
import { CATATAN_COLUMNS, countBySeverity } from "./catatan-sheet";
import { liveRules, type LiveColumns } from "./live-rules";
import { addCounts } from "./ringkasan-counts";
import { addMoney, addSasaran } from "./ringkasan-tables";
import { finishSheet, type DraftSheet, type SheetBasis } from "./sheet-basis";

const WIDTHS = [6, 60, 16, 20, 18, 16, 24];

/** `LKjIP Ringkasan`: one page for the leadership. Null where nothing was rated or summed. */
export function ringkasanSheet(basis: SheetBasis): DraftSheet | null {
  const { kinerja, anggaran, total, laporan } = basis.assessment;
  if (kinerja.length === 0 && anggaran.length === 0) return null;
  const words = RINGKASAN_WORDS[basis.bahasa];
  const draft = new SheetDraft(WIDTHS);
  const subtitle = [laporan.pengaturan.instansi ?? "", yearLine(laporan.pengaturan.tahun)].filter(
    (part) => part !== "",
  );
  draft.addWide({ value: words.title, style: TITLE }, 1, WIDTHS.length);
  draft.addWide({ value: subtitle.join(" – "), style: SUBTITLE }, 1, WIDTHS.length);
  if (kinerja.length > 0) section(draft, words.counts, () => addCounts(draft, basis));
  const live = section(draft, words.sasaran, () => addSasaranAndNote(draft, basis));
  if (total) section(draft, words.anggaran, () => addMoney(draft, total, basis));
  section(draft, words.catatan, () => addCatatan(draft, basis));
  draft.addWide({ value: words.calculated(basis.tanggal), style: NOTE }, 1, WIDTHS.length);
  draft.keepRest();
  draft.rules.push(...liveRules(live, basis.capaianScale));
  return finishSheet("ringkasan", draft, basis, { freezeRows: 2, titleRows: null });
}

/** A gap, a title and its table, which stays on one page where one can hold it. */
function section<T>(draft: SheetDraft, title: string, add: () => T): T {
  const top = draft.nextRow;
  draft.skip();
  draft.addWide({ value: title, style: TABLE_TITLE }, 1, WIDTHS.length);
  const added = add();
  draft.keep(top, top + 3, draft.nextRow - 2);
  return added;
}

function addSasaranAndNote(draft: SheetDraft, basis: SheetBasis): LiveColumns {
  const live = addSasaran(draft, basis);
  draft.addWide({ value: EFISIENSI_NOTE[basis.bahasa], style: NOTE }, 1, WIDTHS.length);
  return live;
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
const columnOf = (column: keyof typeof CATATAN_COLUMNS, { titles }: SheetBasis): string =>
  `${quoteSheet(titles.catatan)}!$${CATATAN_COLUMNS[column]}:$${CATATAN_COLUMNS[column]}`;

const checkedFormula = (severity: string, basis: SheetBasis): string =>
  `COUNTIFS(${columnOf("severity", basis)},${textLiteral(severity)},${columnOf("reason", basis)},"<>")`;

const openFormula = (severity: string, basis: SheetBasis): string =>
  `COUNTIF(${columnOf("severity", basis)},${textLiteral(severity)})-${checkedFormula(severity, basis)}`;
