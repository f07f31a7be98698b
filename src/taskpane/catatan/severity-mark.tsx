import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/finding";

const useStyles = makeStyles({
  root: { flexShrink: 0, width: "16px", height: "16px", marginTop: "2px" },
  kesalahan: { color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground3 },
  informasi: { color: tokens.colorNeutralForeground3 },
});

/** A shape for each severity, so that none is told by colour alone. */
const SHAPES: Readonly<Record<Severity, string>> = {
  kesalahan: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  peringatan: "M8 2.2L14.6 13.8H1.4zM8 6.6v3.2M8 11.6v.4",
  informasi: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 7.4v3.8M8 4.8v.4",
};

export function SeverityMark({ severity, label }: { readonly severity: Severity; readonly label: string }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.root, styles[severity])}
      viewBox="0 0 16 16"
      role="img"
      aria-label={label}
    >
      <path
        d={SHAPES[severity]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
