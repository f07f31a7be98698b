import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment, SasaranResult } from "../domain/assessment";
import type { Bahasa } from "../text/bahasa";
import { formatFixed } from "../text/numbers";
import { usePane } from "./pane-context";
import { Section } from "./section";
import { sasaranRows } from "./summary";
import { Swatch } from "./swatch";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  number: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  name: { ...typographyStyles.body1, display: "block", overflowWrap: "anywhere" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontVariantNumeric: "tabular-nums",
  },
  figure: { ...typographyStyles.body1, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** Each sasaran with its capaian, kriteria and serapan. */
export function SasaranSection({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { text } = usePane();
  const rows = sasaranRows(assessment);
  return (
    <Section title={text.sasaran.title} count={String(rows.length)}>
      <ol className={styles.list}>
        {rows.map((row) => (
          <li key={row.nomor}>
            <SasaranLine row={row} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function SasaranLine({ row }: { readonly row: SasaranResult }) {
  const styles = useStyles();
  const { state, text } = usePane();
  const figure = (term: string, value: number | null, after?: React.ReactNode) => (
    <div className={styles.figure}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{persen(value, state.bahasa) ?? text.sasaran.noData}</dd>
      {after}
    </div>
  );
  return (
    <>
      {row.sasaran !== null && <span className={styles.number}>{text.sasaran.number(row.nomor)}</span>}
      <span className={styles.name}>{row.sasaran ?? text.sasaran.withoutSasaran}</span>
      <dl className={styles.figures}>
        {figure(
          text.sasaran.capaian,
          row.capaian,
          row.band && (
            <dd className={styles.figure} style={{ margin: 0 }}>
              <Swatch color={row.band.warna} />
              {row.band.kriteria}
            </dd>
          ),
        )}
        {figure(text.sasaran.serapan, row.serapan)}
      </dl>
    </>
  );
}

const persen = (value: number | null, bahasa: Bahasa): string | null =>
  value === null ? null : `${formatFixed(value, 2, bahasa)}%`;
