import type { CellRef, Rect } from "../domain/address";
import type { EditPlan } from "../domain/edit-plan";
import type { WorkbookGrid } from "../domain/grid";
import type { HostError } from "../domain/host-error";
import type { LeftOut } from "../domain/left-out";
import type { Result } from "../domain/result";
import type { Area, ChooseNames, Snapshot } from "../domain/snapshot";

/** A workbook that can be read and changed: in Excel over Office.js, or an .xlsx file. */
export interface Workbook {
  /** Reads the outline, then the cells of the names that `choose` picks. Changes nothing. */
  read(choose: ChooseNames): Promise<Result<Snapshot, HostError>>;
  /** Reads the cells of every visible sheet of the user's, cut to what GRID_ROWS and its like allow. Changes nothing. */
  readGrid(): Promise<Result<WorkbookGrid, HostError>>;
  /** Cells of any sheet but the product's own whose formula uses one of these names. Changes nothing. */
  formulasUsing(names: readonly string[]): Promise<Result<readonly CellRef[], HostError>>;
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
  /** What Excel refused and the run did without; absent where it refused nothing. */
  readonly leftOut?: readonly LeftOut[];
  /**
   * Cells of reasons that somebody has typed into since the last look, as they stood when they were written over;
   * absent without any.
   */
  readonly typed?: readonly Area[];
}

/** A new workbook with one empty tab, to be written and handed on. */
export interface BukuBaru {
  readonly workbook: Workbook;
  readonly tab: string;
  toBytes(): Uint8Array;
}

export type Theme = "light" | "dark" | "high-contrast";

/** What the pane needs of the program around the workbook. Refusals are Results; nothing throws. */
export interface Shell {
  /** Brings the cell's sheet to the front and selects the cell. */
  goTo(cell: CellRef): Promise<Result<void, HostError>>;
  /** The same with a block of cells. */
  showRange(sheet: string, rect: Rect): Promise<Result<void, HostError>>;
  activateSheet(title: string): Promise<Result<void, HostError>>;
  /**
   * Tells when a cell of the user's changes, by this user or a co-author; never for the product's own writes nor for
   * its own sheets. Gives back the call that ends it.
   */
  onSourceChanged(listener: () => void): () => void;
  /** Opens the bytes of an .xlsx as a new workbook beside this one; false where the program does not let us. */
  openAsNew(bytes: Uint8Array): Promise<boolean>;
  /** How the program looks now. */
  theme(): Theme;
  /** Tells when that changes. Gives back the call that ends it. */
  onThemeChanged(listener: (theme: Theme) => void): () => void;
  /** BCP 47 tag of the program's display language: `id-ID`, `en-US`. */
  readonly displayLanguage: string;
  /** The language that the user chose in the pane before, as remembered on this machine; null for none. */
  rememberedLanguage(): string | null;
  rememberLanguage(language: string): void;
}
