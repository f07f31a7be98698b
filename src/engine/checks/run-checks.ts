import { SEVERITIES, type Finding } from "../../domain/finding";
import type { Laporan } from "../../domain/laporan";
import type { Check, Facts } from "./define-check";
import { doubtfulReadings } from "./doubtful-readings";
import { missingData } from "./missing-data";
import { nameAndSettingIssues } from "./name-and-setting-issues";
import { polaritasWords } from "./polaritas-words";
import { unreadableCells } from "./unreadable-cells";
import { unusableTargets } from "./unusable-targets";

/** Every rule. A new one is a new file and a line here. */
export const CHECKS: readonly Check[] = [
  nameAndSettingIssues,
  unreadableCells,
  doubtfulReadings,
  missingData,
  unusableTargets,
  polaritasWords,
];

/** All findings, sorted by severity, then place: tab, row, column; what has no cell comes first. */
export function runChecks(facts: Facts): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of CHECKS) check.execute(facts, (finding) => found.push(finding));
  return sortFindings(found, facts.laporan);
}

function sortFindings(findings: readonly Finding[], laporan: Laporan): readonly Finding[] {
  const tabs = tabOrder(findings, laporan);
  const keyed = findings.map((finding) => ({
    finding,
    severity: SEVERITIES.indexOf(finding.severity),
    tab: finding.cell ? (tabs.get(finding.cell.sheet) ?? tabs.size) : -1,
    row: finding.cell?.row ?? 0,
    column: finding.cell?.column ?? 0,
  }));
  keyed.sort((a, b) => a.severity - b.severity || a.tab - b.tab || a.row - b.row || a.column - b.column);
  return keyed.map(({ finding }) => finding);
}

function tabOrder(findings: readonly Finding[], { lembar = [], bloks }: Laporan): ReadonlyMap<string, number> {
  const tabs = new Map<string, number>();
  const add = (title: string): void => void (tabs.has(title) || tabs.set(title, tabs.size));
  for (const title of lembar) add(title);
  for (const blok of bloks) add(blok.lembar);
  for (const { cell } of findings) if (cell) add(cell.sheet);
  return tabs;
}
