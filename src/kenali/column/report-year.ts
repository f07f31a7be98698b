import type { Heading } from "../headings/heading";
import type { FoundTable } from "../table/find-tables";
import type { Waktu } from "./table-column";

/** The only year that stands behind `Tahun` or `s.d. 31 Desember` in a text, spans such as `2021-2026` aside; null where there are none or several. */
export function yearIn(texts: readonly string[]): number | null {
  const years = new Set(
    texts.flatMap((text) =>
      [
        ...text.matchAll(
          /\b(?:tahun|ta|t\.a\.?|th\.?|year|(?:per|akhir|dengan|s\.?\/?d\.?)\s(?:akhir\s|31\s)?desember)\s*(?:anggaran|pelaporan|laporan)?\s*:?\s*((?:19|20)\d\d)\b(?!\s*(?:[-–/]|s\.?\s?\/?\s?d\.?|sampai(?: dengan)?|hingga|dan|to|and)\s*(?:tahun\s*)?(?:19|20)?\d\d)/gi,
        ),
      ].map((match) => Number(match[1])),
    ),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** Figures whose year matters: not those of the end of the Renstra, nor sums up to a year. */
const isOfAYear = ({ signs }: Heading): boolean =>
  (signs.target || signs.realisasi || signs.capaian || signs.percent || signs.money) &&
  !signs.end &&
  !signs.cumulative;

const yearsOf = (headings: readonly Heading[], has: (heading: Heading) => boolean): ReadonlySet<number> =>
  new Set(
    headings.filter((heading) => has(heading) && heading.years.length === 1).flatMap(({ years }) => years),
  );

/**
 * The year that tells the columns of a table apart: `told` (a labelled cell), else the table's title, `around` (the
 * sheet's, then the workbook's), else the only year that a Realisasi carries and a Target or a budget as well. Null
 * where none tells.
 */
export function tableYear(
  { headings, title }: FoundTable,
  told: number | null,
  around: number | null,
): number | null {
  const known = told ?? yearIn(title.lines.map(({ text }) => text)) ?? around;
  if (known !== null) return known;
  const plans = yearsOf(headings, (heading) => isOfAYear(heading) && isPlan(heading));
  const isDone = headings.some(({ signs }) => signs.realisasi) ? isRealisasi : isReached;
  const both = [...yearsOf(headings, (heading) => isOfAYear(heading) && isDone(heading))].filter((year) =>
    plans.has(year),
  );
  return both.length === 1 ? (both[0] ?? null) : null;
}

const isRealisasi = ({ signs }: Heading): boolean => signs.realisasi;

/** `Capaian 2024` over quantities. */
const isReached = ({ signs }: Heading): boolean => signs.capaian && !signs.percent;

const isPlan = ({ signs }: Heading): boolean =>
  signs.target || (signs.money && !signs.realisasi && !signs.remainder && !signs.percent);

/** Which time a column speaks of. A table that carries one year alone has nothing to tell apart. */
export function waktuOf(heading: Heading, headings: readonly Heading[], year: number | null): Waktu {
  if (heading.signs.lastYear) return "lalu";
  const isUndated = heading.years.length === 0 || !isOfAYear(heading) || isOnlyYear(headings);
  return isUndated ? "ini" : byYear(heading.years, year);
}

function byYear([own = 0, ...more]: readonly number[], year: number | null): Waktu {
  if (more.length > 0) return "lain";
  if (year === null) return "tak-jelas";
  if (own === year) return "ini";
  return own === year - 1 ? "lalu" : "lain";
}

function isOnlyYear(headings: readonly Heading[]): boolean {
  const dated = headings.filter((heading) => isOfAYear(heading));
  const years = yearsOf(dated, () => true);
  return years.size === 1 && !hasUndatedRival(dated);
}

/** `Realisasi` beside `Realisasi 2023`: one of them is of another year. */
const hasUndatedRival = (headings: readonly Heading[]): boolean =>
  headings.some(
    ({ years, words }) =>
      years.length > 0 && headings.some((other) => other.years.length === 0 && other.words === words),
  );
