import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { hasUsableBlok } from "../../app/usable-blok";
import { offersNames } from "../kenali/kenali-events";
import { usePane } from "../pane-context";
import { Message } from "./message";
import { RunBar } from "./run-bar";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    // A long refusal in a low window must not cover everything.
    maxHeight: "70vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What stays in sight wherever the user has scrolled: the one primary button, and the one message that matters now. */
export function Head() {
  const styles = useStyles();
  const { found, activity, kenali } = usePane().state;
  const head = useScrollRoom();
  const usable = found !== null && hasUsableBlok(found.assessment);
  const busy = activity.kind !== "idle" && activity.kind !== "looking";
  return (
    <div className={styles.root} ref={head}>
      {(usable || busy || offersNames(kenali)) && <RunBar />}
      <Message />
    </div>
  );
}

/** What is scrolled to, by the keyboard for instance, comes to stand below the head and not under it. */
function useScrollRoom() {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.documentElement.style.scrollPaddingTop = `${head.current?.offsetHeight ?? 0}px`;
  });
  return head;
}
