import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { isOpen, type Finding } from "../../domain/finding";
import { PANE_WORDS } from "../../text/pane/pane-words";
import { CATATAN_WORDS } from "../../text/pane/result-words";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  form: { flexBasis: "100%", display: "grid", rowGap: tokens.spacingVerticalXS },
  input: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Marks a Catatan as checked, with a reason, or takes the mark away. Closing the form gives the focus back. */
export function CatatanMark({ finding }: { readonly finding: Finding }) {
  const { state, actions } = usePane();
  const words = useWords(CATATAN_WORDS);
  const [writing, setWriting] = useState(false);
  const closed = useRef(false);
  const open = isOpen(finding);
  const close = () => {
    closed.current = true;
    setWriting(false);
  };
  if (writing) return <ReasonForm finding={finding} close={close} />;
  return (
    <Button
      size="small"
      autoFocus={closed.current}
      disabledFocusable={state.activity.kind !== "idle"}
      onClick={() => (open ? setWriting(true) : actions.mark(finding, null))}
    >
      {open ? words.mark : words.unmark}
    </Button>
  );
}

function ReasonForm({ finding, close }: { readonly finding: Finding; readonly close: () => void }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWords(CATATAN_WORDS);
  const { cancel } = useWords(PANE_WORDS);
  const [reason, setReason] = useState(finding.alasanLama ?? "");
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return;
    close();
    actions.mark(finding, reason);
  };
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={(event) => event.key === "Escape" && close()}>
      <Field label={words.reason} hint={words.reasonHelp} size="small">
        <Input
          size="small"
          className={styles.input}
          autoFocus
          required
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={reason.trim() === ""}>
          {words.save}
        </Button>
        <Button size="small" onClick={close}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
