import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { NUMBER_PERAN, TEXT_PERAN } from "../domain/peran";
import { usePane } from "./pane-context";
import { Section } from "./section";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0` },
  body: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  steps: { margin: `0 0 ${tokens.spacingVerticalL}`, paddingLeft: tokens.spacingHorizontalXL },
  step: { marginBottom: tokens.spacingVerticalS },
  names: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
});

/** A workbook without a usable table: told plainly, with the way to make one. */
export function None() {
  const styles = useStyles();
  const { actions, text } = usePane();
  return (
    <>
      <div className={styles.root}>
        <h2 className={styles.title}>{text.none.title}</h2>
        <p className={styles.body}>{text.none.body}</p>
        <ol className={styles.steps}>
          {text.none.steps.map((step) => (
            <li key={step} className={styles.step}>
              {step}
            </li>
          ))}
        </ol>
        <Button appearance="primary" onClick={actions.look}>
          {text.none.again}
        </Button>
      </div>
      <Section title={text.none.names} open={false}>
        <p className={styles.names}>{text.none.namesHelp}</p>
        <p className={styles.names}>
          <strong>{text.none.textColumns}:</strong> {TEXT_PERAN.join(", ")}
        </p>
        <p className={styles.names}>
          <strong>{text.none.numberColumns}:</strong> {NUMBER_PERAN.join(", ")}
        </p>
      </Section>
    </>
  );
}
