import { formatCell, type CellRef } from "../domain/address";
import { isOpen, SEVERITIES, type Finding, type Severity } from "../domain/finding";
import type { CatatanFilter } from "./state";

/** The list of Catatan: grouped by severity, narrowed by severity and tabel, shown a page at a time. */

export interface CatatanGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** How many Catatan of a group stand on the page at first, and how many each click adds. */
export const PAGE = 25;

/** Catatan that a person has checked are counted apart. */
export const countSeverity = (findings: readonly Finding[], severity: Severity): number =>
  findings.reduce((sum, finding) => sum + Number(finding.severity === severity && isOpen(finding)), 0);

/** Those that were checked, of the table that is shown. */
export const checkedCatatan = (findings: readonly Finding[], { blok }: CatatanFilter): readonly Finding[] =>
  findings.filter((finding) => !isOpen(finding) && (blok === null || finding.blok === blok));

/** Groups that are left after the filter, gravest first; the order within a group is that of the Assessment. */
export function groupCatatan(
  findings: readonly Finding[],
  { severity, blok }: CatatanFilter,
): readonly CatatanGroup[] {
  const wanted = severity === null ? SEVERITIES : [severity];
  return wanted
    .map((level) => ({
      severity: level,
      findings: findings.filter(
        (f) => f.severity === level && isOpen(f) && (blok === null || f.blok === blok),
      ),
    }))
    .filter((group) => group.findings.length > 0);
}

/** Tables that have a Catatan, in the order of the workbook as far as `order` tells. */
export function tablesWithCatatan(findings: readonly Finding[], order: readonly string[]): readonly string[] {
  const names = new Set(findings.flatMap(({ blok }) => (blok === null ? [] : [blok])));
  const known = [...new Set(order)].filter((name) => names.delete(name));
  return [...known, ...names];
}

/** `Sasaran!F12`, as Excel's own Name Box and Go To would take it from a person. */
export const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${formatCell(row, column)}`;
