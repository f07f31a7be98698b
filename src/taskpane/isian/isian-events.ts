import type { PaneState } from "../state";

/** What happens with Buat Format Isian. */
export type IsianEvent =
  { readonly type: "form-started" } | { readonly type: "form-made"; readonly sheet: string };

type IsianSteps = {
  readonly [T in IsianEvent["type"]]: (
    state: PaneState,
    event: Extract<IsianEvent, { type: T }>,
  ) => PaneState;
};

export const ISIAN_STEPS: IsianSteps = {
  "form-started": (state) => ({ ...state, notice: null, activity: { kind: "forming" } }),
  "form-made": (state, { sheet }) => ({ ...state, notice: { kind: "form-made", sheet } }),
};
