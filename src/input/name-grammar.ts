import { PERAN, PERAN_ALIASES, type Peran } from "../domain/peran";

/** A name of the contract, `Peran_Blok`: what the column holds, and the table it belongs to. `Judul` is a table's title. */
export interface ParsedName {
  readonly peran: Peran | "Judul";
  /** As spelt; `""` for a bare peran. */
  readonly blok: string;
}

const PERAN_OF: ReadonlyMap<string, ParsedName["peran"]> = new Map<string, ParsedName["peran"]>([
  ...[...PERAN, "Judul" as const].map((peran) => [peran.toLowerCase(), peran] as const),
  ...[...PERAN_ALIASES].map(([alias, peran]) => [alias.toLowerCase(), peran] as const),
]);

/** Excel's own limit; a longer name is in no workbook that it would open. */
export const LONGEST_NAME = 255;
const LONGEST_PERAN = Math.max(...[...PERAN_OF.keys()].map((peran) => peran.length));

/** The longest peran wins, underscores within it ignored: `Target_Akhir_T38` is TargetAkhir of T38. Null fits none. */
export const parseName = (name: string): ParsedName | null => allReadings(name)[0] ?? null;

/** How the underscores might have been meant instead, longest peran first: `Target_Akhir_T38` as Target of Akhir_T38. */
export const otherReadings = (name: string): readonly ParsedName[] => allReadings(name).slice(1);

function allReadings(name: string): readonly ParsedName[] {
  if (name.startsWith("_") || name.length > LONGEST_NAME) return [];
  const words = name.split("_");
  const found: ParsedName[] = [];
  let joined = "";
  words.forEach((word, i) => {
    joined += word.toLowerCase();
    const peran = joined.length <= LONGEST_PERAN ? PERAN_OF.get(joined) : undefined;
    // `TARGET__T1`: an empty word adds nothing to the peran, so it belongs to it.
    if (peran === undefined) return;
    if (word === "") found.shift();
    found.unshift({ peran, blok: words.slice(i + 1).join("_") });
  });
  return found;
}

/** One table under whatever case its names are spelt. */
export const blokKey = (blok: string): string => blok.toLowerCase();
