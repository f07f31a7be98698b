import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { STAGES } from "../../app/stages";
import { PANE_WORDS } from "../../text/pane/pane-words";
import { RECOGNISED_WORDS } from "../../text/pane/recognised-words";
import { RUN_WORDS } from "../../text/pane/run-words";
import type { Said } from "../../text/words";
import { usePane } from "../pane-context";
import { readyTables } from "../kenali/draft";
import { offersNames } from "../kenali/kenali-events";
import type { Activity, KenaliState } from "../state";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  full: { width: "100%" },
  busy: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "40px",
  },
  words: { flex: "1 1 120px", minWidth: 0 },
  stage: { ...typographyStyles.body1, display: "block", marginBottom: tokens.spacingVerticalXS },
});

/** Marks the one primary button, where the focus goes when nothing nearer is left. */
export const PRIMARY = "data-primary";

/** The one primary button; while something works, what is being done and a way to stop. */
export function RunBar() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(RUN_WORDS);
  const { kind } = state.activity;
  if (kind !== "idle" && kind !== "looking") return <Busy activity={state.activity} />;
  if (offersNames(state.kenali)) return <NameButton kenali={state.kenali} />;
  return (
    <Button
      {...{ [PRIMARY]: "" }}
      appearance="primary"
      size="large"
      className={styles.full}
      disabledFocusable={kind !== "idle"}
      onClick={actions.run}
    >
      {state.result === null ? words.run : words.rerun}
    </Button>
  );
}

/** In place of it while the tables without names are shown: they get their names and are computed. */
function NameButton({ kenali: { pengenalan, draft } }: { readonly kenali: KenaliState }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(RECOGNISED_WORDS);
  const none = readyTables(pengenalan.usulan, draft).length === 0;
  return (
    <Button
      {...{ [PRIMARY]: "" }}
      appearance="primary"
      size="large"
      className={styles.full}
      disabledFocusable={none || state.activity.kind !== "idle"}
      onClick={actions.name}
    >
      {words.name}
    </Button>
  );
}

function Busy({ activity }: { readonly activity: Activity }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWords(RUN_WORDS);
  const stage = useStage();
  const counting = activity.kind === "counting";
  return (
    <div className={styles.busy}>
      <div className={styles.words}>
        <span className={styles.stage}>{stage}</span>
        <ProgressBar
          aria-label={stage}
          {...(counting ? { value: STAGES.indexOf(activity.stage) + 0.5, max: STAGES.length } : {})}
        />
      </div>
      {counting && (
        <Button
          {...{ [PRIMARY]: "" }}
          disabledFocusable={activity.stopping || activity.stage === "tulis"}
          onClick={actions.stop}
        >
          {words.stop}
        </Button>
      )}
    </div>
  );
}

/** What is being done, in words; empty while nothing is. */
export function useStage(): string {
  const { activity } = usePane().state;
  const { looking } = useWords(PANE_WORDS);
  const words = useWords(RUN_WORDS);
  const kenali = useWords(RECOGNISED_WORDS);
  if (activity.kind === "naming" || activity.kind === "unnaming") return kenali[activity.kind];
  return activity.kind === "looking" ? looking : stageWords(activity, words);
}

/** The words of what is under way, by its kind; a run has those of its stage, Kenali Tabel its own. */
const STAGE_WORDS = {
  idle: null,
  looking: null,
  cleaning: "bersihkan",
  marking: "tandai",
  mending: "perbaiki",
  opening: "bukaAtur",
  saving: "atur",
  naming: null,
  unnaming: null,
  renaming: "namai",
  copying: "salin",
  forming: "isian",
} as const satisfies Record<Exclude<Activity["kind"], "counting">, keyof typeof RUN_WORDS | null>;

function stageWords(activity: Activity, words: Said<typeof RUN_WORDS>): string {
  if (activity.kind === "counting") return activity.stopping ? words.henti : words[activity.stage];
  const key = STAGE_WORDS[activity.kind];
  return key === null ? "" : words[key];
}
