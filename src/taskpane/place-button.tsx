import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
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
  words: { minWidth: 0, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1, display: "block" },
  detail: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

interface PlaceButtonProps {
  /** What the click does, said after the words for those who hear the pane. */
  readonly label: string;
  readonly title: string;
  readonly detail?: string;
  readonly before?: ReactNode;
  readonly onClick: () => void;
}

/** A line that takes the user to a place in the workbook. */
export function PlaceButton({ label, title, detail, before, onClick }: PlaceButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} title={label} onClick={onClick}>
      {before}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </button>
  );
}
