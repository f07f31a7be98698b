import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "inline-block",
    flexShrink: 0,
    width: "12px",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
});

/** The code of a kriteria, always beside its word; null for none. */
export function Swatch({ color }: { readonly color: string | null }) {
  const styles = useStyles();
  return (
    <span
      className={styles.root}
      aria-hidden="true"
      style={color === null ? {} : { backgroundColor: color }}
    />
  );
}
