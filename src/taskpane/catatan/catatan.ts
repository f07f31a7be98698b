import { formatCell, type CellRef } from "../../domain/address";
import { isOpen, SEVERITIES, type Finding, type Severity } from "../../domain/finding";

/** What a Catatan is found by, for the focus. */
export const CATATAN = "data-catatan";

/** The list of Catatan: by severity and kind, narrowed to a table, shown a page at a time. */

/** Catatan of one kind, `% capaian berbeda`. */
export interface CatatanKind {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Catatan that a person has checked are counted apart. */
export const countSeverity = (findings: readonly Finding[], severity: Severity): number =>
  findings.reduce((sum, finding) => sum + Number(finding.severity === severity && isOpen(finding)), 0);

export const ofTable = (findings: readonly Finding[], blok: string | null): readonly Finding[] =>
  blok === null ? findings : findings.filter((finding) => finding.blok === blok);

/** Kinds that are open, gravest first; kinds and Catatan in the order of the Assessment. */
export function catatanKinds(findings: readonly Finding[]): readonly CatatanKind[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings.filter(isOpen)) {
    const key = `${finding.severity} ${finding.code}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [finding]);
    else known.push(finding);
  }
  const all = [...kinds.values()].flatMap((own): CatatanKind[] =>
    own[0] === undefined ? [] : [{ code: own[0].code, severity: own[0].severity, findings: own }],
  );
  return SEVERITIES.flatMap((severity) => all.filter((kind) => kind.severity === severity));
}

/** Tables that have a Catatan, in the order of the workbook as far as `order` tells. */
export function tablesWithCatatan(findings: readonly Finding[], order: readonly string[]): readonly string[] {
  const names = new Set(findings.flatMap(({ blok }) => (blok === null ? [] : [blok])));
  const known = [...new Set(order)].filter((name) => names.delete(name));
  return [...known, ...names];
}

/** `Sasaran!F12`, as Excel's own Name Box and Go To would take it from a person. */
export const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${formatCell(row, column)}`;
