import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import type { Result } from "../domain/result";
import type { ChooseNames, Snapshot } from "../domain/snapshot";

/** A workbook that can be read and changed: in Excel over Office.js, or an .xlsx file. */
export interface Workbook {
  /** Reads the outline, then the cells of the names that `choose` picks. Changes nothing. */
  read(choose: ChooseNames): Promise<Result<Snapshot, HostError>>;
  /**
   * Carries out a plan made from `basis`. All or nothing: obstacles are found before the first change, what was
   * read is checked again, and after a failure everything of the user's is as it was (`outcome-unknown` where the
   * connection was lost).
   */
  apply(plan: EditPlan, basis: Snapshot): Promise<Result<Applied, HostError>>;
}

export interface Applied {
  /** Titles of the sheets written, as they stand on the tabs. */
  readonly sheets: readonly string[];
}
