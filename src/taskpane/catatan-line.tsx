import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Finding } from "../domain/finding";
import type { PaneText } from "../text/pane-text";
import { placeOf } from "./catatan";
import { usePane } from "./pane-context";
import { PlaceButton } from "./place-button";
import { SeverityMark } from "./severity-mark";
import { findingSentence } from "./words";

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
  const sentence = findingSentence(finding, state.bahasa);
  const mark = <SeverityMark severity={finding.severity} label={text.catatan.severity[finding.severity]} />;
  if (cell === null) {
    return (
      <div className={styles.plain}>
        {mark}
        <span className={styles.words}>
          {sentence}
          <span className={styles.detail}>{finding.blok ?? text.catatan.wholeWorkbook}</span>
        </span>
      </div>
    );
  }
  return (
    <PlaceButton
      label={text.catatan.open(placeOf(cell))}
      title={sentence}
      detail={detailOf(finding, placeOf(cell), text)}
      before={mark}
      onClick={() => actions.goTo(cell)}
    />
  );
}

function detailOf({ blok }: Finding, place: string, text: PaneText): string {
  if (blok === null) return place;
  return `${place} · ${blok === "" ? text.found.unnamed : blok}`;
}
