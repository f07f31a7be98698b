import type { Probe } from "./probe";
import { REFUSALS } from "./refusals";
import { WAYS } from "./ways";

/** Every question to Excel, by what the file of assumptions calls it. */
export const PROBES = { ...WAYS, ...REFUSALS } satisfies Readonly<Record<string, Probe>>;

export type ProbeId = keyof typeof PROBES;
