import type { SalahTulis } from "../app/beri-nama-benar";
import type { BersihkanOutcome } from "../app/bersihkan-hasil";
import type { HitungOutcome } from "../app/hitung-capaian";
import type { PerbaikiOutcome } from "../app/perbaiki-sel";
import type { Pengenalan } from "../app/kenali-tabel";
import type { Pemeriksaan } from "../app/periksa";
import type { Stage } from "../app/stages";
import { hasUsableBlok } from "../app/usable-blok";
import type { Assessment } from "../domain/assessment";
import type { Severity } from "../domain/finding";
import type { HostError } from "../domain/host-error";
import type { Polaritas } from "../domain/polaritas";
import type { Bahasa } from "../text/bahasa";
import type { Perbaikan } from "../app/perbaiki-sel";
import { countSeverity } from "./catatan/catatan";
import { ISIAN_STEPS, type IsianEvent } from "./isian/isian-events";
import { countRated } from "./result/summary";
import { KENALI_STEPS, recognised, type KenaliEvent } from "./kenali/kenali-events";
import { PENGATURAN_STEPS, type PengaturanEvent } from "./pengaturan/pengaturan-events";
import type { Attempt, PaneState, RunOptions } from "./state";

/** What happened: a click, or the answer of the workbook. */
export type PaneEvent =
  | { readonly type: "look-started" }
  | { readonly type: "look-done"; readonly found: Pemeriksaan; readonly pengenalan?: Pengenalan }
  | KenaliEvent
  | { readonly type: "stage"; readonly stage: Stage }
  | { readonly type: "stop-asked" }
  | { readonly type: "run-done"; readonly outcome: HitungOutcome }
  | { readonly type: "clean-asked" }
  | { readonly type: "clean-cancelled" }
  | { readonly type: "clean-started" }
  | { readonly type: "clean-done"; readonly outcome: BersihkanOutcome }
  | { readonly type: "mark-started" }
  | { readonly type: "mark-done"; readonly assessment: Assessment }
  | { readonly type: "mend-started" }
  | {
      readonly type: "mend-done";
      readonly outcome: PerbaikiOutcome;
      readonly done: Perbaikan;
      readonly back: Perbaikan | null;
    }
  | PengaturanEvent
  | IsianEvent
  | { readonly type: "rename-started" }
  | { readonly type: "rename-done"; readonly found: Pemeriksaan; readonly salah: SalahTulis }
  | { readonly type: "copy-started" }
  | { readonly type: "copy-done"; readonly opened: boolean }
  | { readonly type: "copied"; readonly figure: string; readonly ok: boolean }
  | { readonly type: "failed"; readonly error: HostError; readonly during: Attempt }
  | { readonly type: "broke"; readonly error: unknown }
  | { readonly type: "source-changed" }
  | { readonly type: "notice-closed" }
  | { readonly type: "bahasa"; readonly bahasa: Bahasa }
  | { readonly type: "options"; readonly options: Partial<RunOptions> }
  | { readonly type: "direction-answered"; readonly indikator: string; readonly polaritas: Polaritas }
  | { readonly type: "blok-chosen"; readonly blok: string | null }
  | { readonly type: "catatan-opened"; readonly kunci: string | null }
  | { readonly type: "severity-shown"; readonly severity: Severity };

const IDLE = { kind: "idle" } as const;

/** Pure: the next state after one event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  return (WORK[event.type] as Step)(state, event);
}

type Step = (state: PaneState, event: PaneEvent) => PaneState;
type Steps = {
  readonly [T in PaneEvent["type"]]: (state: PaneState, event: Extract<PaneEvent, { type: T }>) => PaneState;
};

const WORK: Steps = {
  ...KENALI_STEPS,
  ...PENGATURAN_STEPS,
  ...ISIAN_STEPS,
  "look-started": (state) => ({ ...state, activity: { kind: "looking" }, notice: null }),
  "look-done": lookDone,
  stage: startOrAdvance,
  "stop-asked": ({ activity, ...state }) => ({
    ...state,
    activity: activity.kind === "counting" ? { ...activity, stopping: true } : activity,
  }),
  "run-done": runDone,
  "clean-asked": (state) => ({ ...state, asking: true, notice: null }),
  "clean-cancelled": (state) => ({ ...state, asking: false }),
  "clean-started": (state) => ({ ...state, asking: false, notice: null, activity: { kind: "cleaning" } }),
  "clean-done": cleanDone,
  "mark-started": (state) => ({ ...state, notice: null, activity: { kind: "marking" } }),
  "mark-done": markDone,
  "mend-started": (state) => ({ ...state, notice: null, activity: { kind: "mending" } }),
  "mend-done": mendDone,
  "rename-started": (state) => ({ ...state, notice: null, activity: { kind: "renaming" } }),
  "rename-done": (state, { found, salah }) => ({
    ...state,
    activity: IDLE,
    found,
    result: state.result && { ...state.result, assessment: found.assessment, perbaikan: new Map() },
    stale: state.result !== null,
    pengaturan: null,
    opened: null,
    notice: { kind: "renamed", salah },
  }),
  "copy-started": (state) => ({ ...state, notice: null, activity: { kind: "copying" } }),
  "copy-done": (state, { opened }) => ({ ...state, activity: IDLE, notice: { kind: "copy-made", opened } }),
  copied: (state, { figure, ok }) => ({ ...state, notice: { kind: "copied", figure, ok } }),
  failed: (state, { error, during }) => ({
    ...state,
    activity: IDLE,
    notice: { kind: "trouble", error, during },
  }),
  broke: (state, { error }) => ({ ...state, activity: IDLE, bug: { error } }),
  "source-changed": sourceChanged,
  "notice-closed": (state) => ({ ...state, notice: null }),
  bahasa: (state, { bahasa }) => ({ ...state, bahasa }),
  options: (state, { options }) => ({ ...state, options: { ...state.options, ...options } }),
  "direction-answered": (state, { indikator, polaritas }) => ({
    ...state,
    arah: new Map([...state.arah, [indikator, polaritas]]),
  }),
  "blok-chosen": (state, { blok }) => ({ ...state, blok }),
  "catatan-opened": (state, { kunci }) => ({ ...state, opened: kunci }),
  "severity-shown": (state, { severity }) => ({ ...state, blok: null, shown: { severity } }),
};

/** Without a usable table, what Kenali Tabel has found is the first screen. */
function lookDone(
  state: PaneState,
  { found, pengenalan }: Extract<PaneEvent, { type: "look-done" }>,
): PaneState {
  const looked = { ...state, activity: IDLE, found, kenali: null };
  return pengenalan === undefined ? looked : recognised(looked, pengenalan, true);
}

function startOrAdvance(state: PaneState, { stage }: { readonly stage: Stage }): PaneState {
  const stopping = state.activity.kind === "counting" && state.activity.stopping;
  return { ...state, notice: null, activity: { kind: "counting", stage, stopping } };
}

/** A workbook without a usable table has no result, only what was found: the pane then tells how to name columns. */
function runDone(state: PaneState, { outcome }: { readonly outcome: HitungOutcome }): PaneState {
  const { assessment, sheets } = outcome;
  const usable = hasUsableBlok(assessment);
  const kesalahan = countSeverity(assessment.findings, "kesalahan");
  return {
    ...state,
    activity: IDLE,
    found: { assessment, ownSheets: sheets },
    result: usable ? outcome : null,
    written: state.bahasa,
    stale: false,
    notice: usable ? { kind: "ran", rated: countRated(assessment), kesalahan } : null,
    arah: usable ? new Map() : state.arah,
    pengaturan: null,
    blok: keptBlok(state, outcome),
    opened: null,
    shown: null,
  };
}

/** The table that the list was narrowed to may be gone. */
const keptBlok = ({ blok }: PaneState, { assessment }: HitungOutcome): string | null =>
  assessment.findings.some((finding) => finding.blok === blok) ? blok : null;

function cleanDone(state: PaneState, { outcome }: { readonly outcome: BersihkanOutcome }): PaneState {
  const ownSheets = outcome.keptSkala === null ? [] : [outcome.keptSkala];
  return {
    ...state,
    activity: IDLE,
    found: state.found && { ...state.found, ownSheets },
    result: null,
    stale: false,
    pengaturan: null,
    blok: null,
    opened: null,
    shown: null,
    notice: { kind: "cleaned", outcome },
  };
}

/** The Catatan are as they were judged just now; the other written sheets stand as the run has left them. */
function markDone(state: PaneState, { assessment }: { readonly assessment: Assessment }): PaneState {
  const found = state.found && { ...state.found, assessment };
  const result = state.result && { ...state.result, assessment };
  return { ...state, activity: IDLE, found, result, opened: null, notice: { kind: "marked" } };
}

/** The Catatan follow the changed cell at once; the written sheets do with the next run. */
function mendDone(
  state: PaneState,
  { outcome, done, back }: Extract<PaneEvent, { type: "mend-done" }>,
): PaneState {
  const { assessment, perbaikan } = outcome;
  return {
    ...state,
    activity: IDLE,
    found: state.found && { ...state.found, assessment },
    result: state.result && { ...state.result, assessment, perbaikan },
    stale: true,
    opened: null,
    notice: { kind: "mended", done, back },
  };
}

/** Only a result can be out of date. While we write, what changes is our own doing. */
function sourceChanged(state: PaneState): PaneState {
  const { kind } = state.activity;
  const writing = kind !== "idle" && kind !== "looking";
  if (state.result === null || writing) return state;
  // That it is out of date matters more now than how the run has ended.
  return { ...state, stale: true, notice: state.notice?.kind === "ran" ? null : state.notice };
}
