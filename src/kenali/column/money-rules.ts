import { ask, has, ownOrParent, sure, type Evidence, type EvidenceRule, type Place } from "./evidence";
import type { Heading } from "../headings/heading";
import { isMoney } from "./rough";

/** Columns of money: budgets, what was spent, what is left. */

const ofMoney =
  (says: (place: Place) => Evidence | null) =>
  (place: Place): Evidence | null =>
    isMoney(place.column) ? says(place) : null;

export const MONEY_RULES: readonly EvidenceRule[] = [
  {
    name: "money of the end of the Renstra or of another year is none of ours",
    weight: 72,
    says: ofMoney((place) => {
      const { heading, waktu } = place.column;
      if (heading.signs.end && !heading.leafSigns.realisasi) return sure("bukan", ownOrParent(place));
      return waktu === "lalu" || waktu === "lain" ? sure("bukan", "tahun") : null;
    }),
  },
  {
    name: "what is left of the budget",
    weight: 68,
    says: (place) =>
      place.column.heading.signs.remainder &&
      (isMoney(place.column) || has(place, "anggaran")) &&
      !place.column.heading.leafSigns.percent
        ? sure("SisaAnggaran", "judul")
        : null,
  },
  {
    name: "the share of the budget that was spent",
    weight: 64,
    says: (place) => share(place),
  },
  {
    name: "a plan of payments is no budget",
    weight: 62,
    says: ofMoney((place) =>
      place.column.heading.signs.cashPlan ? ask("Anggaran", "judul", "rencana-kas") : null,
    ),
  },
  {
    name: "what was spent",
    weight: 52,
    says: ofMoney((place) => spent(place)),
  },
  {
    name: "the budget, before and after it was amended",
    weight: 50,
    says: ofMoney((place) => budget(place)),
  },
];

function share(place: Place): Evidence | null {
  const { signs, leafSigns, leaf } = place.column.heading;
  if (leafSigns.serapan && !/\brp\b/.test(leaf)) return sure("Serapan", "judul");
  if (signs.target || signs.remainder || !isMoney(place.column)) return null;
  return isShareOf(place.column.heading) ? sure("Serapan", ownOrParent(place)) : null;
}

const isShareOf = ({ signs, leafSigns }: Heading): boolean =>
  leafSigns.percent || (signs.percent && signs.capaian);

function spent(place: Place): Evidence | null {
  const { heading, waktu } = place.column;
  if (!heading.signs.realisasi && !heading.signs.serapan)
    return heading.signs.capaian ? ask("RealisasiAnggaran", "judul", "kurang-jelas") : null;
  if (waktu === "tak-jelas") return ask("RealisasiAnggaran", "tahun", "tahun-tak-jelas");
  return fitsMoney(place)
    ? sure("RealisasiAnggaran", ownOrParent(place))
    : ask("RealisasiAnggaran", "isi", "kurang-jelas");
}

/** `Biaya` and `Dana` are money and no budget. */
const NAMES_BUDGET = /\b(?:anggaran|pagu|apbdp?|apbn|dpa|dppa|dipa|alokasi)\b/;

function budget(place: Place): Evidence | null {
  const { signs } = place.column.heading;
  if (place.column.waktu === "tak-jelas") return ask("Anggaran", "tahun", "tahun-tak-jelas");
  if (!fitsMoney(place)) return ask("Anggaran", "isi", "kurang-jelas");
  if (!NAMES_BUDGET.test(place.column.heading.words) && !signs.target)
    return has(place, "realisasi-anggaran") ? ask("Anggaran", "judul", "kurang-jelas") : null;
  if (signs.before) return sure("AnggaranMurni", ownOrParent(place));
  return sure(signs.amended ? "AnggaranPerubahan" : "Anggaran", ownOrParent(place));
}

/** Percentages and words under a heading of money contradict it. */
const fitsMoney = ({ column: { profile } }: Place): boolean =>
  profile.filled === 0 || (profile.percents < 0.3 && profile.texts < 0.5);
