import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../domain/assessment";
import { DIRECTION_WORDS } from "../text/pane/kenali-words";
import { directionQuestions, DirectionQuestions } from "./kenali/direction-questions";
import { usePane } from "./pane-context";
import { Section } from "./section";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Indicators of which nobody has said whether they should fall. The next run takes the answers with it. */
export function ArahSection({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { state, dispatch, actions } = usePane();
  const words = useWords(DIRECTION_WORDS);
  const questions = directionQuestions(assessment.findings);
  if (questions.length === 0) return null;
  const { size } = state.arah;
  return (
    <Section title={words.title} count={questions.length}>
      <DirectionQuestions
        questions={questions}
        answers={state.arah}
        onAnswer={(indikator, polaritas) => dispatch({ type: "direction-answered", indikator, polaritas })}
      />
      <div className={styles.foot}>
        <Button disabledFocusable={size === 0 || state.activity.kind !== "idle"} onClick={actions.run}>
          {state.result === null ? words.first : words.save}
        </Button>
        <span className={styles.note}>{words.answered(size, questions.length)}</span>
      </div>
      <p className={styles.note}>
        {words.saved}{" "}
        <Link inline href="bantuan.html#arah" target="_blank" rel="noreferrer">
          {words.help}
        </Link>
      </p>
    </Section>
  );
}
