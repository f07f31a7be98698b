import { Button, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { isOpen, type Finding } from "../domain/finding";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  link: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  form: {
    flexBasis: "100%",
    padding: `0 ${tokens.spacingHorizontalS}`,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Marks a Catatan as checked, with a reason, or takes the mark away. */
export function CatatanMark({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const [writing, setWriting] = useState(false);
  const open = isOpen(finding);
  if (writing) return <ReasonForm finding={finding} close={() => setWriting(false)} />;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.link}
      disabledFocusable={state.activity.kind !== "idle"}
      onClick={() => (open ? setWriting(true) : actions.mark(finding, null))}
    >
      {open ? text.catatan.mark : text.catatan.unmark}
    </Button>
  );
}

function ReasonForm({ finding, close }: { readonly finding: Finding; readonly close: () => void }) {
  const styles = useStyles();
  const { actions, text } = usePane();
  const [reason, setReason] = useState(finding.alasanLama ?? "");
  const id = useId();
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    close();
    actions.mark(finding, reason);
  };
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={(event) => event.key === "Escape" && close()}>
      <label className={styles.label} htmlFor={id}>
        {text.catatan.reason}
      </label>
      <Input
        id={id}
        size="small"
        autoFocus
        required
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={reason.trim() === ""}>
          {text.catatan.save}
        </Button>
        <Button size="small" onClick={close}>
          {text.clean.cancel}
        </Button>
      </div>
    </form>
  );
}
