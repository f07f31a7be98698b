import type { Rect } from "../domain/address";
import type { Step } from "./step";

/**
 * What stands between the addresses of several areas. Some builds of Excel on the desktop want the list separator of
 * the user's region (office-js #1167, #1985, #2891), `;` in Indonesia; `none` takes one area at a time.
 */
export type ListSeparator = "," | ";" | "none";

/** What this Excel has shown of itself, for as long as the pane is open. */
export interface Manner {
  /** Null until it was learnt, in the check before the first write. */
  separator: ListSeparator | null;
  /** Whether it says which rows and columns are hidden; false from its first refusal on. */
  tellsHidden: boolean;
}

/** What is taken of an Excel that has not been asked yet. */
export const firstManner = (): Manner => ({ separator: null, tellsHidden: true });

/** Those that are tried, in this order, before areas are taken one by one. */
export const SEPARATORS = [",", ";"] as const;

/** Where areas cannot be addressed together, a step for each: none of these steps depends on the others. Pure. */
export function oneByOne(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => {
    if (!("rects" in step) || step.rects.length < 2) return [step];
    return step.rects.map((rect: Rect): Step => ({ ...step, rects: [rect] }));
  });
}
