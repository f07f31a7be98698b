import { makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { formatCell, type CellRef } from "../../domain/address";
import type { Finding } from "../../domain/finding";
import type { Polaritas } from "../../domain/polaritas";
import { DIRECTION_WORDS } from "../../text/pane/kenali-words";
import { useMore } from "../more";
import { usePane } from "../pane-context";
import { PlaceButton } from "../place-button";
import { useWords } from "../use-words";

/** An indicator of which nobody has said whether it should fall. */
export interface DirectionQuestion {
  readonly indikator: string;
  readonly target: string;
  readonly realisasi: string;
  /** Where it stands first. */
  readonly cell: CellRef;
}

/** Each indicator once, however many tables name it. */
export function directionQuestions(findings: readonly Finding[]): readonly DirectionQuestion[] {
  const asked = new Map<string, DirectionQuestion>();
  for (const { code, cell, values } of findings) {
    const { indikator, target, realisasi } = values as Readonly<Record<string, string>>;
    const key = String(indikator).trim().toLowerCase();
    if (code !== "arah-belum-pasti" || cell === null || asked.has(key)) continue;
    asked.set(key, { indikator: indikator ?? "", target: target ?? "", realisasi: realisasi ?? "", cell });
  }
  return [...asked.values()];
}

/** Answers by the indicator as it stands in its cell. */
export type DirectionAnswers = ReadonlyMap<string, Polaritas>;

const useStyles = makeStyles({
  body: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  words: { ...typographyStyles.body1 },
  answers: { flexWrap: "wrap" },
});

interface DirectionQuestionsProps {
  readonly questions: readonly DirectionQuestion[];
  readonly answers: DirectionAnswers;
  readonly onAnswer: (indikator: string, polaritas: Polaritas) => void;
}

/** Whether each of these indicators should fall: Ya or Tidak, all of them at once, each with the way to its cell. */
export function DirectionQuestions({ questions, answers, onAnswer }: DirectionQuestionsProps) {
  const styles = useStyles();
  const words = useWords(DIRECTION_WORDS);
  const [shown, more] = useMore(questions);
  return (
    <>
      <p className={styles.body}>{words.body}</p>
      <ul className={styles.list}>
        {shown.map((question) => (
          <li key={question.indikator}>
            <Question
              question={question}
              answer={answers.get(question.indikator) ?? null}
              onAnswer={(polaritas) => onAnswer(question.indikator, polaritas)}
            />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

interface QuestionProps {
  readonly question: DirectionQuestion;
  readonly answer: Polaritas | null;
  readonly onAnswer: (polaritas: Polaritas) => void;
}

const ANSWERS = { yes: "negatif", no: "positif" } as const;

function Question({ question: { indikator, target, realisasi, cell }, answer, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWords(DIRECTION_WORDS);
  const place = `${cell.sheet}!${formatCell(cell.row, cell.column)}`;
  return (
    <>
      <PlaceButton
        label={words.open(indikator)}
        title={indikator}
        detail={`${place} · ${words.figures(target, realisasi)}`}
        onClick={() => actions.goTo(cell)}
      />
      <div className={styles.question}>
        <span className={styles.words}>{words.question}</span>
        <RadioGroup
          layout="horizontal"
          className={styles.answers}
          aria-label={`${indikator}: ${words.question}`}
          value={answer ?? ""}
          onChange={(_, { value }) => onAnswer(value as Polaritas)}
        >
          <Radio value={ANSWERS.yes} label={words.yes} />
          <Radio value={ANSWERS.no} label={words.no} />
        </RadioGroup>
      </div>
    </>
  );
}
