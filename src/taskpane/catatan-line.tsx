import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { isOpen, type Finding } from "../domain/finding";
import { describeFinding } from "../checks/describe-finding";
import type { PaneText } from "../text/pane-text";
import { placeOf } from "./catatan";
import { CatatanAbout } from "./catatan-about";
import { CatatanMark } from "./catatan-mark";
import { usePane } from "./pane-context";
import { PlaceButton } from "./place-button";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  plain: { display: "flex", columnGap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalSNudge },
  words: { ...typographyStyles.body1, minWidth: 0, overflowWrap: "anywhere" },
  // Beside each other where there is room; a form and a page take the whole width.
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    // In line with the words of the Catatan, behind its mark of severity.
    margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0 ${tokens.spacingVerticalXS} 24px`,
  },
  detail: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

interface CatatanLineProps {
  readonly finding: Finding;
  /** Whether it can be marked as checked here; not before a run has written LKjIP Catatan. */
  readonly markable?: boolean;
}

/** One Catatan: its sentence, what to do, and its place. With a cell it is a button to it. */
export function CatatanLine({ finding, markable = false }: CatatanLineProps) {
  const styles = useStyles();
  return (
    <>
      <Place finding={finding} />
      <div className={styles.more}>
        {markable && <CatatanMark finding={finding} />}
        <CatatanAbout code={finding.code} />
      </div>
    </>
  );
}

function Place({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { cell } = finding;
  const { pesan, saran } = describeFinding(finding, state.bahasa);
  const advice = adviceOf(finding, saran, text);
  const table = finding.blok === "" ? text.found.unnamed : finding.blok;
  const mark = <SeverityMark severity={finding.severity} label={text.catatan.severity[finding.severity]} />;
  if (cell === null) {
    return (
      <div className={styles.plain}>
        {mark}
        <span className={styles.words}>
          {pesan}
          <span className={styles.detail}>{advice}</span>
          <span className={styles.detail}>{table ?? text.catatan.wholeWorkbook}</span>
        </span>
      </div>
    );
  }
  return (
    <PlaceButton
      label={text.catatan.open(placeOf(cell))}
      title={pesan}
      advice={advice}
      detail={table === null ? placeOf(cell) : `${placeOf(cell)} · ${table}`}
      before={mark}
      onClick={() => actions.goTo(cell)}
    />
  );
}

/** What to do; for a checked one why it is in order. */
function adviceOf(finding: Finding, saran: string, text: PaneText): string {
  if (!isOpen(finding)) return text.catatan.checkedBecause(finding.diperiksa ?? "");
  return finding.alasanLama === undefined ? saran : `${text.catatan.oldReason(finding.alasanLama)} ${saran}`;
}
