import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Assessment } from "../../domain/assessment";
import { isOpen, SEVERITIES, type Severity } from "../../domain/finding";
import { kindOf } from "../../checks/catalogue";
import { formatUpTo } from "../../text/numbers";
import { FOUND_WORDS } from "../../text/pane/pane-words";
import { CATATAN_WORDS } from "../../text/pane/result-words";
import { isFocusLost } from "../focus";
import { usePane } from "../pane-context";
import { Section } from "../section";
import { useWords } from "../use-words";
import { CATATAN, catatanKinds, ofTable, tablesWithCatatan, type CatatanKind as Kind } from "./catatan";
import { CatatanKind } from "./catatan-kind";
import { tableName } from "./row-name";

const useStyles = makeStyles({
  table: { marginBottom: tokens.spacingVerticalS },
  severity: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalS} 0 0`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  empty: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The findings, gravest first, kind by kind, each a way to its cell. */
export function CatatanSection({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = useWords(CATATAN_WORDS);
  const { findings } = assessment;
  const own = useMemo(() => ofTable(findings, state.blok), [findings, state.blok]);
  const kinds = useMemo(() => catatanKinds(own), [own]);
  const checked = useMemo(() => own.filter((finding) => !isOpen(finding)), [own]);
  const root = useFocusPassedOn();
  return (
    <div ref={root}>
      <Section title={words.title} count={findings.filter(isOpen).length}>
        {findings.length === 0 && <p className={styles.empty}>{words.none}</p>}
        <TableFilter assessment={assessment} />
        {findings.length > 0 && own.length === 0 && <p className={styles.empty}>{words.noneInFilter}</p>}
        {SEVERITIES.map((severity) => (
          <SeverityPart
            key={severity}
            severity={severity}
            kinds={kinds.filter((kind) => kind.severity === severity)}
            assessment={assessment}
          />
        ))}
        {checked.length > 0 && (
          <CatatanKind title={words.checked(checked.length)} findings={checked} assessment={assessment} />
        )}
      </Section>
    </div>
  );
}

interface SeverityPartProps {
  readonly severity: Severity;
  readonly kinds: readonly Kind[];
  readonly assessment: Assessment;
}

/** One severity: kesalahan stand open, the rest folded. The count above leads here. */
function SeverityPart({ severity, kinds, assessment }: SeverityPartProps) {
  const styles = useStyles();
  const { shown, bahasa } = usePane().state;
  const words = useWords(CATATAN_WORDS);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown?.severity === severity) heading.current?.focus();
  }, [shown, severity]);
  if (kinds.length === 0) return null;
  const count = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.severity}>
        {words[severity](count)}
      </h3>
      {kinds.map(({ code, findings }) => (
        <CatatanKind
          key={code}
          title={`${kindOf(code).judul[bahasa]} · ${formatUpTo(findings.length, 0, bahasa)}`}
          findings={findings}
          assessment={assessment}
          open={severity === "kesalahan"}
        />
      ))}
    </>
  );
}

function TableFilter({ assessment: { findings, laporan } }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const words = useWords(CATATAN_WORDS);
  const { unnamed } = useWords(FOUND_WORDS);
  const order = laporan.bloks.map(({ nama }) => nama);
  const tables = tablesWithCatatan(findings, order);
  if (tables.length < 2) return null;
  const titleOf = (nama: string) => laporan.bloks.find((blok) => blok.nama === nama)?.judul ?? null;
  return (
    <Field label={words.filterTable} size="small" className={styles.table}>
      <Select
        size="small"
        value={String(state.blok === null ? -1 : tables.indexOf(state.blok))}
        onChange={(_, { value }) => dispatch({ type: "blok-chosen", blok: tables[Number(value)] ?? null })}
      >
        <option value="-1">{words.allTables}</option>
        {tables.map((table, index) => (
          <option key={table} value={String(index)}>
            {table === "" ? unnamed : tableName(table, titleOf(table))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Where the Catatan that had the focus is gone, marked or mended, the next one takes it. */
function useFocusPassedOn() {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef(-1);
  const all = () => [...(root.current?.querySelectorAll<HTMLElement>(`[${CATATAN}]`) ?? [])];
  useEffect(() => {
    const enter = ({ target }: FocusEvent) => {
      last.current = all().findIndex((item) => target instanceof Node && item.contains(target));
    };
    document.addEventListener("focusin", enter);
    return () => document.removeEventListener("focusin", enter);
  }, []);
  useEffect(() => {
    if (last.current < 0 || !isFocusLost()) return;
    const items = all();
    items[Math.min(last.current, items.length - 1)]?.querySelector("button")?.focus();
  });
  return root;
}
