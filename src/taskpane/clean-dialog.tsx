import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { SHEET_TITLES } from "../domain/marks";
import { usePane } from "./pane-context";
import type { PaneState } from "./state";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 24px)", padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle2 },
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** The question before Bersihkan Hasil: what goes, what stays, and that it cannot be undone. */
export function CleanDialog() {
  const styles = useStyles();
  const { state, dispatch, actions, text } = usePane();
  const [skalaToo, setSkalaToo] = useState(false);
  const reasons = countReasons(state);
  const cancel = () => dispatch({ type: "clean-cancelled" });
  return (
    <Dialog open={state.asking} modalType="alert" onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{text.clean.title}</DialogTitle>
          <DialogContent>
            <p className={styles.sentence}>{text.clean.body}</p>
            <p className={styles.sentence}>{text.clean.stays}</p>
            {reasons > 0 && <p className={styles.sentence}>{text.clean.reasons(reasons)}</p>}
            <p className={styles.sentence}>{text.clean.undo}</p>
            {hasSkala(state) && (
              <Checkbox
                label={text.clean.skala}
                checked={skalaToo}
                onChange={(_, { checked }) => setSkalaToo(checked === true)}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => actions.clean(skalaToo)}>
              {text.clean.confirm}
            </Button>
            <Button onClick={cancel}>{text.clean.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** As far as the last look tells; how many there really were is told afterwards. */
const countReasons = ({ found, result }: PaneState): number =>
  ((result ?? found)?.assessment.laporan.diperiksa ?? []).length;

const hasSkala = ({ found, result }: PaneState): boolean =>
  [...(found?.ownSheets ?? []), ...(result?.sheets ?? [])].some((title) =>
    title.startsWith(SHEET_TITLES.skala),
  );
