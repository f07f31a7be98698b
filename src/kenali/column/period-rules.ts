import { realisasiOfTriwulan, targetOfTriwulan } from "../../domain/peran";
import type { Signs } from "../headings/heading-signs";
import { ask, has, ownOrParent, sure, type Evidence, type EvidenceRule, type Place } from "./evidence";
import { isMoney } from "./rough";

/** Columns of another time than the year: quarters, sums, the end of the Renstra, and of another place. */
export const PERIOD_RULES: readonly EvidenceRule[] = [
  {
    name: "the national standard",
    weight: 78,
    says: ({ column }) =>
      column.heading.signs.national && !isMoney(column) ? sure("StandarNasional", "judul") : null,
  },
  {
    name: "columns of a quarter; sums up to a quarter are asked about",
    weight: 76,
    says: (place) => {
      const { quarter, quarters, target } = place.column.heading.signs;
      if (quarter !== null) return quarterly(place, quarter);
      return quarters && !target ? sure("bukan", "judul") : null;
    },
  },
  {
    name: "a sum up to a year is no figure of the year",
    weight: 74,
    says: (place) => (place.column.heading.signs.cumulative ? summed(place) : null),
  },
  {
    name: "what was reached of the end target",
    weight: 71,
    says: (place) => (isAtEnd(place) && isShareOfEnd(place) ? sure("CapaianAkhir", "judul") : null),
  },
  {
    name: "the target at the end of the Renstra",
    weight: 70,
    says: (place) => (isAtEnd(place) ? endTarget(place) : null),
  },
  {
    name: "Capaian Tahun with its year",
    weight: 66,
    says: ({ column }) => {
      if (!column.heading.leafSigns.ofYear || column.heading.years.length !== 1 || isMoney(column))
        return null;
      if (column.waktu === "lalu") return sure("CapaianLalu", "tahun");
      return column.waktu === "ini" ? sure("CapaianTahun", "judul") : null;
    },
  },
];

/** Where nothing else says what was spent or reached, somebody may have meant it all the same. */
function summed(place: Place): Evidence {
  const { signs } = place.column.heading;
  const isOnly = !has(place, "realisasi") && !has(place, "realisasi-anggaran");
  if (!signs.realisasi || !isOnly) return sure("bukan", ownOrParent(place));
  return ask(isOfMoney(place) ? "RealisasiAnggaran" : "Realisasi", "judul", "kumulatif");
}

function quarterly(place: Place, quarter: 1 | 2 | 3 | 4): Evidence {
  const { signs, leafSigns } = place.column.heading;
  if (isOfMoney(place) || (leafSigns.capaian && !leafSigns.realisasi))
    return sure("bukan", ownOrParent(place));
  const peran = signs.target ? targetOfTriwulan(quarter) : realisasiOfTriwulan(quarter);
  if (signs.cumulative) return ask(peran, "judul", "kumulatif");
  if (signs.target !== signs.realisasi) return sure(peran, ownOrParent(place));
  return isShare(signs) ? sure("bukan", "judul") : ask(peran, "judul", "kurang-jelas");
}

const isShare = ({ percent, capaian }: Signs): boolean => percent || capaian;

const isOfMoney = ({ column }: Place): boolean => isMoney(column) || column.profile.moneys > 0.5;

const FIGURES = ["target", "realisasi", "capaian", "percent", "work"] as const;

const isAtEnd = ({ column }: Place): boolean =>
  /\bkondisi akhir\b/.test(column.heading.words) ||
  (column.heading.signs.end && !isMoney(column) && FIGURES.some((sign) => column.heading.signs[sign]));

function isShareOfEnd({ column: { heading } }: Place): boolean {
  const { capaian, percent } = heading.signs;
  return (capaian && percent) || /\b(?:terhadap|kemajuan)\b/.test(heading.words);
}

function endTarget(place: Place): Evidence {
  const { heading, profile } = place.column;
  const { target, capaian, realisasi, before } = heading.signs;
  if (realisasi || (before && !/\bakhir\b/.test(heading.words))) return sure("bukan", "judul");
  if (capaian && !target)
    return profile.percents > 0.5 ? ask("CapaianAkhir", "isi", "kurang-jelas") : sure("TargetAkhir", "isi");
  return isPlanOfYear(place)
    ? ask("TargetAkhir", "tahun", "tahun-tak-jelas")
    : sure("TargetAkhir", ownOrParent(place));
}

/** `Target Renstra 2024` beside `Target 2024` is the plan of the same year. */
function isPlanOfYear({ column: { heading }, columns }: Place): boolean {
  const [year] = heading.years;
  return (
    heading.years.length === 1 &&
    !/\bakhir\b/.test(heading.words) &&
    columns.some(
      ({ waktu, heading: other }) =>
        other !== heading && waktu === "ini" && other.signs.target && other.years[0] === year,
    )
  );
}
