import type { Heading } from "../headings/heading";
import type { Profile } from "./profile";
import type { Rough, TableColumn } from "./table-column";

/** The heading speaks of money: by its own cell, or by the merged one above where that does not speak of work as well. */
export function isMoneyHeading({ leafSigns, signs, parents }: Heading): boolean {
  if (leafSigns.money) return true;
  return signs.money && !leafSigns.work && !/\bkinerja\b/.test(parents);
}

export const isMoney = ({ heading }: Pick<TableColumn, "heading">): boolean => isMoneyHeading(heading);

/** Percentages by its heading or by most of its cells. */
export const isPercent = ({ heading, profile }: Pick<TableColumn, "heading" | "profile">): boolean =>
  heading.signs.percent || profile.percents > 0.5;

/** What else the table has by its headings. */
export interface Around {
  readonly hasBudget: boolean;
  readonly hasRealisasi: boolean;
}

/** First sight of a column: what its neighbours are told apart by. */
export function roughOf(heading: Heading, profile: Profile, around: Around): Rough {
  const { cumulative, end, quarter, national } = heading.signs;
  if (cumulative || end || national || quarter !== null) return "lain";
  return isMoneyHeading(heading) ? ofMoney(heading) : ofWork(heading, profile, around);
}

function ofWork(heading: Heading, profile: Profile, around: Around): Rough {
  const { leafSigns } = heading;
  if (leafSigns.realisasi && leafSigns.percent && around.hasBudget) return "persen";
  if (speaksOf(heading, "realisasi", "target"))
    return around.hasBudget && profile.moneys > 0.5 ? "realisasi-anggaran" : "realisasi";
  return speaksOf(heading, "target", "capaian") ? "target" : ofCapaian(heading, profile, around);
}

/** By its own cell, or by the one above where its own says neither the other thing nor a percentage. */
const speaksOf = (
  { signs, leafSigns }: Heading,
  what: "realisasi" | "target",
  not: "target" | "capaian",
): boolean => leafSigns[what] || (signs[what] && !leafSigns[not] && !leafSigns.percent);

function ofCapaian({ signs }: Heading, profile: Profile, { hasRealisasi }: Around): Rough {
  if (signs.percent || (signs.capaian && profile.percents > 0.5)) return "persen";
  if (!signs.capaian) return "lain";
  return hasRealisasi ? "persen" : "realisasi";
}

function ofMoney({ signs, leafSigns }: Heading): Rough {
  if (signs.remainder) return "lain";
  if (leafSigns.percent || signs.serapan || (signs.percent && signs.capaian)) return "persen";
  return signs.realisasi ? "realisasi-anggaran" : "anggaran";
}
