import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import { findingKey } from "../../domain/diperiksa";
import { isOpen, type Figure, type Finding } from "../../domain/finding";
import { formatFigure } from "../../text/numbers";
import { describeFinding } from "../../checks/describe-finding";
import { CATATAN_WORDS } from "../../text/pane/result-words";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";
import { CatatanMend } from "./catatan-mend";
import { CatatanMark } from "./catatan-mark";

/** The pages are read by few: they come when the first one is asked for. */
const AboutPage = lazy(async () => ({ default: (await import("./about-page")).AboutPage }));

const useStyles = makeStyles({
  root: {
    // In line with the words of the Catatan, behind its mark of severity.
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  advice: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What to do about one Catatan, and the ways to do it. */
export function CatatanActions({
  finding,
  markable,
}: {
  readonly finding: Finding;
  readonly markable: boolean;
}) {
  const styles = useStyles();
  const { bahasa, result } = usePane().state;
  const words = useWords(CATATAN_WORDS);
  const open = isOpen(finding);
  const perbaikan = open ? result?.perbaikan.get(findingKey(finding)) : undefined;
  const { saran } = describeFinding(finding, bahasa);
  const old = finding.alasanLama === undefined ? "" : `${words.oldReason(finding.alasanLama)} `;
  return (
    <div className={styles.root}>
      {open && <p className={styles.advice}>{`${old}${saran}`}</p>}
      <div className={styles.buttons}>
        {perbaikan && <CatatanMend perbaikan={perbaikan} />}
        <NameRight finding={finding} />
        {finding.hitung !== null && <CopyFigure hitung={finding.hitung} />}
        {markable && <CatatanMark finding={finding} />}
        <About finding={finding} />
      </div>
    </div>
  );
}

/** Beside a slip alone. */
function NameRight({ finding: { code, values } }: { readonly finding: Finding }) {
  const { actions } = usePane();
  const words = useWords(CATATAN_WORDS);
  if (code !== "nama-mungkin-salah") return null;
  const [nama, usul] = [String(values["nama"]), String(values["usul"])];
  return (
    <Button size="small" onClick={() => actions.nameRight({ nama, usul })}>
      {words.nameRight(usul)}
    </Button>
  );
}

function CopyFigure({ hitung }: { readonly hitung: Figure }) {
  const { state, actions } = usePane();
  const words = useWords(CATATAN_WORDS);
  return (
    <Button size="small" onClick={() => actions.copy(formatFigure(hitung, state.bahasa))}>
      {words.copyFigure}
    </Button>
  );
}

/** What a Catatan of this kind means, on request. */
function About({ finding }: { readonly finding: Finding }) {
  const words = useWords(CATATAN_WORDS);
  const [reading, setReading] = useState(false);
  const id = useId();
  return (
    <>
      <Button size="small" aria-expanded={reading} aria-controls={id} onClick={() => setReading(!reading)}>
        {words.about}
      </Button>
      <div id={id} hidden={!reading}>
        {reading && (
          <Suspense>
            <AboutPage code={finding.code} />
          </Suspense>
        )}
      </div>
    </>
  );
}
