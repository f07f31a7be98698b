import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { HitungOutcome } from "../app/hitung-capaian";
import { CatatanSection } from "./catatan-section";
import { KriteriaBar } from "./kriteria-bar";
import { usePane } from "./pane-context";
import { PlaceButton } from "./place-button";
import { SasaranSection } from "./sasaran-section";
import { Section } from "./section";
import { countSeverity } from "./catatan";
import { countRated } from "./summary";

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

/** What a run has brought: the one line, the bar, sasaran, Catatan, written sheets. */
export function ResultView({ result }: { readonly result: HitungOutcome }) {
  const styles = useStyles();
  const { text } = usePane();
  const { assessment } = result;
  const rated = countRated(assessment);
  return (
    <>
      <Section title={text.result.title}>
        <p className={styles.sentence}>
          {text.result.sentence(rated, countSeverity(assessment.findings, "kesalahan"))}
        </p>
        {assessment.kinerja.length > 0 && <KriteriaBar assessment={assessment} />}
      </Section>
      {assessment.sasaran.length > 0 && <SasaranSection assessment={assessment} />}
      <CatatanSection assessment={assessment} />
      {result.sheets.length > 0 && <SheetLinks titles={result.sheets} />}
    </>
  );
}

function SheetLinks({ titles }: { readonly titles: readonly string[] }) {
  const styles = useStyles();
  const { actions, text } = usePane();
  return (
    <Section title={text.sheets.title} count={String(titles.length)}>
      <ul className={styles.list}>
        {titles.map((title) => (
          <li key={title}>
            <PlaceButton
              label={text.sheets.open(title)}
              title={title}
              onClick={() => actions.openSheet(title)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
