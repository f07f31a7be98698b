import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { formatCell, type CellRef } from "../../domain/address";
import { KENALI_WORDS, NAMED_WORDS } from "../../text/pane/kenali-words";
import { PANE_WORDS } from "../../text/pane/pane-words";
import { usePane } from "../pane-context";
import { Section } from "../section";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  surface: { maxWidth: "calc(100vw - 24px)", padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle2 },
});

/** In a workbook with names: what else was found, the names that were made, and the way to look again. */
export function Names() {
  const styles = useStyles();
  const { state, actions, dispatch } = usePane();
  const words = useWords(KENALI_WORDS);
  const idle = state.activity.kind === "idle";
  const more = state.kenali?.pengenalan.usulan.tabel.length ?? 0;
  return (
    <>
      {state.dinamai.length > 0 && <Made />}
      <div className={styles.line}>
        {more > 0 && (
          <>
            <span>{words.others(more)}</span>
            <Button
              disabledFocusable={!idle}
              onClick={() => dispatch({ type: "kenali-shown", shown: true })}
              aria-label={`${words.show}: ${words.others(more)}`}
            >
              {words.show}
            </Button>
          </>
        )}
        <Button appearance="subtle" disabledFocusable={!idle} onClick={actions.recognise}>
          {words.again}
        </Button>
      </div>
    </>
  );
}

/** The names of this step, and the way to take them out. */
function Made() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(NAMED_WORDS);
  const { dinamai } = state;
  return (
    <>
      <Section title={words.title} count={dinamai.length} open={false}>
        <p className={styles.sentence}>{words.body}</p>
        <p className={styles.sentence}>{dinamai.map(({ name }) => name).join(", ")}</p>
        <Button disabledFocusable={state.activity.kind !== "idle"} onClick={actions.askUnname}>
          {words.undo}
        </Button>
      </Section>
      <Question />
    </>
  );
}

/** How many places are named; the rest is counted. */
const PLACES = 5;

/** Where a formula uses a name, its cell would show an error: that is said before. */
function Question() {
  const styles = useStyles();
  const { state, actions, dispatch } = usePane();
  const words = useWords(NAMED_WORDS);
  const { cancel } = useWords(PANE_WORDS);
  const used = state.terpakai ?? [];
  return (
    <Dialog
      open={state.terpakai !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => !open && dispatch({ type: "unname-cancelled" })}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{words.question}</DialogTitle>
          <DialogContent>{words.used(used.length, placesOf(used))}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={actions.unname}>
              {words.confirm}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const placesOf = (cells: readonly CellRef[]): string =>
  [
    ...cells.slice(0, PLACES).map(({ sheet, row, column }) => `${sheet}!${formatCell(row, column)}`),
    ...(cells.length > PLACES ? ["…"] : []),
  ].join(", ");
