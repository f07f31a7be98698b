import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { use } from "react";
import { pageOf } from "../../checks/catalogue";
import { CATATAN_WORDS } from "../../text/pane/result-words";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  meaning: { margin: 0 },
  list: { margin: 0 },
  heading: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  part: { margin: 0 },
});

const asked = new Map<string, ReturnType<typeof pageOf>>();

/** React waits for a promise that stays the same from one rendering to the next. */
function askedOnce(code: string): ReturnType<typeof pageOf> {
  const page = asked.get(code) ?? pageOf(code);
  asked.set(code, page);
  return page;
}

/** The page of one kind of Catatan: what it means, its ground, an example, what to do. */
export function AboutPage({ code }: { readonly code: string }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = useWords(CATATAN_WORDS);
  const { arti, dasar, contoh, tindakan } = use(askedOnce(code))[state.bahasa];
  const parts = [
    [words.ground, dasar],
    [words.example, contoh],
    [words.advice, tindakan],
  ] as const;
  return (
    <div className={styles.root}>
      <p className={styles.meaning}>{arti}</p>
      <dl className={styles.list}>
        {parts.map(([heading, part]) =>
          part === null ? null : (
            <div key={heading}>
              <dt className={styles.heading}>{heading}</dt>
              <dd className={styles.part}>{part}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
