import { roundHalfUp } from "../../domain/scale";
import { readDigits } from "./digits";

export interface Aside {
  readonly value: number;
  readonly decimals: number;
  /** The second figure is another one. */
  readonly doubt: boolean;
}

/** `3 (3,012)`, `93,75 (94)`: where one figure is the other rounded, the exact one counts. `aside` null: there is none. */
export function readAside(value: number, decimals: number, aside: string | null): Aside {
  const second = aside === null ? null : readDigits(aside);
  if (second === null) return { value, decimals, doubt: aside !== null };
  const other = Number(second.plain);
  if (roundHalfUp(other, decimals) === value && second.decimals >= decimals)
    return { value: other, decimals: second.decimals, doubt: false };
  return { value, decimals, doubt: roundHalfUp(value, second.decimals) !== other };
}
