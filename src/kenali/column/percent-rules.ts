import { dated } from "./dated";
import { ask, before, has, sure, type Evidence, type EvidenceRule, type Place } from "./evidence";
import { isMoney, isPercent } from "./rough";
import type { TableColumn } from "./table-column";

/** Columns of percentages, and `Capaian`, which may hold either a percentage or the realisasi. */
export const PERCENT_RULES: readonly EvidenceRule[] = [
  {
    name: "a bare percentage belongs to the column before it",
    weight: 60,
    says: (place) => (isBarePercent(place) ? afterWhat(place) : null),
  },
  {
    name: "Realisasi in percent beside money is serapan",
    weight: 56,
    says: (place) => {
      const { leafSigns } = place.column.heading;
      if (!leafSigns.realisasi || !leafSigns.percent || isMoney(place.column)) return null;
      const left = before(place, ["target", "anggaran", "realisasi-anggaran", "realisasi"]);
      return isOfMoney(left) ? sure("Serapan", "sebelah") : null;
    },
  },
  {
    name: "Capaian is a percentage, or over quantities the realisasi where a percentage stands beside it",
    weight: 54,
    says: (place) => (speaksOfCapaian(place) ? capaian(place) : null),
  },
];

const isOfMoney = (column: TableColumn | null): boolean =>
  column?.rough === "anggaran" || column?.rough === "realisasi-anggaran";

/** `%`, `Persentase`: no word of its own that says of what. */
const isBarePercent = ({ column: { heading } }: Place): boolean =>
  /^(?:%|persentase|persentase %|kinerja %|% kinerja)$/.test(heading.leaf) && !heading.signs.money;

function afterWhat(place: Place): Evidence | null {
  const { heading, waktu } = place.column;
  if (heading.signs.capaian || heading.signs.work) return dated(place, "Capaian", "CapaianLalu");
  const left = before(place, ["target", "realisasi", "anggaran", "realisasi-anggaran", "persen"]);
  if (left === null) return null;
  if (left.rough === "realisasi-anggaran") return sure("Serapan", "sebelah");
  if (left.rough !== "realisasi") return ask("Capaian", "sebelah", "kurang-jelas");
  const isUndated = waktu === "ini" && left.waktu !== "ini";
  return isUndated ? ofYearOf(left) : dated(place, "Capaian", "CapaianLalu");
}

const ofYearOf = (left: TableColumn): Evidence =>
  sure(left.waktu === "lalu" ? "CapaianLalu" : "bukan", "sebelah");

function speaksOfCapaian({ column }: Place): boolean {
  const { signs, leafSigns, words } = column.heading;
  if (isMoney(column) || leafSigns.target || leafSigns.realisasi) return false;
  if (signs.realisasi && !leafSigns.capaian && !signs.percent) return false;
  return signs.capaian || /\bkinerja %|% kinerja\b/.test(words);
}

function capaian(place: Place): Evidence {
  const { column, columns } = place;
  if (isPercent(column) || saysRealisasi(place)) return inPercent(place);
  const isBeside = columns.some((other) => other !== column && other.rough === "persen" && isPercent(other));
  return isBeside
    ? dated(place, "Realisasi", "RealisasiLalu")
    : ask("Realisasi", "isi", "capaian-atau-realisasi");
}

/** Another column is headed so; `Capaian 2023` beside `Capaian 2024` is none. */
const saysRealisasi = ({ columns, column }: Place): boolean =>
  columns.some((other) => other !== column && other.rough === "realisasi" && other.heading.signs.realisasi);

function inPercent(place: Place): Evidence {
  const { column } = place;
  const left = before(place, ["realisasi", "realisasi-anggaran"]);
  if (left?.rough === "realisasi-anggaran" && !column.heading.signs.work) return behindMoney(place);
  const isPlainCapaian = !column.heading.signs.percent && column.profile.filled > 0;
  return isPlainCapaian && !saysRealisasi(place) && has(place, "target")
    ? ask("Capaian", "isi", "capaian-atau-realisasi")
    : dated(place, "Capaian", "CapaianLalu");
}

/** Behind what was spent it is the serapan, unless the targets of the table have no percentage of their own. */
function behindMoney(place: Place): Evidence {
  const hasOther = place.columns.some((other) => other !== place.column && other.rough === "persen");
  return has(place, "realisasi") && !hasOther
    ? ask("Capaian", "sebelah", "kurang-jelas")
    : sure("Serapan", "sebelah");
}
