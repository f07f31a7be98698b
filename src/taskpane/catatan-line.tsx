import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Finding } from "../domain/finding";
import { describeFinding } from "../text/findings/describe-finding";
import type { PaneText } from "../text/pane-text";
import { placeOf } from "./catatan";
import { usePane } from "./pane-context";
import { PlaceButton } from "./place-button";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  plain: { display: "flex", columnGap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalSNudge },
  words: { ...typographyStyles.body1, minWidth: 0, overflowWrap: "anywhere" },
  detail: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

/** One Catatan: its sentence and its place. With a cell it is a button to it. */
export function CatatanLine({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { cell } = finding;
  const { pesan, saran } = describeFinding(finding, state.bahasa);
  const mark = <SeverityMark severity={finding.severity} label={text.catatan.severity[finding.severity]} />;
  if (cell === null) {
    return (
      <div className={styles.plain}>
        {mark}
        <span className={styles.words}>
          {pesan}
          <span className={styles.detail}>{saran}</span>
          <span className={styles.detail}>{tableOf(finding, text) ?? text.catatan.wholeWorkbook}</span>
        </span>
      </div>
    );
  }
  return (
    <PlaceButton
      label={text.catatan.open(placeOf(cell))}
      title={pesan}
      advice={saran}
      detail={[placeOf(cell), tableOf(finding, text)].filter((part) => part !== null).join(" · ")}
      before={mark}
      onClick={() => actions.goTo(cell)}
    />
  );
}

const tableOf = ({ blok }: Finding, text: PaneText): string | null => (blok === "" ? text.found.unnamed : blok);
