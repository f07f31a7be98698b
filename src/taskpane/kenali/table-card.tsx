import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Rect } from "../../domain/address";
import type { Pertanyaan, UsulanTabel } from "../../domain/usulan";
import { questionText } from "../../text/kenali";
import { KENALI_WORDS } from "../../text/pane/kenali-words";
import type { Said } from "../../text/words";
import { usePane } from "../pane-context";
import { PlaceButton } from "../place-button";
import { useWords } from "../use-words";
import { ColumnRow } from "./column-row";
import { halanganOf, openQuestions, tableAnswer, type Draft, type DraftTabel, type Halangan } from "./draft";
import { Mark } from "./mark";

const useStyles = makeStyles({
  card: {
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "flex-start" },
  place: { flexGrow: 1, minWidth: 0 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  sentence: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  answers: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  columns: { listStyleType: "none", margin: 0, padding: 0 },
});

interface TableCardProps {
  readonly tabel: UsulanTabel;
  readonly index: number;
  readonly draft: Draft;
}

/** One table that was found. Where all of it is sure its columns are folded away. */
export function TableCard({ tabel, index, draft }: TableCardProps) {
  const styles = useStyles();
  const { actions, dispatch } = usePane();
  const words = useWords(KENALI_WORDS);
  const own = draft.tabel[index] ?? NO_DRAFT;
  const questions = openQuestions(tabel, own);
  const [isOpen, setOpen] = useState(questions.length > 0);
  const name = tabel.judul ?? tabel.blok;
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.head}>
        <Checkbox
          aria-label={words.use(tabel.blok)}
          checked={own.dipakai}
          onChange={(_, { checked }) =>
            dispatch({
              type: "draft-changed",
              change: { kind: "pakai", tabel: index, dipakai: checked === true },
            })
          }
        />
        <div className={styles.place}>
          <PlaceButton
            label={words.open(tabel.blok, tabel.lembar)}
            title={name}
            detail={detailOf(tabel, words)}
            clamp
            onClick={() => actions.showRange(tabel.lembar, extentOf(tabel))}
          />
        </div>
      </div>
      <TableQuestions tabel={tabel} index={index} questions={questions} />
      {own.dipakai && <Obstacle halangan={halanganOf(tabel, own)} />}
      <div className={styles.foot}>
        <Mark kind={questions.length > 0 ? "check" : tabel.yakin ? "sure" : "decided"} />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={words.columnsOf(tabel.blok)}
          onClick={() => setOpen(!isOpen)}
        >
          {words.columns(tabel.kolom.length)}
        </Button>
      </div>
      {isOpen && <Columns tabel={tabel} index={index} own={own} questions={questions} />}
    </div>
  );
}

interface ColumnsProps {
  readonly tabel: UsulanTabel;
  readonly index: number;
  readonly own: DraftTabel;
  readonly questions: readonly Pertanyaan[];
}

function Columns({ tabel, index, own, questions }: ColumnsProps) {
  const styles = useStyles();
  const words = useWords(KENALI_WORDS);
  return (
    <ul className={styles.columns} aria-label={words.columnsOf(tabel.blok)}>
      {tabel.kolom.map((kolom, k) => (
        <li key={`${kolom.peran} ${kolom.rect.left}`}>
          <ColumnRow
            tabel={tabel}
            place={{ tabel: index, kolom: k }}
            kolom={kolom}
            draft={own.kolom[k] ?? { isi: null, pasti: false }}
            question={questions.find(
              ({ peran, sel }) => peran === kolom.peran && sel.column === kolom.rect.left,
            )}
          />
        </li>
      ))}
    </ul>
  );
}

const NO_DRAFT: DraftTabel = { dipakai: false, kolom: [] };

const detailOf = (
  { blok, judul, lembar, baris, melengkapi }: UsulanTabel,
  words: Said<typeof KENALI_WORDS>,
) =>
  [
    ...(judul === null ? [] : [blok]),
    lembar,
    words.rows(baris[1] - baris[0] + 1),
    ...(melengkapi ? [words.completes] : []),
  ].join(" · ");

/** From its first column to its last, over its rows. */
const extentOf = ({ kolom, baris }: UsulanTabel): Rect => ({
  top: baris[0],
  bottom: baris[1],
  left: Math.min(...kolom.map(({ rect }) => rect.left)),
  right: Math.max(...kolom.map(({ rect }) => rect.right)),
});

interface TableQuestionsProps {
  readonly tabel: UsulanTabel;
  readonly index: number;
  readonly questions: readonly Pertanyaan[];
}

/** What is asked about the table as a whole; Tidak leaves it out, as it is. */
function TableQuestions({ tabel, index, questions }: TableQuestionsProps) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const words = useWords(KENALI_WORDS);
  return questions
    .filter(({ peran }) => peran === null)
    .map((question) => (
      <div key={question.kode}>
        <p className={styles.sentence}>{questionText(question, state.bahasa)}</p>
        <div className={styles.answers}>
          <Button
            size="small"
            aria-label={`${words.yes}: ${words.use(tabel.blok)}`}
            onClick={() =>
              dispatch({
                type: "draft-changed",
                change: { kind: "jawab", tabel: index, isi: tableAnswer(tabel, question) },
              })
            }
          >
            {words.yes}
          </Button>
        </div>
      </div>
    ));
}

function Obstacle({ halangan }: { readonly halangan: Halangan | null }) {
  const styles = useStyles();
  const words = useWords(KENALI_WORDS);
  if (halangan === null) return null;
  return (
    <p className={styles.sentence} role="alert">
      {halangan.kind === "kembar" ? words.kembar(halangan.isi) : words.kurang}
    </p>
  );
}
