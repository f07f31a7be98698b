import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { BersihkanOutcome } from "../app/bersihkan-hasil";
import { describeHostError } from "../text/host-errors";
import type { PaneText } from "../text/pane-text";
import { usePane } from "./pane-context";
import type { Attempt, Notice } from "./state";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

/** What happened last: a refusal with the one thing to do, the end of Bersihkan Hasil, or a result out of date. */
export function NoticeBar() {
  const styles = useStyles();
  const { state } = usePane();
  if (state.notice !== null)
    return <div className={styles.root}>{<NoticeMessage notice={state.notice} />}</div>;
  return state.stale && state.activity.kind === "idle" ? (
    <div className={styles.root}>
      <Stale />
    </div>
  ) : null;
}

function NoticeMessage({ notice }: { readonly notice: Notice }) {
  return notice.kind === "trouble" ? <Trouble notice={notice} /> : <Cleaned outcome={notice.outcome} />;
}

function Trouble({ notice }: { readonly notice: Extract<Notice, { kind: "trouble" }> }) {
  const { state, dispatch, actions, text } = usePane();
  const stopped = notice.error.kind === "stopped";
  const { judul, pesan, saran } = describeHostError(notice.error, state.bahasa);
  return (
    <MessageBar intent={stopped ? "info" : "error"} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{judul}</MessageBarTitle> {pesan} {saran}
      </MessageBarBody>
      <MessageBarActions>
        {!stopped && canRetry(notice.during) && (
          <Button size="small" onClick={() => actions.retry(notice.during)}>
            {text.notices.retry}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={() => dispatch({ type: "notice-closed" })}>
          {text.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A jump or a mark is asked for again where it was asked for. */
const canRetry = (during: Attempt): boolean => during !== "go" && during !== "mark";

function Cleaned({ outcome }: { readonly outcome: BersihkanOutcome }) {
  const { dispatch, text } = usePane();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{cleanedWords(outcome, text)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="transparent" onClick={() => dispatch({ type: "notice-closed" })}>
          {text.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Stale() {
  const { actions, text } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text.result.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={actions.run}>
          {text.result.staleAction}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function cleanedWords({ removed, keptSkala, alasan }: BersihkanOutcome, text: PaneText): string {
  const kept = keptSkala === null ? [] : [text.notices.keptSkala(keptSkala)];
  const reasons = alasan === undefined ? [] : [text.notices.removedReasons(alasan)];
  return [text.notices.cleaned(removed), ...reasons, ...kept].join(" ");
}
