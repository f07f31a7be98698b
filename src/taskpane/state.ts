import type { CellRef } from "../domain/address";
import type { SalahTulis } from "../app/beri-nama-benar";
import type { BersihkanOutcome } from "../app/bersihkan-hasil";
import type { HitungOutcome } from "../app/hitung-capaian";
import type { Perbaikan } from "../app/perbaiki-sel";
import type { Pemeriksaan } from "../app/periksa";
import type { Pengenalan } from "../app/kenali-tabel";
import type { PengaturanTerbuka } from "../app/pengaturan";
import type { Stage } from "../app/stages";
import type { DefineName } from "../domain/edit-plan";
import type { Severity } from "../domain/finding";
import type { Polaritas } from "../domain/polaritas";
import type { HostError } from "../domain/host-error";
import type { Bahasa } from "../text/bahasa";
import type { Draft } from "./kenali/draft";

/** Everything that the pane shows is a function of this. */
export interface PaneState {
  readonly bahasa: Bahasa;
  readonly activity: Activity;
  /** What a look at the workbook found; null before the first one. */
  readonly found: Pemeriksaan | null;
  /** The last run; null before it and after Bersihkan Hasil. */
  readonly result: HitungOutcome | null;
  /** The language that its sheets were written in. */
  readonly written: Bahasa | null;
  /** A source cell has changed since that run. */
  readonly stale: boolean;
  /** How the last thing that was done has ended, until it is closed or something else is done. */
  readonly notice: Notice | null;
  /** What Kenali Tabel has found; null before it has looked. */
  readonly kenali: KenaliState | null;
  /** Names that it has made since the pane was opened. */
  readonly dinamai: readonly DefineName[];
  /** Formulas that use these names, while it is asked whether they are to go; null while nothing is asked. */
  readonly terpakai: readonly CellRef[] | null;
  /** Whether the question before Bersihkan Hasil is open. */
  readonly asking: boolean;
  readonly options: RunOptions;
  /** Directions that were answered and not yet written: by the indicator as it stands in its cell. */
  readonly arah: ReadonlyMap<string, Polaritas>;
  /** The settings as they were read; null until they are opened, and after what may have changed them. */
  readonly pengaturan: PengaturanTerbuka | null;
  /** Settings as typed and not saved yet. */
  readonly draf: Draf;
  /** The table that Catatan are narrowed to; null for all. */
  readonly blok: string | null;
  /** The Catatan whose actions are shown, by `findingKey`. */
  readonly opened: string | null;
  /** Where a count leads: the Catatan of a severity. A new object for each click. */
  readonly shown: { readonly severity: Severity } | null;
  /** A bug that surfaced outside of React; the error boundary takes it from here. */
  readonly bug: { readonly error: unknown } | null;
}

export interface KenaliState {
  readonly pengenalan: Pengenalan;
  readonly draft: Draft;
  /** Its screen is open: at once where nothing can be computed yet, else when somebody asks for it. */
  readonly shown: boolean;
}

/** As typed, row by row, by the name of the setting; null for the default. */
export type Draf = ReadonlyMap<string, readonly (readonly string[])[] | null>;

/** What is under way. One thing at a time. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "looking" }
  | { readonly kind: "counting"; readonly stage: Stage; readonly stopping: boolean }
  | { readonly kind: "cleaning" }
  | { readonly kind: "marking" }
  | { readonly kind: "mending" }
  | { readonly kind: "naming" }
  | { readonly kind: "unnaming" }
  | { readonly kind: "renaming" }
  | { readonly kind: "opening" }
  | { readonly kind: "saving" }
  | { readonly kind: "forming" }
  | { readonly kind: "copying" };

/** What the user was doing when something was refused, so that it can be tried again. */
export type Attempt =
  | "look"
  | "run"
  | "clean"
  | "mark"
  | "mend"
  | "go"
  | "name"
  | "unname"
  | "rename"
  | "open"
  | "save"
  | "copy"
  | "form";

export type Notice =
  | { readonly kind: "trouble"; readonly error: HostError; readonly during: Attempt }
  | { readonly kind: "ran"; readonly rated: number; readonly kesalahan: number }
  | { readonly kind: "marked" }
  | { readonly kind: "recognised"; readonly sure: number; readonly open: number }
  | { readonly kind: "unnamed"; readonly count: number }
  | { readonly kind: "form-made"; readonly sheet: string }
  | { readonly kind: "saved"; readonly count: number }
  | { readonly kind: "renamed"; readonly salah: SalahTulis }
  /** `opened`: false where the program opens no second workbook. */
  | { readonly kind: "copy-made"; readonly opened: boolean }
  /** `back`: what takes it back; null where that is what was done. */
  | { readonly kind: "mended"; readonly done: Perbaikan; readonly back: Perbaikan | null }
  | { readonly kind: "copied"; readonly figure: string; readonly ok: boolean }
  | { readonly kind: "cleaned"; readonly outcome: BersihkanOutcome };

export interface RunOptions {
  readonly paint: boolean;
  readonly fill: boolean;
}

export const initialState = (bahasa: Bahasa): PaneState => ({
  bahasa,
  activity: { kind: "looking" },
  found: null,
  result: null,
  written: null,
  stale: false,
  notice: null,
  kenali: null,
  dinamai: [],
  terpakai: null,
  asking: false,
  options: { paint: true, fill: false },
  arah: new Map(),
  pengaturan: null,
  draf: new Map(),
  blok: null,
  opened: null,
  shown: null,
  bug: null,
});
