import { hasGaps, type Skala } from "../../domain/scale";
import type { Bahasa } from "../../text/bahasa";
import { formatAngka } from "../../text/numbers";

/**
 * The interval of one band as Tabel 3.1 of the report prints it: `91 ≤ 100`, the last `≤ 50`. The printed upper edge
 * is the next band's lower edge − 1; scales with fractional edges have none and say `≥ 90,5` and `< 51,5`.
 */
export function intervalText(skala: Skala, index: number, bahasa: Bahasa): string {
  const say = (value: number): string => formatAngka(value, bahasa);
  const edges = skala.map(({ batasBawah }) => batasBawah);
  const [lower = 0] = edges.slice(index);
  const above = index === 0 ? null : (edges[index - 1] ?? null);
  const last = index === skala.length - 1;
  if (hasGaps(skala)) return printed(lower, above === null ? Math.max(100, lower) : above - 1, last, say);
  return last && above !== null ? `< ${say(above)}` : `≥ ${say(lower)}`;
}

function printed(lower: number, upper: number, last: boolean, say: (value: number) => string): string {
  if (last) return `≤ ${say(upper)}`;
  return lower === upper ? say(lower) : `${say(lower)} ≤ ${say(upper)}`;
}
