import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../domain/assessment";
import { findingKey } from "../../domain/diperiksa";
import type { Finding } from "../../domain/finding";
import { useMore } from "../more";
import { CatatanItem } from "./catatan-item";

const useStyles = makeStyles({
  root: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  button: { minHeight: "24px", padding: `0 ${tokens.spacingHorizontalS}` },
  panel: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface CatatanKindProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly assessment: Assessment;
  readonly open?: boolean;
}

/** Catatan of one kind, folded or open. */
export function CatatanKind({ title, findings, assessment, open = false }: CatatanKindProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  return (
    <Accordion
      collapsible
      className={styles.root}
      openItems={isOpen ? "list" : []}
      onToggle={() => setOpen(!isOpen)}
    >
      <AccordionItem value="list">
        <AccordionHeader as="h4" size="small" button={{ className: styles.button }}>
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <CatatanList findings={findings} assessment={assessment} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function CatatanList({ findings, assessment }: Pick<CatatanKindProps, "findings" | "assessment">) {
  const styles = useStyles();
  const [shown, more] = useMore(findings);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={`${findingKey(finding)} ${index}`}>
            <CatatanItem finding={finding} laporan={assessment.laporan} markable />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
