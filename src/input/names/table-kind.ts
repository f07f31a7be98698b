import { BUDGETS, TRIWULAN, realisasiOfTriwulan } from "../../domain/peran";

/** How whole a table is by the columns that are named: 2 can be rated, 1 is a plan or a budget alone, 0 is none. */
export function wholeness(perans: Iterable<string>): 0 | 1 | 2 {
  const named = new Set(perans);
  const budget = BUDGETS.some((peran) => named.has(peran));
  const spent = named.has("RealisasiAnggaran") || (named.has("Realisasi") && !named.has("Target"));
  const measured = named.has("Realisasi") || TRIWULAN.some((n) => named.has(realisasiOfTriwulan(n)));
  if ((named.has("Target") && measured) || (budget && spent)) return 2;
  return (named.has("Target") && named.has("Indikator")) || budget ? 1 : 0;
}
