import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
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
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: "tabular-nums" },
  right: { textAlign: "right" },
  rated: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** Each sasaran with its capaian, kriteria and serapan. */
export function SasaranSection({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { text } = usePane();
  const rows = sasaranRows(assessment);
  return (
    <Section title={text.sasaran.title} count={String(rows.filter(({ sasaran }) => sasaran !== null).length)}>
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
  const words = (value: number | null) => persen(value, state.bahasa) ?? text.sasaran.noData;
  return (
    <>
      {row.sasaran !== null && <span className={styles.number}>{text.sasaran.number(row.nomor)}</span>}
      <span className={styles.name}>{row.sasaran ?? text.sasaran.withoutSasaran}</span>
      <dl className={styles.figures}>
        <div>
          <dt className={styles.term}>{text.sasaran.capaian}</dt>
          <dd className={mergeClasses(styles.value, styles.rated)}>
            <strong>{words(row.capaian)}</strong>
            {row.band && <Swatch color={row.band.warna} />}
            {row.band && <span>{row.band.kriteria}</span>}
          </dd>
        </div>
        <div className={styles.right}>
          <dt className={styles.term}>{text.sasaran.serapan}</dt>
          <dd className={styles.value}>{words(row.serapan)}</dd>
        </div>
      </dl>
    </>
  );
}

const persen = (value: number | null, bahasa: Bahasa): string | null =>
  value === null ? null : `${formatFixed(value, 2, bahasa)}%`;
