import { makeStyles } from "@fluentui/react-components";
import type { PaneText } from "../text/pane-text";
import { stageWords } from "./action-bar";
import { countSeverity } from "./catatan";
import { cleanedWords } from "./notice-bar";
import { usePane } from "./pane-context";
import type { PaneState } from "./state";
import { countRated } from "./summary";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to those who hear the pane what others see: the stage, the result, that it is out of date. */
export function LiveStatus() {
  const styles = useStyles();
  const { state, text } = usePane();
  return (
    <div role="status" className={styles.root}>
      {statusWords(state, text)}
    </div>
  );
}

export function statusWords(state: PaneState, text: PaneText): string {
  if (state.activity.kind !== "idle") return stageWords(state.activity, text);
  if (state.notice?.kind === "cleaned") return cleanedWords(state.notice.outcome, text);
  if (state.notice !== null || state.result === null) return "";
  if (state.stale) return text.result.stale;
  const { assessment } = state.result;
  return text.result.sentence(countRated(assessment), countSeverity(assessment.findings, "kesalahan"));
}
