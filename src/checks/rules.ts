import type { Rule } from "./define-rule";
import { aboveTarget } from "./above-target/check";
import { doubtfulReadings } from "./doubtful-readings/check";
import { endTarget } from "./end-target/check";
import { figuresInGaps } from "./figures-in-gaps/check";
import { indicatorNames } from "./indicator-names/check";
import { issuesOfInput } from "./issues-of-input/check";
import { missingData } from "./missing-data/check";
import { mixedPrecision } from "./mixed-precision/check";
import { moneyTotals } from "./money-totals/check";
import { oneVote } from "./one-vote/check";
import { overspent } from "./overspent/check";
import { polaritasWords } from "./polaritas-words/check";
import { printedCapaian } from "./printed-capaian/check";
import { printedCapaianAkhir } from "./printed-capaian-akhir/check";
import { printedCapaianLalu } from "./printed-capaian-lalu/check";
import { printedCapaianTahun } from "./printed-capaian-tahun/check";
import { printedKriteria } from "./printed-kriteria/check";
import { printedMeans } from "./printed-means/check";
import { printedSerapan } from "./printed-serapan/check";
import { printedSisa } from "./printed-sisa/check";
import { respeltNames } from "./respelt-names/check";
import { spentOnNothing } from "./spent-on-nothing/check";
import { suspectedPolaritas } from "./suspected-polaritas/check";
import { targetsAcrossTables } from "./targets-across-tables/check";
import { unitsAgree } from "./units-agree/check";
import { unitsSuit } from "./units-suit/check";
import { unmeasuredIndicators } from "./unmeasured-indicators/check";
import { unreadableCells } from "./unreadable-cells/check";
import { unusableTargets } from "./unusable-targets/check";
import { unsureDirection } from "./unsure-direction/check";
import { wordTargets } from "./word-targets/check";
import { weights } from "./weights/check";
import { wholeBudget } from "./whole-budget/check";
import { yearFromQuarters } from "./year-from-quarters/check";

/** Every rule. A new one is a folder (`check.ts`, `page.ts`) and a line here; of findings at one cell the earlier rule's leads. */
export const RULES = [
  issuesOfInput,
  unreadableCells,
  doubtfulReadings,
  missingData,
  unusableTargets,
  wordTargets,
  polaritasWords,
  suspectedPolaritas,
  unsureDirection,
  yearFromQuarters,
  oneVote,
  printedCapaian,
  printedKriteria,
  printedCapaianTahun,
  printedCapaianAkhir,
  printedCapaianLalu,
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
] as const satisfies readonly Rule[];
