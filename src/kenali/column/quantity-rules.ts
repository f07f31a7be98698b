import { dated } from "./dated";
import { ask, before, has, sure, type Evidence, type EvidenceRule, type Place } from "./evidence";
import { isMoney } from "./rough";

/** Target and Realisasi, of a quantity or of money. */
export const QUANTITY_RULES: readonly EvidenceRule[] = [
  {
    name: "Realisasi: of money where its cells are money, else of the target",
    weight: 40,
    says: (place) =>
      place.column.heading.signs.realisasi && !isMoney(place.column) ? realisasi(place) : null,
  },
  {
    name: "Target, unless its cells are money",
    weight: 30,
    says: (place) => {
      if (!place.column.heading.signs.target || isMoney(place.column)) return null;
      return place.column.profile.moneys > 0.5
        ? ask("Target", "isi", "uang-tanpa-anggaran")
        : dated(place, "Target", "TargetLalu");
    },
  },
];

function realisasi(place: Place): Evidence {
  const { column } = place;
  if (column.rough === "realisasi-anggaran" || isSpentByPlace(place))
    return column.waktu === "ini" ? sure("RealisasiAnggaran", "isi") : sure("bukan", "tahun");
  if (!has(place, "anggaran")) {
    return column.profile.moneys > 0.5
      ? ask("Realisasi", "isi", "uang-tanpa-anggaran")
      : dated(place, "Realisasi", "RealisasiLalu");
  }
  return isUnfilledBetween(place)
    ? ask("Realisasi", "sebelah", "kurang-jelas")
    : dated(place, "Realisasi", "RealisasiLalu");
}

/** Beside a budget and without any Target it is what was spent of it, whatever its cells. */
const isSpentByPlace = (place: Place): boolean =>
  has(place, "anggaran") && !has(place, "target") && !has(place, "realisasi-anggaran");

/** Right behind the budget, without a figure that would tell. */
const isUnfilledBetween = (place: Place): boolean =>
  place.column.profile.filled === 0 && before(place, ["target", "anggaran"])?.rough === "anggaran";
