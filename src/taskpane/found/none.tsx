import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { NUMBER_PERAN, TEXT_PERAN } from "../../domain/peran";
import { KENALI_WORDS } from "../../text/pane/kenali-words";
import { NONE_WORDS } from "../../text/pane/pane-words";
import { usePane } from "../pane-context";
import { Section } from "../section";
import { useWords } from "../use-words";

const IsianSection = lazy(async () => ({ default: (await import("../isian/isian-section")).IsianSection }));

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

/**
 * A workbook without a usable table: told plainly, with the way to make one. Folded away where Kenali Tabel has found
 * some, which is the shorter way.
 */
export function None({ folded }: { readonly folded: boolean }) {
  const styles = useStyles();
  const words = useWords(NONE_WORDS);
  const { byHand } = useWords(KENALI_WORDS);
  return (
    <>
      {folded ? (
        <Section title={byHand} open={false}>
          <Steps />
        </Section>
      ) : (
        <div className={styles.root}>
          <h2 className={styles.title}>{words.title}</h2>
          <p className={styles.body}>{words.body}</p>
          <Steps />
        </div>
      )}
      <Suspense>
        <IsianSection />
      </Suspense>
      <ColumnNames />
    </>
  );
}

function Steps() {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWords(NONE_WORDS);
  return (
    <>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step} className={styles.step}>
            {step}
          </li>
        ))}
      </ol>
      <Button onClick={actions.look}>{words.again}</Button>
    </>
  );
}

function ColumnNames() {
  const styles = useStyles();
  const words = useWords(NONE_WORDS);
  return (
    <Section title={words.names} open={false}>
      <p className={styles.names}>{words.namesHelp}</p>
      <p className={styles.names}>
        <strong>{words.textColumns}:</strong> {TEXT_PERAN.join(", ")}
      </p>
      <p className={styles.names}>
        <strong>{words.numberColumns}:</strong> {NUMBER_PERAN.join(", ")}
      </p>
    </Section>
  );
}
