import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import { usePane } from "./pane-context";

/** The pages are read by few: they come when the first one is asked for. */
const AboutPage = lazy(async () => ({ default: (await import("./about-page")).AboutPage }));

const useStyles = makeStyles({
  link: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  page: { flexBasis: "100%", order: 1 },
});

/** What a Catatan of this kind means, on request. */
export function CatatanAbout({ code }: { readonly code: string }) {
  const styles = useStyles();
  const { text } = usePane();
  const [reading, setReading] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.link}
        aria-expanded={reading}
        aria-controls={id}
        onClick={() => setReading(!reading)}
      >
        {text.catatan.about}
      </Button>
      <div id={id} className={styles.page} hidden={!reading}>
        {reading && (
          <Suspense>
            <AboutPage code={code} />
          </Suspense>
        )}
      </div>
    </>
  );
}
