import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Assessment } from "../../domain/assessment";
import { formatUpTo } from "../../text/numbers";
import { RESULT_WORDS } from "../../text/pane/result-words";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";
import { tallyKriteria, type Tally } from "./summary";
import { Swatch } from "./swatch";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "12px",
    overflow: "hidden",
    columnGap: "1px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  part: { minWidth: "4px", backgroundColor: tokens.colorNeutralStroke1, forcedColorAdjust: "none" },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    display: "flex",
    width: "100%",
    minHeight: "24px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  word: { flexGrow: 1, minWidth: 0 },
  number: { fontVariantNumeric: "tabular-nums" },
});

/** How many indicators have each kriteria: the bar for the eye, the list for everybody, each line a way to its cells. */
export function KriteriaBar({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const words = useWords(RESULT_WORDS);
  const tallies = tallyKriteria(assessment);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {tallies.filter(isSeen).map(({ band, cells }) => (
          <div
            key={band?.kriteria ?? ""}
            className={styles.part}
            style={{ flexGrow: cells.length, ...(band && { backgroundColor: band.warna }) }}
          />
        ))}
      </div>
      <ul className={styles.list} aria-label={words.barLabel}>
        {tallies.map((tally) => (
          <li key={tally.band?.kriteria ?? ""}>
            <KriteriaLine tally={tally} />
          </li>
        ))}
      </ul>
    </>
  );
}

const isSeen = ({ cells }: Tally): boolean => cells.length > 0;

/** Leads to the first cell of its kriteria, and with each further click to the next one. */
function KriteriaLine({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(RESULT_WORDS);
  const next = useRef(0);
  const { band, cells } = tally;
  const kriteria = band?.kriteria ?? words.unrated;
  const line = (
    <>
      <Swatch color={band?.warna ?? null} />
      <span className={styles.word}>{kriteria}</span>
      <span className={styles.number}>{formatUpTo(cells.length, 0, state.bahasa)}</span>
    </>
  );
  if (!isSeen(tally)) return <span className={styles.item}>{line}</span>;
  const go = () => {
    const cell = cells[next.current++ % cells.length];
    if (cell !== undefined) actions.goTo(cell);
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, styles.link)}
      title={words.next(kriteria)}
      onClick={go}
    >
      {line}
    </button>
  );
}
