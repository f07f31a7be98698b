import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { SHEET_TITLES } from "../domain/marks";
import { CLEAN_WORDS } from "../text/pane/run-words";
import { PANE_WORDS } from "../text/pane/pane-words";
import { usePane } from "./pane-context";
import type { PaneState } from "./state";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 24px)", padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle2 },
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Bersihkan Hasil. It asks first; called off, the focus goes back to the button. */
export function Clean() {
  const { state, dispatch } = usePane();
  const words = useWords(CLEAN_WORDS);
  const idle = state.activity.kind === "idle";
  return (
    <Dialog
      open={state.asking}
      modalType="alert"
      onOpenChange={(_, { open }) => idle && dispatch({ type: open ? "clean-asked" : "clean-cancelled" })}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button disabledFocusable={!idle}>{words.button}</Button>
      </DialogTrigger>
      <Question />
    </Dialog>
  );
}

/** What goes, what stays, and that it cannot be undone. */
function Question() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(CLEAN_WORDS);
  const { cancel } = useWords(PANE_WORDS);
  const [skalaToo, setSkalaToo] = useState(false);
  const reasons = countReasons(state);
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody>
        <DialogTitle className={styles.title}>{words.title}</DialogTitle>
        <DialogContent>
          <p className={styles.sentence}>{words.body}</p>
          <p className={styles.sentence}>{words.stays}</p>
          {reasons > 0 && <p className={styles.sentence}>{words.reasons(reasons)}</p>}
          <p className={styles.sentence}>{words.undo}</p>
          {hasSkala(state) && (
            <Checkbox
              label={words.skala}
              checked={skalaToo}
              onChange={(_, { checked }) => setSkalaToo(checked === true)}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={() => actions.clean(skalaToo)}>
            {words.confirm}
          </Button>
          <DialogTrigger disableButtonEnhancement>
            <Button>{cancel}</Button>
          </DialogTrigger>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

/** As far as the last look tells; how many there really were is told afterwards. */
const countReasons = ({ found, result }: PaneState): number =>
  ((result ?? found)?.assessment.laporan.diperiksa ?? []).length;

const hasSkala = ({ found, result }: PaneState): boolean =>
  [...(found?.ownSheets ?? []), ...(result?.sheets ?? [])].some((title) =>
    title.startsWith(SHEET_TITLES.skala),
  );
