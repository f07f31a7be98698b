import type { Workbook } from "../app/ports";
import { err, ok } from "../domain/result";
import { apply } from "./apply";
import { formulasUsing } from "./formulas-using";
import { LIMITS, type Limits } from "./limits";
import { firstManner } from "./manner";
import type { Seen } from "./look";
import { read } from "./read";
import { readGrid } from "./read-grid";
import { FLOOR, hasFloor } from "./requirement";

export type ExcelOptions = Partial<Limits>;

/** What the Workbook has seen and does, for those who listen to events. */
export interface Witness {
  seen: Seen | null;
  /** When the last write of our own ended, in milliseconds; Infinity while one is under way. */
  wroteAt: number;
}

/**
 * The open workbook, over Office.js. A read takes one request for the outline and one for the cells of the chosen
 * names; later reads begin with the names of the last one and take a single request where these still stand. Writing
 * takes one request for the check and one for all edits, more only where the payload limit asks for it.
 */
export function createExcelWorkbook(
  options: ExcelOptions = {},
  witness: Witness = { seen: null, wroteAt: -Infinity },
): Workbook {
  const limits = { ...LIMITS, ...options };
  const manner = firstManner();
  const asked = { time: limits.readTime, manner };
  return {
    async read(choose) {
      if (!hasFloor()) return err({ kind: "api-too-old", needed: `ExcelApi ${FLOOR}` });
      const seen = await read(witness.seen?.snapshot.outline ?? null, choose, asked);
      witness.seen = seen.ok ? seen.value : null;
      return seen.ok ? ok(seen.value.snapshot) : seen;
    },
    async readGrid() {
      if (!hasFloor()) return err({ kind: "api-too-old", needed: `ExcelApi ${FLOOR}` });
      return readGrid(asked);
    },
    async formulasUsing(names) {
      return hasFloor()
        ? formulasUsing(names, limits.readTime)
        : err({ kind: "api-too-old", needed: `ExcelApi ${FLOOR}` });
    },
    async apply(plan, basis) {
      witness.wroteAt = Infinity;
      const applied = await apply(plan, basis, limits, manner);
      witness.wroteAt = Date.now();
      return applied;
    },
  };
}
