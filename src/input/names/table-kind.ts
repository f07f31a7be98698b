import { BUDGETS, TRIWULAN, realisasiOfTriwulan } from "../../domain/peran";

/** How whole a table is by the columns that are named: 2 can be rated, 1 is a plan or a budget alone, 0 is none. */
export function wholeness(perans: Iterable<string>): 0 | 1 | 2 {
  const named = new Set(perans);
  if (isMeasured(named) || isSpent(named)) return 2;
  return (named.has("Target") && named.has("Indikator")) || hasBudget(named) ? 1 : 0;
}

type Named = ReadonlySet<string>;

const hasBudget = (named: Named): boolean => BUDGETS.some((peran) => named.has(peran));

const isMeasured = (named: Named): boolean =>
  named.has("Target") &&
  (named.has("Realisasi") || TRIWULAN.some((triwulan) => named.has(realisasiOfTriwulan(triwulan))));

/** `Realisasi` beside a budget and without a target is money. */
const isSpent = (named: Named): boolean =>
  hasBudget(named) && (named.has("RealisasiAnggaran") || (named.has("Realisasi") && !named.has("Target")));
