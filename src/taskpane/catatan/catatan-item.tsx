import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { findingKey } from "../../domain/diperiksa";
import { isOpen, type Finding } from "../../domain/finding";
import type { Laporan } from "../../domain/laporan";
import { describeFinding } from "../../checks/describe-finding";
import { FOUND_WORDS } from "../../text/pane/pane-words";
import { CATATAN_WORDS } from "../../text/pane/result-words";
import { SEVERITY_WORDS } from "../../text/severity";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";
import { CATATAN, placeOf } from "./catatan";
import { CatatanActions } from "./catatan-actions";
import { rowNameOf } from "./row-name";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  root: { borderRadius: tokens.borderRadiusMedium },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  button: {
    boxSizing: "border-box",
    display: "flex",
    width: "100%",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: {
    ...typographyStyles.caption1Strong,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  sentence: { ...typographyStyles.body1, display: "block" },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface CatatanItemProps {
  readonly finding: Finding;
  readonly laporan: Laporan;
  /** Whether it can be marked as checked here; not before a run has written LKjIP Catatan. */
  readonly markable?: boolean;
}

/** One Catatan. A click selects its cell in the workbook and shows what can be done. */
export function CatatanItem({ finding, laporan, markable = false }: CatatanItemProps) {
  const styles = useStyles();
  const { state, dispatch, actions } = usePane();
  const words = useWords(CATATAN_WORDS);
  const id = useId();
  const kunci = findingKey(finding);
  const opened = state.opened === kunci;
  const toggle = () => {
    dispatch({ type: "catatan-opened", kunci: opened ? null : kunci });
    if (!opened && finding.cell !== null) actions.goTo(finding.cell);
  };
  return (
    <div className={mergeClasses(styles.root, opened && styles.open)} {...{ [CATATAN]: "" }}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={opened}
        aria-controls={id}
        onClick={toggle}
      >
        <SeverityMark severity={finding.severity} label={SEVERITY_WORDS[finding.severity][state.bahasa]} />
        <CatatanWords finding={finding} laporan={laporan} />
      </button>
      <div id={id} role="group" aria-label={words.actions} hidden={!opened}>
        {opened && <CatatanActions finding={finding} markable={markable} />}
      </div>
    </div>
  );
}

/** Table and indicator first, then what is wrong, then the cell. */
function CatatanWords({ finding, laporan }: Pick<CatatanItemProps, "finding" | "laporan">) {
  const styles = useStyles();
  const { bahasa } = usePane().state;
  const words = useWords(CATATAN_WORDS);
  const { unnamed } = useWords(FOUND_WORDS);
  const { table, row } = rowNameOf(laporan, finding);
  const name = [table === null ? words.wholeWorkbook : table || unnamed, ...(row === null ? [] : [row])];
  return (
    <span className={styles.words}>
      <span className={styles.name}>{name.join(" · ")}</span>
      <span className={styles.sentence}>
        {describeFinding(finding, bahasa).pesan}
        {finding.cell !== null && <span className={styles.place}> {placeOf(finding.cell)}</span>}
      </span>
      {!isOpen(finding) && (
        <span className={styles.sentence}>{words.checkedBecause(finding.diperiksa ?? "")}</span>
      )}
    </span>
  );
}
