import type { PengaturanTerbuka } from "../../app/pengaturan";
import type { Pemeriksaan } from "../../app/periksa";
import type { Draf, PaneState } from "../state";

/** What happens with the settings. */
export type PengaturanEvent =
  | { readonly type: "open-started" }
  | { readonly type: "open-done"; readonly pengaturan: PengaturanTerbuka }
  /** `rows` undefined: as it stands in the workbook. */
  | { readonly type: "setting-typed"; readonly name: string; readonly rows: Typed | undefined }
  | { readonly type: "draft-dropped" }
  | { readonly type: "save-started" }
  | { readonly type: "save-done"; readonly found: Pemeriksaan };

type Typed = readonly (readonly string[])[] | null;

type PengaturanSteps = {
  readonly [T in PengaturanEvent["type"]]: (
    state: PaneState,
    event: Extract<PengaturanEvent, { type: T }>,
  ) => PaneState;
};

const IDLE = { kind: "idle" } as const;

export const PENGATURAN_STEPS: PengaturanSteps = {
  "open-started": (state) => ({ ...state, activity: { kind: "opening" } }),
  "open-done": (state, { pengaturan }) => ({ ...state, activity: IDLE, pengaturan }),
  "setting-typed": (state, { name, rows }) => ({ ...state, draf: withTyped(state.draf, name, rows) }),
  "draft-dropped": (state) => ({ ...state, draf: new Map() }),
  "save-started": (state) => ({ ...state, notice: null, activity: { kind: "saving" } }),
  "save-done": saveDone,
};

function withTyped(draf: Draf, name: string, rows: Typed | undefined): Draf {
  const next = new Map(draf);
  if (rows === undefined) next.delete(name);
  else next.set(name, rows);
  return next;
}

/** The written sheets follow with the next run. */
function saveDone(state: PaneState, { found }: { readonly found: Pemeriksaan }): PaneState {
  return {
    ...state,
    activity: IDLE,
    found,
    stale: state.result !== null,
    pengaturan: null,
    draf: new Map(),
    notice: { kind: "saved", count: state.draf.size },
  };
}
