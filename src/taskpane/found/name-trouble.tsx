import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../domain/assessment";
import { FOUND_WORDS } from "../../text/pane/pane-words";
import { CatatanItem } from "../catatan/catatan-item";
import { usePane } from "../pane-context";
import { Section } from "../section";
import { nameFindings } from "../result/summary";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

/** Names that could not be used, before a run and beside what Kenali Tabel shows; else they stand among the Catatan. */
export function NameTrouble({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = useWords(FOUND_WORDS);
  const findings = nameFindings(assessment);
  const elsewhere = state.result !== null && state.kenali?.shown !== true;
  if (findings.length === 0 || elsewhere) return null;
  return (
    <Section title={words.trouble} count={findings.length}>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index}>
            <CatatanItem finding={finding} laporan={assessment.laporan} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
