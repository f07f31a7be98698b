import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { formatRect } from "../../domain/address";
import { PERAN, type Peran } from "../../domain/peran";
import type { Pertanyaan, UsulanKolom, UsulanTabel } from "../../domain/usulan";
import { questionText } from "../../text/kenali";
import { ALASAN_WORDS, KENALI_WORDS } from "../../text/pane/kenali-words";
import { PERAN_WORDS } from "../../text/peran-words";
import { usePane } from "../pane-context";
import { PlaceButton } from "../place-button";
import { useWords } from "../use-words";
import type { DraftKolom, Isi } from "./draft";
import { Mark } from "./mark";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  choice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  select: { flex: "1 1 140px", minWidth: 0 },
  question: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
});

interface ColumnRowProps {
  readonly tabel: UsulanTabel;
  /** Which table and which column of the proposal. */
  readonly place: { readonly tabel: number; readonly kolom: number };
  readonly kolom: UsulanKolom;
  readonly draft: DraftKolom;
  /** What is still to be decided about it. */
  readonly question: Pertanyaan | undefined;
}

/** A column: its heading as it stands, an example, what it is taken for, and how sure that is. */
export function ColumnRow({ tabel, place, kolom, draft, question }: ColumnRowProps) {
  const styles = useStyles();
  const { state, actions, dispatch } = usePane();
  const words = useWords(KENALI_WORDS);
  const choose = (isi: Isi) => dispatch({ type: "draft-changed", change: { kind: "isi", ...place, isi } });
  const at = formatRect(kolom.rect);
  return (
    <div className={styles.row}>
      <PlaceButton
        label={words.open(kolom.judul, `${tabel.lembar}!${at}`)}
        title={kolom.judul}
        detail={[at, ...(kolom.contoh === "" ? [] : [words.example(kolom.contoh)])].join(" · ")}
        clamp
        onClick={() => actions.showRange(tabel.lembar, kolom.rect)}
      />
      {question && (
        <>
          <p className={styles.question}>{questionText(question, state.bahasa)}</p>
          <div className={styles.choice}>
            {answersTo(question).map((isi) => (
              <Button
                key={isi}
                size="small"
                aria-label={`${kolom.judul}: ${isi}`}
                onClick={() => choose(isi)}
              >
                {answersTo(question).length > 1 ? isi : words.yes}
              </Button>
            ))}
            <Button size="small" aria-label={`${kolom.judul}: ${words.no}`} onClick={() => choose(null)}>
              {words.no}
            </Button>
          </div>
        </>
      )}
      <div className={styles.choice}>
        <Select
          size="small"
          className={styles.select}
          aria-label={words.contents(kolom.judul)}
          value={draft.isi ?? ""}
          onChange={(_, { value }) => choose(value === "" ? null : (value as Peran))}
        >
          <ContentOptions kolom={kolom} />
        </Select>
        <Mark
          kind={draft.pasti ? (kolom.yakin && draft.isi === kolom.peran ? "sure" : "decided") : "check"}
        />
      </div>
    </div>
  );
}

/** `Ini realisasi atau % capaian?` has two answers beside no; every other question asks for one. */
function answersTo({ kode, peran }: Pertanyaan): readonly Peran[] {
  if (kode === "capaian-atau-realisasi") return ["Realisasi", "Capaian"];
  return peran === null ? [] : [peran];
}

/** Why it is taken for what it is taken stands behind that choice. */
function ContentOptions({ kolom }: { readonly kolom: UsulanKolom }) {
  const { bahasa } = usePane().state;
  const words = useWords(KENALI_WORDS);
  const why = (isi: string) => (isi === kolom.peran ? ` (${ALASAN_WORDS[kolom.alasan][bahasa]})` : "");
  return (
    <>
      <option value="">{words.noName}</option>
      <option value="Judul">{`Judul: ${words.titleCell}${why("Judul")}`}</option>
      {PERAN.map((peran) => (
        <option key={peran} value={peran}>
          {`${peran}: ${PERAN_WORDS[peran][bahasa]}${why(peran)}`}
        </option>
      ))}
    </>
  );
}
