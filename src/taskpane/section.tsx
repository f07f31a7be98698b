import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatUpTo } from "../text/numbers";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    ...typographyStyles.body1Strong,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  count: {
    ...typographyStyles.caption1,
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  panel: { margin: 0, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

interface SectionProps {
  readonly title: string;
  /** Stands in the heading, so that a closed section still tells how much it holds. */
  readonly count?: number;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the pane that folds away. Its body is built only while it is open. */
export function Section({ title, count, open = true, className, children }: SectionProps) {
  const styles = useStyles();
  const { bahasa } = usePane().state;
  const [isOpen, setOpen] = useState(open);
  return (
    <section aria-label={title} className={mergeClasses(styles.root, className)}>
      <Accordion collapsible openItems={isOpen ? "body" : []} onToggle={() => setOpen(!isOpen)}>
        <AccordionItem value="body">
          <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.button }}>
            <span>{title}</span>
            {count !== undefined && <span className={styles.count}>{formatUpTo(count, 0, bahasa)}</span>}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
