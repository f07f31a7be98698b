import {
  Button,
  Checkbox,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { STAGES } from "../app/stages";
import type { PaneText } from "../text/pane-text";
import { usePane } from "./pane-context";
import type { Activity } from "./state";

const useStyles = makeStyles({
  options: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  help: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  bar: {
    position: "sticky",
    top: 0,
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    // Hides the hairline of the section above or below while the bar floats, and draws its own.
    marginBottom: "-1px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  full: { width: "100%" },
  busy: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
  stage: { ...typographyStyles.body1, display: "block", marginBottom: tokens.spacingVerticalXS },
});

/** The choices, and the one primary button, always in reach; while it works, what is being done and a way to stop. */
export function ActionBar() {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { kind } = state.activity;
  const busy = kind !== "idle";
  const bar = useFocusKept(kind);
  return (
    <>
      <Options disabled={busy} />
      <div className={styles.bar} ref={bar}>
        {busy && kind !== "looking" ? (
          <Busy activity={state.activity} />
        ) : (
          <Button
            appearance="primary"
            size="large"
            className={styles.full}
            disabledFocusable={busy}
            onClick={actions.run}
          >
            {state.result === null ? text.action.run : text.action.rerun}
          </Button>
        )}
      </div>
    </>
  );
}

/** The button that was pressed goes away while the work runs: the focus moves on to the one in its place. */
function useFocusKept(kind: Activity["kind"]) {
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef(kind);
  useEffect(() => {
    const worked = [last.current, kind].some((k) => k === "counting" || k === "cleaning");
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (worked && last.current !== kind && lost) bar.current?.querySelector("button")?.focus();
    last.current = kind;
  }, [kind]);
  return bar;
}

function Options({ disabled }: { readonly disabled: boolean }) {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const box = (key: "paint" | "fill", label: string, help: string) => (
    <Checkbox
      checked={state.options[key]}
      disabled={disabled}
      label={
        <>
          {label}
          <span className={styles.help}>{help}</span>
        </>
      }
      onChange={(_, { checked }) => dispatch({ type: "options", options: { [key]: checked === true } })}
    />
  );
  return (
    <div role="group" aria-label={text.action.options} className={styles.options}>
      {box("paint", text.action.paint, text.action.paintHelp)}
      {box("fill", text.action.fill, text.action.fillHelp)}
    </div>
  );
}

function Busy({ activity }: { readonly activity: Activity }) {
  const styles = useStyles();
  const { actions, text } = usePane();
  const counting = activity.kind === "counting";
  return (
    <div className={styles.busy}>
      <div className={styles.words}>
        <span className={styles.stage}>{stageWords(activity, text)}</span>
        <ProgressBar
          aria-label={stageWords(activity, text)}
          {...(counting ? { value: STAGES.indexOf(activity.stage) + 0.5, max: STAGES.length } : {})}
        />
      </div>
      {counting && (
        <Button disabledFocusable={activity.stopping || activity.stage === "tulis"} onClick={actions.stop}>
          {text.action.stop}
        </Button>
      )}
    </div>
  );
}

export function stageWords(activity: Activity, text: PaneText): string {
  if (activity.kind === "looking") return text.looking.title;
  if (activity.kind === "cleaning") return text.stages.bersihkan;
  if (activity.kind === "marking") return text.stages.tandai;
  if (activity.kind !== "counting") return "";
  return activity.stopping ? text.stages.henti : text.stages[activity.stage];
}
