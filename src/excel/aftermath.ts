import type { Outline } from "../domain/snapshot";
import type { FillState } from "./fill-runs";
import type { SheetRules } from "./own-rules";

/** What stands in the workbook after a write that failed. */
export interface Aftermath {
  readonly outline: Outline;
  readonly rules: ReadonlyMap<string, SheetRules>;
  /** Of the cells that were to be filled, those whose sheet is there. */
  readonly fills: readonly FillState[];
}
