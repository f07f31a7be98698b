import type { HostError } from "../domain/host-error";
import { err, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import { chooseNames, isCrowded, MOST_TABLES } from "../input/choose-names";
import type { Workbook } from "./ports";

/** The cells of the names that the contract knows; refused where there are more tables than anybody oversees. */
export async function readNamed(workbook: Workbook): Promise<Result<Snapshot, HostError>> {
  const read = await workbook.read(chooseNames);
  return read.ok && isCrowded(read.value.outline)
    ? err({ kind: "too-many-tables", most: MOST_TABLES })
    : read;
}
