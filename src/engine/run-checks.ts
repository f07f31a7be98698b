import { MAX_COLUMN, MAX_ROW } from "../domain/address";
import type { AnggaranRow, AnggaranTotal, KinerjaRow, SasaranResult } from "../domain/assessment";
import { SEVERITIES, type Finding } from "../domain/finding";
import type { Laporan } from "../domain/laporan";
import type { NameJoins } from "./name-joins";
import type { Votes } from "./one-vote";
import type { RatingBasis } from "./rating-basis";
import type { TableTimes } from "./table-time";

/** What every check may look at: the laporan and what was computed of it. */
export interface Facts extends RatingBasis {
  readonly laporan: Laporan;
  readonly kinerja: readonly KinerjaRow[];
  readonly sasaran: readonly SasaranResult[];
  readonly anggaran: readonly AnggaranRow[];
  readonly total: AnggaranTotal | null;
  readonly joins: NameJoins;
  readonly votes: Votes;
  readonly times: TableTimes;
}

/** Looks at the facts and tells what it finds, one finding at a time. */
export interface Check {
  readonly execute: (facts: Facts, add: (finding: Finding) => void) => void;
}

/**
 * All findings, sorted by severity, then place: tab, row, column; what has no cell comes first. Where two stand at one
 * place, that of the check which comes first in the list leads.
 */
export function runChecks(checks: readonly Check[], facts: Facts): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of checks) check.execute(facts, (finding) => found.push(finding));
  return sortFindings(found, facts.laporan);
}

function sortFindings(findings: readonly Finding[], laporan: Laporan): readonly Finding[] {
  const tabs = tabOrder(findings, laporan);
  const keys = new Float64Array(findings.length);
  const order: number[] = [];
  findings.forEach(({ severity, cell }, i) => {
    const place = cell ? ((tabs.get(cell.sheet) ?? tabs.size) + 1) * TAB + cell.row * ROW + cell.column : 0;
    keys[i] = SEVERITIES.indexOf(severity) * SEVERITY + place;
    order.push(i);
  });
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return order.map((i) => findings[i] as Finding);
}

/** A place as one number: columns within rows within tabs within severities, all of it exact in a double. */
const ROW = 2 * MAX_COLUMN;
const TAB = 2 * MAX_ROW * ROW;
const SEVERITY = 2 ** 51;

function tabOrder(
  findings: readonly Finding[],
  { lembar = [], bloks }: Laporan,
): ReadonlyMap<string, number> {
  const tabs = new Map<string, number>();
  const add = (title: string): void => void (tabs.has(title) || tabs.set(title, tabs.size));
  for (const title of lembar) add(title);
  for (const blok of bloks) add(blok.lembar);
  for (const { cell } of findings) if (cell) add(cell.sheet);
  return tabs;
}
