import { RULES } from "../checks/rules";
import type { Assessment } from "../domain/assessment";
import type { HostError } from "../domain/host-error";
import { findOwnSheets } from "../domain/marks";
import { ok, type Result } from "../domain/result";
import { assess } from "../engine/assess";
import { parseLaporan } from "../input/parse-laporan";
import type { Workbook } from "./ports";
import { readNamed } from "./read-named";

/** What stands in the workbook before a run. */
export interface Pemeriksaan {
  readonly assessment: Assessment;
  /** Titles of the product's own sheets that are there already. */
  readonly ownSheets: readonly string[];
}

/** Looks only: which tables there are, and which results of an earlier run. Writes nothing. */
export async function periksa(workbook: Workbook): Promise<Result<Pemeriksaan, HostError>> {
  const read = await readNamed(workbook);
  if (!read.ok) return read;
  const ownSheets = findOwnSheets(read.value.outline).map(({ title }) => title);
  return ok({ assessment: assess(parseLaporan(read.value), RULES), ownSheets });
}
