import { makeStyles, Select, ToggleButton, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { Assessment } from "../domain/assessment";
import { isOpen, SEVERITIES, type Finding } from "../domain/finding";
import { checkedCatatan, countSeverity, groupCatatan, tablesWithCatatan } from "./catatan";
import { CatatanGroup } from "./catatan-group";
import { usePane } from "./pane-context";
import { Section } from "./section";

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  table: { marginBottom: tokens.spacingVerticalM },
  label: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  empty: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The findings, gravest first, each a way to its cell. */
export function CatatanSection({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { state, text } = usePane();
  const { findings, laporan } = assessment;
  const groups = useMemo(() => groupCatatan(findings, state.filter), [findings, state.filter]);
  const checked = useMemo(() => checkedCatatan(findings, state.filter), [findings, state.filter]);
  const blok = state.filter.blok ?? "";
  const tables = useMemo(
    () =>
      tablesWithCatatan(
        findings,
        laporan.bloks.map(({ nama }) => nama),
      ),
    [findings, laporan],
  );
  return (
    <Section title={text.catatan.title} count={String(findings.filter(isOpen).length)}>
      {findings.length === 0 ? (
        <p className={styles.empty}>{text.catatan.none}</p>
      ) : (
        <>
          <SeverityFilter findings={findings} />
          {tables.length > 1 && <TableFilter tables={tables} />}
          {groups.length + checked.length === 0 && (
            <p className={styles.empty}>{text.catatan.noneInFilter}</p>
          )}
          {groups.map(({ severity, findings: lines }) => (
            <CatatanGroup
              key={`${severity} ${blok}`}
              title={`${text.catatan.severity[severity]} (${lines.length})`}
              findings={lines}
            />
          ))}
          {checked.length > 0 && (
            <CatatanGroup
              key={`checked ${blok}`}
              title={text.catatan.checked(checked.length)}
              findings={checked}
            />
          )}
        </>
      )}
    </Section>
  );
}

function SeverityFilter({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  return (
    <div role="group" aria-label={text.catatan.filterSeverity} className={styles.filters}>
      {SEVERITIES.map((severity) => {
        const on = state.filter.severity === severity;
        return (
          <ToggleButton
            key={severity}
            size="small"
            checked={on}
            onClick={() => dispatch({ type: "filter", filter: { severity: on ? null : severity } })}
          >
            {`${text.catatan.severity[severity]} ${countSeverity(findings, severity)}`}
          </ToggleButton>
        );
      })}
    </div>
  );
}

function TableFilter({ tables }: { readonly tables: readonly string[] }) {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const id = useId();
  const chosen = state.filter.blok === null ? -1 : tables.indexOf(state.filter.blok);
  return (
    <div className={styles.table}>
      <label className={styles.label} htmlFor={id}>
        {text.catatan.filterTable}
      </label>
      <Select
        id={id}
        size="small"
        value={String(chosen)}
        onChange={(_, { value }) =>
          dispatch({ type: "filter", filter: { blok: tables[Number(value)] ?? null } })
        }
      >
        <option value="-1">{text.catatan.allTables}</option>
        {tables.map((table, index) => (
          <option key={table} value={String(index)}>
            {table === "" ? text.found.unnamed : table}
          </option>
        ))}
      </Select>
    </div>
  );
}
