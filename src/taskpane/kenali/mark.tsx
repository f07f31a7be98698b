import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { KENALI_WORDS } from "../../text/pane/kenali-words";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  mark: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  check: { color: tokens.colorStatusWarningForeground3 },
});

/** How sure it is, in a word. */
export function Mark({ kind }: { readonly kind: "sure" | "check" | "decided" }) {
  const styles = useStyles();
  const words = useWords(KENALI_WORDS);
  return <span className={mergeClasses(styles.mark, kind === "check" && styles.check)}>{words[kind]}</span>;
}
