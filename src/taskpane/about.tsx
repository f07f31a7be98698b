import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PRODUCT_VERSION } from "../domain/marks";
import { ABOUT_WORDS } from "../text/pane/about-words";
import { Section } from "./section";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Tentang: which version this is, and the page that asks this Excel what the program relies on. */
export function About() {
  const styles = useStyles();
  const words = useWords(ABOUT_WORDS);
  return (
    <Section title={words.title} open={false}>
      <p className={styles.sentence}>{words.version(PRODUCT_VERSION)}</p>
      <p className={styles.sentence}>{words.ujiBody}</p>
      <Link href="uji-excel.html">{words.uji}</Link>
    </Section>
  );
}
