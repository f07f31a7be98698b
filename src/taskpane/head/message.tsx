import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";
import type { Perbaikan } from "../../app/perbaiki-sel";
import type { BersihkanOutcome } from "../../app/bersihkan-hasil";
import { describeHostError } from "../../text/host-errors";
import { placeOf } from "../catatan/catatan";
import { PANE_WORDS } from "../../text/pane/pane-words";
import { RECOGNISED_WORDS } from "../../text/pane/recognised-words";
import { MESSAGE_WORDS } from "../../text/pane/run-words";
import { inBahasa, type Said } from "../../text/words";
import { usePane } from "../pane-context";
import type { Attempt, Notice, PaneState } from "../state";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  // Its sentence takes the lines that it needs; Fluent's own would not break.
  body: { overflowWrap: "anywhere", whiteSpace: "normal", padding: "4px 0" },
  actions: { flexWrap: "wrap", marginLeft: 0 },
});

/** What is said in the bar. */
interface Saying {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly title?: string;
  readonly body: string;
  /** What can be tried again. */
  readonly retry?: Attempt;
  /** What takes it back. */
  readonly back?: Perbaikan;
}

/** The one bar: a refusal with what to do, how something has ended, or that the result is out of date. */
export function Message() {
  const styles = useStyles();
  const { state } = usePane();
  const words = useWords(MESSAGE_WORDS);
  const saying = sayingOf(state, words);
  if (saying === null) return null;
  const { intent, title, body, retry, back } = saying;
  // What is told at length has its buttons below: beside it they would leave a narrow pane one word a line.
  const tall = retry !== undefined || back !== undefined || intent === "info";
  return (
    <MessageBar
      intent={intent}
      layout={tall ? "multiline" : "singleline"}
      role={intent === "error" ? "alert" : "group"}
    >
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title} </MessageBarTitle>}
        {body}
      </MessageBarBody>
      {state.notice !== null && <MessageButtons saying={saying} />}
    </MessageBar>
  );
}

/** What can be done about it, and the way to put it away. */
function MessageButtons({ saying: { retry, back } }: { readonly saying: Saying }) {
  const styles = useStyles();
  const { dispatch, actions } = usePane();
  const words = useWords(MESSAGE_WORDS);
  const { close } = useWords(PANE_WORDS);
  return (
    <MessageBarActions className={styles.actions}>
      {retry !== undefined && (
        <Button size="small" onClick={() => actions.retry(retry)}>
          {words.retry}
        </Button>
      )}
      {back !== undefined && (
        <Button size="small" onClick={() => actions.takeBack(back)}>
          {words.takeBack}
        </Button>
      )}
      <Button size="small" appearance="transparent" onClick={() => dispatch({ type: "notice-closed" })}>
        {close}
      </Button>
    </MessageBarActions>
  );
}

/** What matters most now; null where there is nothing to say. What is under way is told in place of the button. */
function sayingOf(state: PaneState, words: Said<typeof MESSAGE_WORDS>): Saying | null {
  if (state.notice !== null) return noticeSaying(state.notice, state, words);
  if (state.stale && state.activity.kind === "idle") return { intent: "warning", body: words.stale };
  return null;
}

const said = (isWell: boolean, body: string): Saying => ({ intent: isWell ? "success" : "warning", body });

type Speech = { readonly [K in Notice["kind"]]: (notice: Extract<Notice, { kind: K }>) => Saying };

function noticeSaying(notice: Notice, state: PaneState, words: Said<typeof MESSAGE_WORDS>): Saying {
  const kenali = inBahasa(RECOGNISED_WORDS, state.bahasa);
  const well = (body: string) => said(true, body);
  const speech: Speech = {
    trouble: (trouble) => troubleSaying(trouble, state.bahasa),
    ran: ({ rated, kesalahan }) => said(kesalahan === 0, words.ran(rated, kesalahan)),
    saved: ({ count }) => well(words.saved(count, state.result !== null)),
    renamed: ({ salah }) => well(words.named(salah.usul, salah.nama)),
    "copy-made": ({ opened }) => said(opened, opened ? words.copyMade : words.copyNotOpened),
    marked: () => well(words.marked),
    recognised: ({ sure, open }) => ({ intent: "info", body: kenali.found(sure, open) }),
    unnamed: ({ count }) => well(kenali.undone(count)),
    "form-made": ({ sheet }) => well(kenali.formMade(sheet)),
    mended: (mended) => mendedSaying(mended, words),
    copied: ({ ok, figure }) => said(ok, (ok ? words.copied : words.notCopied)(figure)),
    cleaned: ({ outcome }) => well(cleanedWords(outcome, words)),
  };
  return (speech[notice.kind] as (notice: Notice) => Saying)(notice);
}

function mendedSaying(
  { done: { cell, before, after }, back }: Extract<Notice, { kind: "mended" }>,
  words: Said<typeof MESSAGE_WORDS>,
): Saying {
  const body = words.mended(placeOf(cell), before.shown, after.shown);
  return { intent: "success", body, ...(back && { back }) };
}

/** Asked for again where it was asked for. */
const HERE: ReadonlySet<Attempt> = new Set<Attempt>(["go", "mark", "mend", "unname", "rename"]);

function troubleSaying(
  { error, during }: Extract<Notice, { kind: "trouble" }>,
  bahasa: PaneState["bahasa"],
): Saying {
  const { judul, pesan, saran } = describeHostError(error, bahasa);
  const said = { title: judul, body: `${pesan} ${saran}` };
  if (error.kind === "stopped") return { intent: "info", ...said };
  return HERE.has(during) ? { intent: "error", ...said } : { intent: "error", ...said, retry: during };
}

function cleanedWords(
  { removed, keptSkala, alasan }: BersihkanOutcome,
  words: Said<typeof MESSAGE_WORDS>,
): string {
  const reasons = alasan === undefined ? [] : [words.removedReasons(alasan)];
  const kept = keptSkala === null ? [] : [words.keptSkala(keptSkala)];
  return [words.cleaned(removed), ...reasons, ...kept].join(" ");
}

/** The same for those who hear the pane; a refusal is an alert by itself. */
export function useSaid(): string {
  const { state } = usePane();
  const saying = sayingOf(state, useWords(MESSAGE_WORDS));
  return saying === null || saying.intent === "error" ? "" : `${saying.title ?? ""} ${saying.body}`.trim();
}
