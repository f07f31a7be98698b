import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { hasUsableBlok } from "../app/usable-blok";
import type { Pemeriksaan } from "../app/periksa";
import type { PaneText } from "../text/pane-text";
import { usePane } from "./pane-context";
import { PlaceButton } from "./place-button";
import { Section } from "./section";
import { countIndikator, tabelRows, type TabelRow } from "./summary";

const useStyles = makeStyles({
  intro: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

/** What was found, and in one sentence what will happen. */
export function Found({ found }: { readonly found: Pemeriksaan }) {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const rows = tabelRows(found.assessment);
  const first = state.result === null;
  return (
    <>
      {first && <p className={styles.intro}>{introOf(found, text, state.options.paint)}</p>}
      <Section key={String(first)} title={text.found.title} count={String(rows.length)} open={first}>
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={`${row.lembar}!${row.nama}`}>
              <PlaceButton
                label={text.found.open(nameOf(row, text))}
                title={row.judul ?? nameOf(row, text)}
                detail={detailOf(row, text)}
                clamp
                oneLine={row.judul === null}
                onClick={() => actions.goTo(row.cell)}
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function introOf({ assessment }: Pemeriksaan, text: PaneText, paint: boolean): string {
  const sentence = text.found.sentence(assessment.laporan.bloks.length, countIndikator(assessment));
  return `${sentence} ${hasUsableBlok(assessment) ? text.intro(paint) : text.found.planOnly}`;
}

const nameOf = ({ nama }: TabelRow, text: PaneText): string => (nama === "" ? text.found.unnamed : nama);

function detailOf(row: TabelRow, text: PaneText): string {
  const name = row.judul === null ? [] : [nameOf(row, text)];
  return [...name, row.lembar, text.found.jenis[row.jenis], text.found.rows(row.rows)].join(" · ");
}
