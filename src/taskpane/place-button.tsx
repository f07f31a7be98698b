import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    width: "100%",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  oneLine: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  title: { ...typographyStyles.body1, display: "block" },
  // A title of a table may be a whole sentence in capitals: two lines tell which it is.
  clamped: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", overflow: "hidden" },
  advice: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  detail: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

interface PlaceButtonProps {
  /** What the click does, said after the words for those who hear the pane. */
  readonly label: string;
  readonly title: string;
  /** What to do. */
  readonly advice?: string;
  readonly detail?: string;
  /** No more than two lines of the title. */
  readonly clamp?: boolean;
  /** A short title: the detail stands beside it, where there is room. */
  readonly oneLine?: boolean;
  readonly before?: ReactNode;
  readonly onClick: () => void;
}

/** A line that takes the user to a place in the workbook. */
export function PlaceButton({
  label,
  title,
  advice,
  detail,
  clamp,
  oneLine,
  before,
  onClick,
}: PlaceButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} title={label} onClick={onClick}>
      {before}
      <span className={mergeClasses(styles.words, oneLine && styles.oneLine)}>
        <span className={mergeClasses(styles.title, clamp && styles.clamped)}>{title}</span>
        {advice !== undefined && <span className={styles.advice}>{advice}</span>}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </button>
  );
}
