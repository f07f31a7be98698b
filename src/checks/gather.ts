import { MAX_COLUMN } from "../domain/address";
import type { Finding } from "../domain/finding";
import type { AnyKind } from "./define-finding";

/**
 * Findings of kinds that are told `together` become one a table and cause: the first cell, read line by line, is meant,
 * the others are its `lain`. All else passes as it is.
 */
export function createGatherer(kinds: readonly AnyKind[], add: (finding: Finding) => void) {
  const causes = new Map(
    kinds.flatMap(({ code, together }) => (together ? [[code, together] as const] : [])),
  );
  const groups = new Map<string, Finding[]>();
  return {
    add: (finding: Finding): void => {
      const cause = causes.get(finding.code);
      if (!cause || finding.cell === null) return add(finding);
      const key = [finding.code, finding.cell.sheet, finding.blok ?? "", cause(finding)].join("\n");
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    },
    flush: (): void => {
      for (const group of groups.values()) {
        const [first, ...others] = group.sort((a, b) => placeOf(a) - placeOf(b));
        const lain = others.flatMap(({ cell }) => cell ?? []);
        if (first) add(lain.length > 0 ? { ...first, lain } : first);
      }
    },
  };
}

/** Line by line, within a line from the left. */
const placeOf = ({ cell }: Finding): number => (cell ? cell.row * 2 * MAX_COLUMN + cell.column : 0);
