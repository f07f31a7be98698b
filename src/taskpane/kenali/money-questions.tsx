import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { TanyaUang } from "../../app/kenali-preview";
import { SATUAN_UANG, type SatuanUang } from "../../domain/laporan";
import { formatCell } from "../../domain/address";

import { MONEY_UNIT_WORDS } from "../../text/pane/kenali-words";
import { usePane } from "../pane-context";
import { PlaceButton } from "../place-button";
import { Section } from "../section";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  question: { marginBottom: tokens.spacingVerticalM },
  place: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface MoneyQuestionsProps {
  readonly questions: readonly TanyaUang[];
  readonly answers: ReadonlyMap<string, SatuanUang>;
}

/** In what unit a table of small amounts is written; rupiah where nobody says otherwise. */
export function MoneyQuestions({ questions, answers }: MoneyQuestionsProps) {
  const styles = useStyles();
  const { actions, dispatch } = usePane();
  const words = useWords(MONEY_UNIT_WORDS);
  return (
    <Section title={words.title} count={questions.length}>
      {questions.map(({ blok, lembar, contoh, row, column }) => (
        <div key={blok} className={styles.question}>
          <Field label={words.question(blok, contoh)}>
            <Select
              value={answers.get(blok) ?? "rupiah"}
              onChange={(_, { value }) =>
                dispatch({
                  type: "draft-changed",
                  change: { kind: "uang", blok, satuan: value as SatuanUang },
                })
              }
            >
              {SATUAN_UANG.map((satuan) => (
                <option key={satuan} value={satuan}>
                  {words[satuan]}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.place}>
            <PlaceButton
              label={words.question(blok, contoh)}
              title={`${lembar}!${formatCell(row, column)}`}
              oneLine
              onClick={() => actions.goTo({ sheet: lembar, row, column })}
            />
          </div>
        </div>
      ))}
    </Section>
  );
}
