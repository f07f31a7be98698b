import { diperiksaArea, keyParts, type Alasan } from "../domain/diperiksa";
import type { Area, Snapshot } from "../domain/snapshot";
import { cellText } from "./cell-text";

/**
 * The reasons that stand on LKjIP Catatan, typed there or put there by the pane. A row counts where it has both a
 * reason and a key; of several rows with one key the first counts. The user may have sorted the rows.
 */
export function readDiperiksa(snapshot: Snapshot): readonly Alasan[] {
  const area = diperiksaArea(snapshot);
  return area ? reasonsIn(area) : [];
}

/** Of the cells of LKJIP_Diperiksa. */
export function reasonsIn(area: Area): readonly Alasan[] {
  const found = new Map<string, Alasan>();
  for (const each of rowsOf(area)) {
    if (each.alasan !== "" && keyParts(each.kunci) !== null && !found.has(each.kunci))
      found.set(each.kunci, each);
  }
  return [...found.values()];
}

/** The rows that the name spans, without those read below it. */
function rowsOf({ values, columns, rows, rect, top }: Area): readonly Alasan[] {
  const count = columns < 2 ? 0 : Math.min(rows, rect.bottom - top + 1);
  return Array.from({ length: count }, (_, r) => ({
    alasan: cellText(values[r * columns] ?? null),
    kunci: cellText(values[r * columns + columns - 1] ?? null),
  }));
}
