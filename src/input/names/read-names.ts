import { BUDGETS, TRIWULAN, realisasiOfTriwulan, targetOfTriwulan } from "../../domain/peran";
import type { DefinedName, Outline } from "../../domain/snapshot";
import { LONGEST_NAME, parseName } from "../name-grammar";
import { ownNames } from "../own-names";
import { byTable, type NameEntry } from "./name-entry";
import { adoptOrphans } from "./orphans";
import { rereadNames } from "./reread-names";
import { findSlips, type Slip } from "./slips";

export interface NamesRead {
  readonly entries: readonly NameEntry[];
  /** Names that are read as nothing, and are nearly the name of a column. */
  readonly slips: readonly Slip[];
}

/**
 * Every name of the user's that the contract knows, read the way that makes whole tables: first as it is spelt (the
 * longest peran wins), then by the rows that it covers, then otherwise where only that completes a table.
 */
export function readNames(outline: Outline): NamesRead {
  const { isOwn } = ownNames(outline);
  const spelt: NameEntry[] = [];
  const strange: DefinedName[] = [];
  for (const defined of outline.names) {
    if (isOwn(defined) || defined.name.length > LONGEST_NAME) continue;
    const parsed = parseName(defined.name);
    if (parsed) spelt.push({ ...parsed, defined, scope: defined.scope });
    else strange.push(defined);
  }
  // Quarters find the table of the year before they are taken for a table of their own.
  const quarters = adoptOrphans(spelt, [], isOfQuarter);
  const adopted = adoptOrphans(rereadNames(quarters.entries), strange);
  const entries = [...byTable(adopted.entries).values()].flatMap(moneyOfTable);
  return { entries: inOrderOf(outline, entries), slips: findSlips(adopted.left, entries) };
}

const OF_QUARTERS: ReadonlySet<string> = new Set(
  TRIWULAN.flatMap((triwulan) => [targetOfTriwulan(triwulan), realisasiOfTriwulan(triwulan)]),
);
const isOfQuarter = (peran: string): boolean => OF_QUARTERS.has(peran);

/** `Realisasi` beside `Anggaran` without a `Target` is what was spent. */
function moneyOfTable(table: readonly NameEntry[]): readonly NameEntry[] {
  const has = (peran: string): boolean => table.some((entry) => entry.peran === peran);
  const isMoney = BUDGETS.some(has) && !has("Target") && !has("RealisasiAnggaran");
  return isMoney
    ? table.map((entry) => (entry.peran === "Realisasi" ? { ...entry, peran: "RealisasiAnggaran" } : entry))
    : table;
}

function inOrderOf(outline: Outline, entries: readonly NameEntry[]): readonly NameEntry[] {
  const place = new Map(outline.names.map((defined, i) => [defined, i]));
  return [...entries].sort((a, b) => (place.get(a.defined) ?? 0) - (place.get(b.defined) ?? 0));
}
