import { quoteSheet } from "../../domain/address";
import { isOpen, SEVERITIES } from "../../domain/finding";
import { RINGKASAN_WORDS } from "../../text/ringkasan-words";
import { SEVERITY_HELP, SEVERITY_WORDS } from "../../text/severity";
import { textLiteral } from "../band-formulas";
import type { SheetDraft } from "../sheet/sheet-draft";
import { COUNT, TEXT } from "../sheet/styles";
import { catatanLetters } from "../sheets/catatan-rows";
import { countBySeverity } from "../sheets/catatan-sheet";
import type { SheetBasis } from "../sheets/sheet-basis";

/** How many open findings of each severity, what a severity means, and how many a person has checked. */
export function addCatatanCounts(draft: SheetDraft, basis: SheetBasis): void {
  const { assessment, bahasa } = basis;
  const { findings } = assessment;
  const counts = countBySeverity(findings);
  const live = findings.length > 0;
  SEVERITIES.forEach((severity, i) => {
    const words = `${SEVERITY_WORDS[severity][bahasa]} (${SEVERITY_HELP[severity][bahasa]})`;
    const formula = live ? openFormula(SEVERITY_WORDS[severity][bahasa], basis) : null;
    draft.add([
      { value: words, style: TEXT, span: 2 },
      { value: counts[i] ?? 0, formula, style: COUNT },
    ]);
  });
  if (!live) return;
  const checked = findings.filter((finding) => !isOpen(finding)).length;
  const formula = SEVERITIES.map((severity) => checkedFormula(SEVERITY_WORDS[severity][bahasa], basis)).join(
    "+",
  );
  draft.add([
    { value: RINGKASAN_WORDS.checked[bahasa], style: TEXT, span: 2 },
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
