import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { RUN_WORDS } from "../text/pane/run-words";
import { usePane } from "./pane-context";
import { Section } from "./section";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  boxes: { display: "flex", flexDirection: "column", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  help: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  undo: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What Hitung Capaian does besides, and what cannot be undone. */
export function Options() {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const words = useWords(RUN_WORDS);
  const first = state.result === null;
  const box = (key: "paint" | "fill", label: string, help: string) => (
    <Checkbox
      checked={state.options[key]}
      disabled={state.activity.kind !== "idle"}
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
    <Section key={String(first)} title={words.options} open={first}>
      <div role="group" aria-label={words.options} className={styles.boxes}>
        {box("paint", words.paint, words.paintHelp)}
        {box("fill", words.fill, words.fillHelp)}
      </div>
      <p className={styles.undo}>{words.undoLost}</p>
    </Section>
  );
}
