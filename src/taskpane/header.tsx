import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  switch: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The product's name, and the switch to the other language, named in that language. */
export function Header() {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const other = state.bahasa === "id" ? "en" : "id";
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{text.product}</h1>
      <Button
        size="small"
        appearance="subtle"
        className={styles.switch}
        lang={other}
        onClick={() => actions.speak(other)}
      >
        {text.language[other]}
      </Button>
    </header>
  );
}
