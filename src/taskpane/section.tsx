import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  toggle: {
    ...typographyStyles.body1Strong,
    display: "flex",
    width: "100%",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: "none",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { flexGrow: 1, minWidth: 0 },
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  turned: { transform: "rotate(90deg)" },
  body: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

interface SectionProps {
  readonly title: string;
  /** Stands in the heading, so that a closed section still tells how much it holds. */
  readonly count?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the pane that folds away. Its body is built only while it is open. */
export function Section({ title, count, open = true, children }: SectionProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={`${id}-title`}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={`${id}-title`}
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
          <span className={styles.title}>{title}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      </h2>
      <div id={`${id}-body`} className={styles.body} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}

const Chevron = ({ className }: { readonly className: string }) => (
  <svg className={className} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path
      d="M4 2l4 4-4 4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
