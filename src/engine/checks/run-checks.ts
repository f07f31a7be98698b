import { MAX_COLUMN, MAX_ROW } from "../../domain/address";
import { SEVERITIES, type Finding } from "../../domain/finding";
import type { Laporan } from "../../domain/laporan";
import { aboveTarget } from "./above-target";
import type { Check, Facts } from "./define-check";
import { doubtfulReadings } from "./doubtful-readings";
import { endTarget } from "./end-target";
import { figuresInGaps } from "./figures-in-gaps";
import { indicatorNames } from "./indicator-names";
import { missingData } from "./missing-data";
import { mixedPrecision } from "./mixed-precision";
import { moneyTotals } from "./money-totals";
import { nameAndSettingIssues } from "./name-and-setting-issues";
import { overspent } from "./overspent";
import { polaritasWords } from "./polaritas-words";
import { printedCapaian } from "./printed-capaian";
import { printedCapaianAkhir } from "./printed-capaian-akhir";
import { printedCapaianTahun } from "./printed-capaian-tahun";
import { printedKriteria } from "./printed-kriteria";
import { printedMeans } from "./printed-means";
import { printedSerapan } from "./printed-serapan";
import { printedSisa } from "./printed-sisa";
import { respeltNames } from "./respelt-names";
import { spentOnNothing } from "./spent-on-nothing";
import { suspectedPolaritas } from "./suspected-polaritas";
import { targetsAcrossTables } from "./targets-across-tables";
import { unitsAgree } from "./units-agree";
import { unitsSuit } from "./units-suit";
import { unmeasuredIndicators } from "./unmeasured-indicators";
import { unreadableCells } from "./unreadable-cells";
import { unusableTargets } from "./unusable-targets";
import { weights } from "./weights";
import { wholeBudget } from "./whole-budget";

/** Every rule. A new one is a new file and a line here. */
export const CHECKS: readonly Check[] = [
  nameAndSettingIssues,
  unreadableCells,
  doubtfulReadings,
  missingData,
  unusableTargets,
  polaritasWords,
  suspectedPolaritas,
  printedCapaian,
  printedKriteria,
  printedCapaianTahun,
  printedCapaianAkhir,
  aboveTarget,
  figuresInGaps,
  endTarget,
  unitsAgree,
  unitsSuit,
  indicatorNames,
  targetsAcrossTables,
  unmeasuredIndicators,
  respeltNames,
  printedSerapan,
  mixedPrecision,
  printedSisa,
  overspent,
  moneyTotals,
  printedMeans,
  wholeBudget,
  spentOnNothing,
  weights,
];

/** All findings, sorted by severity, then place: tab, row, column; what has no cell comes first. */
export function runChecks(facts: Facts): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of CHECKS) check.execute(facts, (finding) => found.push(finding));
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
