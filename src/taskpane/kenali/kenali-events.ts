import type { Pengenalan } from "../../app/kenali-tabel";
import type { CellRef } from "../../domain/address";
import type { DefineName } from "../../domain/edit-plan";
import type { KenaliState, PaneState } from "../state";
import { changedDraft, draftOf, type DraftChange } from "./draft";

/** What happens with Kenali Tabel. */
export type KenaliEvent =
  /** Found in the background: nothing is shown but how much there is. */
  | { readonly type: "recognised"; readonly pengenalan: Pengenalan; readonly shown: boolean }
  | { readonly type: "kenali-shown"; readonly shown: boolean }
  | { readonly type: "draft-changed"; readonly change: DraftChange }
  | { readonly type: "naming-started" }
  | { readonly type: "named"; readonly made: readonly DefineName[] }
  | { readonly type: "unname-asked"; readonly terpakai: readonly CellRef[] }
  | { readonly type: "unname-cancelled" }
  | { readonly type: "unnaming-started" }
  | { readonly type: "unnamed"; readonly count: number };

type KenaliSteps = {
  readonly [T in KenaliEvent["type"]]: (
    state: PaneState,
    event: Extract<KenaliEvent, { type: T }>,
  ) => PaneState;
};

const IDLE = { kind: "idle" } as const;

export const KENALI_STEPS: KenaliSteps = {
  recognised: (state, { pengenalan, shown }) =>
    shown
      ? recognised({ ...state, activity: IDLE }, pengenalan, true)
      : state.kenali?.shown === true
        ? state
        : { ...state, kenali: { pengenalan, draft: draftOf(pengenalan.usulan), shown: false } },
  "kenali-shown": (state, { shown }) => ({ ...state, kenali: state.kenali && { ...state.kenali, shown } }),
  "draft-changed": (state, { change }) => ({
    ...state,
    kenali: state.kenali && { ...state.kenali, draft: changedDraft(state.kenali.draft, change) },
  }),
  "naming-started": (state) => ({ ...state, notice: null, activity: { kind: "naming" } }),
  named: (state, { made }) => ({
    ...state,
    activity: IDLE,
    kenali: null,
    dinamai: [...state.dinamai, ...made],
  }),
  "unname-asked": (state, { terpakai }) => ({ ...state, activity: IDLE, terpakai }),
  "unname-cancelled": (state) => ({ ...state, terpakai: null }),
  "unnaming-started": (state) => ({
    ...state,
    notice: null,
    terpakai: null,
    activity: { kind: "unnaming" },
  }),
  unnamed: (state, { count }) => ({
    ...state,
    activity: IDLE,
    dinamai: [],
    result: null,
    stale: false,
    notice: { kind: "unnamed", count },
  }),
};

/** The screen is open, and there is something on it that can get names. */
export const offersNames = (kenali: KenaliState | null): kenali is KenaliState =>
  kenali?.shown === true && kenali.pengenalan.usulan.tabel.length > 0;

/** The screen opens, with what is sure chosen, and says how much was found. */
export function recognised(state: PaneState, pengenalan: Pengenalan, shown: boolean): PaneState {
  const { tabel } = pengenalan.usulan;
  const sure = tabel.filter(({ yakin }) => yakin).length;
  return {
    ...state,
    kenali: { pengenalan, draft: draftOf(pengenalan.usulan), shown },
    notice:
      state.notice ?? (tabel.length === 0 ? null : { kind: "recognised", sure, open: tabel.length - sure }),
  };
}
