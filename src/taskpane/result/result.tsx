import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { HitungOutcome } from "../../app/hitung-capaian";
import { SEVERITIES } from "../../domain/finding";
import { leftOutText } from "../../text/left-out-words";
import { CATATAN_WORDS, RESULT_WORDS } from "../../text/pane/result-words";
import { countSeverity } from "../catatan/catatan";
import { ArahSection } from "../arah-section";
import { CatatanSection } from "../catatan/catatan-section";
import { usePane } from "../pane-context";
import { Section } from "../section";
import { useWords } from "../use-words";
import { KriteriaBar } from "./kriteria-bar";
import { SasaranSection } from "./sasaran-section";

const useStyles = makeStyles({
  counts: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
  heading: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  sheets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  sheet: { minWidth: 0 },
  leftOut: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalM} 0 0` },
  copy: { marginTop: tokens.spacingVerticalM },
  help: {
    ...typographyStyles.caption1,
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** What a run has brought: the bar with its counts, the written sheets, Catatan, sasaran. */
export function ResultView({ result }: { readonly result: HitungOutcome }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = useWords(RESULT_WORDS);
  const { assessment, sheets, leftOut = [] } = result;
  return (
    <>
      <Section title={words.title}>
        {assessment.kinerja.length > 0 && <KriteriaBar assessment={assessment} />}
        <CatatanCounts result={result} />
        {sheets.length > 0 && <SheetButtons titles={sheets} />}
        {leftOut.length > 0 && <p className={styles.leftOut}>{leftOutText(leftOut, state.bahasa)}</p>}
        {sheets.length > 0 && <MakeCopy />}
      </Section>
      <ArahSection assessment={assessment} />
      <CatatanSection assessment={assessment} />
      {assessment.sasaran.length > 0 && <SasaranSection assessment={assessment} />}
    </>
  );
}

/** How many Catatan of each severity, each count a way to them. */
function CatatanCounts({ result: { assessment } }: { readonly result: HitungOutcome }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const words = useWords(CATATAN_WORDS);
  return (
    <div className={styles.counts} role="group" aria-label={words.title}>
      {SEVERITIES.map((severity) => {
        const count = countSeverity(assessment.findings, severity);
        const label = words[severity](count);
        return count === 0 ? (
          <span key={severity}>{label}</span>
        ) : (
          <Link key={severity} as="button" onClick={() => dispatch({ type: "severity-shown", severity })}>
            {label}
          </Link>
        );
      })}
    </div>
  );
}

/** The written sheets as a workbook that can be sent on. */
function MakeCopy() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(RESULT_WORDS);
  const help = useId();
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        aria-describedby={help}
        disabledFocusable={state.activity.kind !== "idle"}
        onClick={actions.makeCopy}
      >
        {words.makeCopy}
      </Button>
      <span id={help} className={styles.help}>
        {words.makeCopyHelp}
      </span>
    </div>
  );
}

function SheetButtons({ titles }: { readonly titles: readonly string[] }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWords(RESULT_WORDS);
  return (
    <>
      <h3 className={styles.heading}>{words.sheets}</h3>
      <div className={styles.sheets}>
        {titles.map((title) => (
          <Button
            key={title}
            size="small"
            className={styles.sheet}
            aria-label={words.openSheet(title)}
            onClick={() => actions.openSheet(title)}
          >
            {title.replace(/^LKjIP /, "")}
          </Button>
        ))}
      </div>
    </>
  );
}
