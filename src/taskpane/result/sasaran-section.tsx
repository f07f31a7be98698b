import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment, SasaranResult } from "../../domain/assessment";
import type { Bahasa } from "../../text/bahasa";
import { formatFixed } from "../../text/numbers";
import { RESULT_WORDS } from "../../text/pane/result-words";
import { useMore } from "../more";
import { usePane } from "../pane-context";
import { Section } from "../section";
import { useWords } from "../use-words";
import { sasaranRows } from "./summary";
import { Swatch } from "./swatch";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  number: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
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
  const words = useWords(RESULT_WORDS);
  const rows = sasaranRows(assessment);
  const [shown, more] = useMore(rows);
  return (
    <Section title={words.sasaran} count={rows.filter(({ sasaran }) => sasaran !== null).length}>
      <ol className={styles.list}>
        {shown.map((row) => (
          <li key={row.nomor}>
            <SasaranLine row={row} />
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}

function SasaranLine({ row }: { readonly row: SasaranResult }) {
  const styles = useStyles();
  const { bahasa } = usePane().state;
  const words = useWords(RESULT_WORDS);
  const figure = (value: number | null) => persen(value, bahasa) ?? words.noData;
  return (
    <>
      <span className={styles.name}>
        {row.sasaran !== null && <span className={styles.number}>{words.nomor(row.nomor)} · </span>}
        {row.sasaran ?? words.withoutSasaran}
      </span>
      <dl className={styles.figures}>
        <div>
          <dt className={styles.term}>{words.capaian}</dt>
          <dd className={mergeClasses(styles.value, styles.rated)}>
            <strong>{figure(row.capaian)}</strong>
            {row.band && <Swatch color={row.band.warna} />}
            {row.band && <span>{row.band.kriteria}</span>}
          </dd>
        </div>
        <div className={styles.right}>
          <dt className={styles.term}>{words.serapan}</dt>
          <dd className={styles.value}>{figure(row.serapan)}</dd>
        </div>
      </dl>
    </>
  );
}

const persen = (value: number | null, bahasa: Bahasa): string | null =>
  value === null ? null : `${formatFixed(value, 2, bahasa)}%`;
