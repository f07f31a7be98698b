import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Perbaikan } from "../../app/perbaiki-sel";
import { PANE_WORDS } from "../../text/pane/pane-words";
import { CATATAN_WORDS } from "../../text/pane/result-words";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";
import { placeOf } from "./catatan";

const useStyles = makeStyles({
  root: { ...typographyStyles.body1, flexBasis: "100%", display: "grid", rowGap: tokens.spacingVerticalXS },
  figures: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Perbaiki sel: shows before and after, then writes that one cell. Called off, the focus goes back. */
export function CatatanMend({ perbaikan }: { readonly perbaikan: Perbaikan }) {
  const { state } = usePane();
  const words = useWords(CATATAN_WORDS);
  const [asking, setAsking] = useState(false);
  const closed = useRef(false);
  const close = () => {
    closed.current = true;
    setAsking(false);
  };
  if (asking) return <Question perbaikan={perbaikan} close={close} />;
  return (
    <Button
      size="small"
      autoFocus={closed.current}
      disabledFocusable={state.activity.kind !== "idle"}
      onClick={() => setAsking(true)}
    >
      {words.mend}
    </Button>
  );
}

interface QuestionProps {
  readonly perbaikan: Perbaikan;
  readonly close: () => void;
}

function Question({ perbaikan, close }: QuestionProps) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWords(CATATAN_WORDS);
  const { cancel } = useWords(PANE_WORDS);
  const { cell, before, after } = perbaikan;
  const question = words.mendQuestion(placeOf(cell));
  const change = () => {
    close();
    actions.mend(perbaikan);
  };
  return (
    <div
      role="group"
      aria-label={question}
      className={styles.root}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <span>{question}</span>
      <dl className={styles.figures}>
        <dt>{words.before}</dt>
        <dd className={styles.figure}>{before.shown}</dd>
        <dt>{words.after}</dt>
        <dd className={styles.figure}>{after.shown}</dd>
      </dl>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" autoFocus onClick={change}>
          {words.confirmMend}
        </Button>
        <Button size="small" onClick={close}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
