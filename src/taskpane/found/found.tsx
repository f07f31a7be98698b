import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { missingColumns } from "../../app/missing-columns";
import { hasUsableBlok } from "../../app/usable-blok";
import type { Pemeriksaan } from "../../app/periksa";
import type { Blok } from "../../domain/laporan";
import { FOUND_WORDS, PANE_WORDS } from "../../text/pane/pane-words";
import type { Said } from "../../text/words";
import { usePane } from "../pane-context";
import { PlaceButton } from "../place-button";
import { Section } from "../section";
import { countIndikator, tabelRows, type TabelRow } from "../result/summary";
import { useWords } from "../use-words";

type FoundSaid = Said<typeof FOUND_WORDS>;

const useStyles = makeStyles({
  intro: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  columns: {
    ...typographyStyles.caption1,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

/** What was found, and before the first run in one sentence what will happen; `open`: unfolded also after it. */
export function Found({ found, open = false }: { readonly found: Pemeriksaan; readonly open?: boolean }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(FOUND_WORDS);
  const { intro } = useWords(PANE_WORDS);
  const rows = tabelRows(found.assessment);
  const [columns, setColumns] = useState(false);
  const first = state.result === null;
  return (
    <>
      {first && !open && <p className={styles.intro}>{introOf(found, words, intro(state.options.paint))}</p>}
      <Section key={String(first)} title={words.title} count={rows.length} open={first || open}>
        <Checkbox
          label={words.columns}
          checked={columns}
          onChange={(_, { checked }) => setColumns(checked === true)}
        />
        <ul className={styles.list}>
          {rows.map((row, index) => (
            <li key={`${row.lembar}!${row.nama}`}>
              <PlaceButton
                label={words.open(nameOf(row, words))}
                title={row.judul ?? nameOf(row, words)}
                detail={detailOf(row, words)}
                clamp
                oneLine={row.judul === null}
                onClick={() => actions.goTo(row.cell)}
              />
              {columns && <Columns blok={found.assessment.laporan.bloks[index]} />}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** What was read of a table, by the names of its columns, and which ones a table of its kind has besides. */
function Columns({ blok }: { readonly blok: Blok | undefined }) {
  const styles = useStyles();
  const words = useWords(FOUND_WORDS);
  if (blok === undefined) return null;
  const { texts, numbers, nama } = blok;
  const read = [...Object.keys(texts), ...Object.keys(numbers)];
  const missing = missingColumns(blok).map((peran) => (nama === "" ? peran : `${peran}_${nama}`));
  return (
    <>
      <p className={styles.columns}>{words.read(read.join(", "))}</p>
      {missing.length > 0 && <p className={styles.columns}>{words.missing(missing.join(", "))}</p>}
    </>
  );
}

function introOf({ assessment }: Pemeriksaan, words: FoundSaid, intro: string): string {
  const sentence = words.sentence(assessment.laporan.bloks.length, countIndikator(assessment));
  return `${sentence} ${hasUsableBlok(assessment) ? intro : words.planOnly}`;
}

const nameOf = ({ nama }: TabelRow, words: FoundSaid): string => (nama === "" ? words.unnamed : nama);

function detailOf(row: TabelRow, words: FoundSaid): string {
  const name = row.judul === null ? [] : [nameOf(row, words)];
  return [...name, row.lembar, words[row.jenis], words.rows(row.rows)].join(" · ");
}
