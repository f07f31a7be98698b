import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { PANE_WORDS } from "../text/pane/pane-words";
import { useFocusKept } from "./focus";
import { Head } from "./head/head";
import { Spoken } from "./head/spoken";
import { Title } from "./head/title";
import { usePane } from "./pane-context";
import type { PaneState } from "./state";
import { useWords } from "./use-words";

/** What is known of the workbook is shown after the first look, and fetched meanwhile. */
export const loadBody = () => import("./body");
const Body = lazy(async () => ({ default: (await loadBody()).Body }));
const About = lazy(async () => ({ default: (await import("./about")).About }));
const Clean = lazy(async () => ({ default: (await import("./clean")).Clean }));

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  looking: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The pane from top to bottom: the button and the one message, what was found, the result, the way to take it out. */
export function App() {
  const styles = useStyles();
  const { activity, bug, found } = usePane().state;
  useFocusKept();
  if (bug !== null) throw bug.error;
  return (
    <main className={styles.root}>
      <Title />
      <Head />
      <Spoken />
      {found === null && activity.kind === "looking" && <Looking />}
      {found !== null && (
        <Suspense>
          <Body found={found} />
          <About />
        </Suspense>
      )}
      <Foot />
    </main>
  );
}

/** Before the first look has ended, what it does. */
function Looking() {
  const styles = useStyles();
  const words = useWords(PANE_WORDS);
  return <p className={styles.looking}>{words.lookingBody}</p>;
}

function Foot() {
  const styles = useStyles();
  const { state } = usePane();
  const words = useWords(PANE_WORDS);
  return (
    <div className={styles.foot}>
      {hasResults(state) && (
        <Suspense>
          <Clean />
        </Suspense>
      )}
      <Link href="bantuan.html#dua-menit" target="_blank" rel="noreferrer">
        {words.tour}
      </Link>
      <Link href="bantuan.html" target="_blank" rel="noreferrer">
        {words.guide}
      </Link>
    </div>
  );
}

/** Whether there is anything to take out. */
const hasResults = ({ found, result }: PaneState): boolean =>
  result !== null || (found !== null && found.ownSheets.length > 0);
