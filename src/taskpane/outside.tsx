import {
  Button,
  FluentProvider,
  makeStyles,
  tokens,
  typographyStyles,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { Bahasa } from "../text/bahasa";
import { OUTSIDE_WORDS } from "../text/pane/run-words";
import { inBahasa } from "../text/words";

const useStyles = makeStyles({
  root: { minHeight: "100vh", padding: tokens.spacingHorizontalL, boxSizing: "border-box" },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalM}` },
  body: { margin: `0 0 ${tokens.spacingVerticalL}` },
});

interface OutsideProps {
  readonly bahasa: Bahasa;
  /** `elsewhere`: opened in a browser; `silent`: office.js did not come or does not answer. */
  readonly reason: "elsewhere" | "silent";
  readonly reload: () => void;
}

/** Stands in for the pane where there is no Excel to talk to; light or dark as the browser is. */
export function Outside({ bahasa, reason, reload }: OutsideProps) {
  const isDark = window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <Words bahasa={bahasa} reason={reason} reload={reload} />
    </FluentProvider>
  );
}

function Words({ bahasa, reason, reload }: OutsideProps) {
  const styles = useStyles();
  const words = inBahasa(OUTSIDE_WORDS, bahasa);
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.body}>{words[reason]}</p>
      {reason === "silent" && <Button onClick={reload}>{words.reload}</Button>}
    </main>
  );
}
