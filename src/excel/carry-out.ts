import type { Area } from "../domain/snapshot";
import type { WriteLimits } from "./limits";
import { isOnlyThis, type Omission } from "./omissions";
import type { Step } from "./step";
import { write, type Broken, type Onward } from "./write";

export interface Carried {
  readonly broken: Broken | null;
  readonly omitted: ReadonlySet<Omission>;
  /** Cells that somebody has typed into since the check, as they stood when they were written over. */
  readonly typed: readonly Area[];
  /** Print set-up that Excel did not keep. */
  readonly unkept: readonly Step[];
}

/** What Excel refuses and the figures can do without is left out from there on, and the rest goes on. */
export async function carryOut(
  steps: readonly Step[],
  limits: WriteLimits,
  onward: Onward = { from: 0, omitted: new Set(), typed: [], unkept: [] },
): Promise<Carried> {
  const broken = await write(steps, limits, onward);
  const omission = broken?.omission ?? null;
  if (broken === null || omission === null || !isOnlyThis(broken.failure))
    return { broken, omitted: onward.omitted, typed: onward.typed, unkept: onward.unkept };
  const omitted = new Set([...onward.omitted, omission]);
  const rest = await carryOut(steps, limits, { ...onward, from: broken.step + 1, omitted });
  if (rest.broken === null) return rest;
  const added = mergedIds(broken.added, rest.broken.added);
  return { ...rest, broken: { ...rest.broken, begun: true, added } };
}

function mergedIds(a: Broken["added"], b: Broken["added"]): Broken["added"] {
  const sheets = new Set([...a.keys(), ...b.keys()]);
  return new Map(
    [...sheets].map((sheet) => [sheet, new Set([...(a.get(sheet) ?? []), ...(b.get(sheet) ?? [])])]),
  );
}
