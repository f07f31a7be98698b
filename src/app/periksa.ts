import { RULES } from "../checks/rules";
import type { Assessment } from "../domain/assessment";
import type { HostError } from "../domain/host-error";
import { findOwnSheets } from "../domain/marks";
import { ok, type Result } from "../domain/result";
import { assess } from "../engine/assess";
import { chooseNames } from "../input/choose-names";
import { parseLaporan } from "../input/parse-laporan";
import type { Workbook } from "./ports";

/** What stands in the workbook before a run. */
export interface Pemeriksaan {
  readonly assessment: Assessment;
  /** Titles of the product's own sheets that are there already. */
  readonly ownSheets: readonly string[];
}

/** Looks only: which tables there are, and which results of an earlier run. Writes nothing. */
export async function periksa(workbook: Workbook): Promise<Result<Pemeriksaan, HostError>> {
  const read = await workbook.read(chooseNames);
  if (!read.ok) return read;
  const ownSheets = findOwnSheets(read.value.outline).map(({ title }) => title);
  return ok({ assessment: assess(parseLaporan(read.value), RULES), ownSheets });
}
