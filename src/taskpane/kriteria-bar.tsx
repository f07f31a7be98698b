import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../domain/assessment";
import { usePane } from "./pane-context";
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
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  word: { flexGrow: 1 },
  number: { fontVariantNumeric: "tabular-nums" },
});

/** How many indicators have each kriteria: the bar for the eye, the list for everybody. */
export function KriteriaBar({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { text } = usePane();
  const tallies = tallyKriteria(assessment);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {tallies.filter(isSeen).map(({ band, count }) => (
          <div
            key={band?.kriteria ?? ""}
            className={styles.part}
            style={{ flexGrow: count, ...(band && { backgroundColor: band.warna }) }}
          />
        ))}
      </div>
      <ul className={styles.list} aria-label={text.result.barLabel}>
        {tallies.map(({ band, count }) => (
          <li key={band?.kriteria ?? ""} className={styles.item}>
            <Swatch color={band?.warna ?? null} />
            <span className={styles.word}>{band?.kriteria ?? text.result.unrated}</span>
            <span className={styles.number}>{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const isSeen = ({ count }: Tally): boolean => count > 0;
