import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DIRECTION_WORDS, KENALI_WORDS } from "../../text/pane/kenali-words";
import { formatCell } from "../../domain/address";
import { Options } from "../options";
import { usePane } from "../pane-context";
import { PlaceButton } from "../place-button";
import { Section } from "../section";
import type { KenaliState } from "../state";
import { useWords } from "../use-words";
import { DirectionQuestions, directionQuestions } from "./direction-questions";
import { MoneyQuestions } from "./money-questions";
import { TableCard } from "./table-card";

export { Names } from "./names";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  sentence: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface KenaliScreenProps {
  readonly kenali: KenaliState;
  /** Tables with names stand in the workbook, so that there is a result to go back to. */
  readonly usable: boolean;
}

/** What Kenali Tabel has found: the tables, each to be looked at, changed or left out, and what must be asked. */
export function KenaliScreen({ kenali, usable }: KenaliScreenProps) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const words = useWords(KENALI_WORDS);
  const { usulan } = kenali.pengenalan;
  return (
    <>
      {usulan.tabel.length === 0 ? (
        <div className={styles.root}>
          <p className={styles.sentence}>{usable ? words.noneMore : words.none}</p>
        </div>
      ) : (
        <>
          <Questions kenali={kenali} />
          <Section title={words.title} count={usulan.tabel.length}>
            <ul className={styles.list}>
              {usulan.tabel.map((tabel, index) => (
                <li key={`${tabel.lembar}!${tabel.blok}`}>
                  <TableCard tabel={tabel} index={index} draft={kenali.draft} />
                </li>
              ))}
            </ul>
            <Cut kenali={kenali} />
          </Section>
          <SingleCells kenali={kenali} />
          <Options />
        </>
      )}
      {usable && (
        <div className={styles.root}>
          <Button onClick={() => dispatch({ type: "kenali-shown", shown: false })}>{words.hide}</Button>
        </div>
      )}
    </>
  );
}

/** What changes figures and no heading tells. */
function Questions({ kenali: { pengenalan, draft } }: { readonly kenali: KenaliState }) {
  const { state, dispatch } = usePane();
  const words = useWords(DIRECTION_WORDS);
  const used = new Set(
    pengenalan.usulan.tabel.filter((_, i) => draft.tabel[i]?.dipakai).map(({ blok }) => blok.toLowerCase()),
  );
  const isUsed = ({ blok }: { readonly blok: string | null }): boolean =>
    blok !== null && used.has(blok.toLowerCase());
  const directions = directionQuestions(pengenalan.tanya.arah.filter(isUsed));
  const money = pengenalan.tanya.uang.filter(isUsed);
  return (
    <>
      {directions.length > 0 && (
        <Section title={words.title} count={directions.length}>
          <DirectionQuestions
            questions={directions}
            answers={state.arah}
            onAnswer={(indikator, polaritas) =>
              dispatch({ type: "direction-answered", indikator, polaritas })
            }
          />
        </Section>
      )}
      {money.length > 0 && <MoneyQuestions questions={money} answers={draft.uang} />}
    </>
  );
}

/** The year, the agency and the like, which are named with the tables. */
function SingleCells({ kenali }: { readonly kenali: KenaliState }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWords(KENALI_WORDS);
  const { sel } = kenali.pengenalan.usulan;
  if (sel.length === 0) return null;
  return (
    <Section title={words.cells} count={sel.length} open={false}>
      <ul className={styles.list}>
        {sel.map(({ nama, sel: cell }) => {
          const place = `${cell.sheet}!${formatCell(cell.row, cell.column)}`;
          return (
            <li key={nama}>
              <PlaceButton
                label={words.open(nama, place)}
                title={nama}
                detail={place}
                oneLine
                onClick={() => actions.goTo(cell)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Cut({ kenali }: { readonly kenali: KenaliState }) {
  const styles = useStyles();
  const words = useWords(KENALI_WORDS);
  return kenali.pengenalan.usulan.terpotong.map(({ lembar, baris, kolom }) => (
    <p key={lembar} className={styles.sentence}>
      {words.cut(lembar, baris, kolom)}
    </p>
  ));
}
