import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { findingKey } from "../domain/diperiksa";
import type { Finding } from "../domain/finding";
import { PAGE } from "./catatan";
import { CatatanLine } from "./catatan-line";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

interface CatatanGroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Catatan of one kind, a page at a time: a workbook of 100 000 rows may have thousands. */
export function CatatanGroup({ title, findings }: CatatanGroupProps) {
  const styles = useStyles();
  const { text } = usePane();
  const [shown, setShown] = useState(PAGE);
  const left = findings.length - shown;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={`${findingKey(finding)} ${index}`}>
            <CatatanLine finding={finding} markable />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {text.more(Math.min(PAGE, left), left)}
        </Button>
      )}
    </>
  );
}
