import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PANE_WORDS } from "../../text/pane/pane-words";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  switch: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The product's name, and the switch to the other language, named in that language. */
export function Title() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(PANE_WORDS);
  const other = state.bahasa === "id" ? "en" : "id";
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{words.product}</h1>
      <Button
        size="small"
        appearance="subtle"
        className={styles.switch}
        lang={other}
        onClick={() => actions.speak(other)}
      >
        {words.otherLanguage}
      </Button>
    </header>
  );
}
