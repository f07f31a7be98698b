import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import { hasUsableBlok } from "../app/usable-blok";
import { ActionBar } from "./action-bar";
import { Found } from "./found";
import { Header } from "./header";
import { LiveStatus } from "./live-status";
import { None } from "./none";
import { NoticeBar } from "./notice-bar";
import { usePane } from "./pane-context";

const ResultView = lazy(async () => ({ default: (await import("./result")).ResultView }));
const NameTrouble = lazy(async () => ({ default: (await import("./name-trouble")).NameTrouble }));
const CleanDialog = lazy(async () => ({ default: (await import("./clean-dialog")).CleanDialog }));

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
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  looking: {
    ...typographyStyles.body1,
    padding: `0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The pane from top to bottom: what was found, the button, the result, and the way to take it all out again. */
export function App() {
  const styles = useStyles();
  const { state } = usePane();
  if (state.bug !== null) throw state.bug.error;
  return (
    <main className={styles.root}>
      <Header />
      <LiveStatus />
      <NoticeBar />
      <Body />
      {state.asking && (
        <Suspense>
          <CleanDialog />
        </Suspense>
      )}
    </main>
  );
}

function Body() {
  const styles = useStyles();
  const { state, text } = usePane();
  const { found, result } = state;
  if (found === null) {
    return state.activity.kind === "looking" ? <p className={styles.looking}>{text.looking.body}</p> : null;
  }
  const usable = hasUsableBlok(found.assessment);
  return (
    <>
      {found.assessment.laporan.bloks.length > 0 && <Found found={found} />}
      <Suspense>
        <NameTrouble assessment={found.assessment} />
      </Suspense>
      {usable ? <ActionBar /> : <None />}
      {result !== null && (
        <Suspense>
          <ResultView result={result} />
        </Suspense>
      )}
      <Clean />
    </>
  );
}

function Clean() {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const foot = useFocusBack(state.asking && state.activity.kind === "idle");
  return (
    <div className={styles.foot} ref={foot}>
      <Button
        disabledFocusable={state.activity.kind !== "idle"}
        onClick={() => dispatch({ type: "clean-asked" })}
      >
        {text.clean.button}
      </Button>
      <Link href="bantuan.html" target="_blank" rel="noreferrer">
        {text.guide}
      </Link>
    </div>
  );
}

/** When the question is closed without an act, the focus goes back to the button that asked it. */
function useFocusBack(asking: boolean) {
  const foot = useRef<HTMLDivElement>(null);
  const asked = useRef(asking);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (asked.current && !asking && lost) foot.current?.querySelector("button")?.focus();
    asked.current = asking;
  }, [asking]);
  return foot;
}
