/** What a printed % capaian may be without being wrong, and how the product came to its own figure. */
import type { KinerjaRow } from "../domain/assessment";
import type { Rumus } from "../domain/rumus";
import type { Pengaturan } from "../domain/laporan";
import { computeCapaian, rumusOf, type Cara } from "./capaian";
import { otherCapaiansAt } from "./other-meanings";
import { gradeOf } from "./predikat";
import type { RatingBasis } from "./rating-basis";
import { readingAt } from "./readings";
import { pairOf } from "./pair";

/** The parts of the sentence that shows the working: `72,19% : 77%`, of grades with their places: `B = 4 : BB = 5`. */
export function workingOf(
  row: KinerjaRow,
  { grades }: Pick<RatingBasis, "grades">,
  against: "Target" | "TargetAkhir" = "Target",
) {
  const { blok, index } = row;
  const target = readingAt(blok, against, index);
  const realisasi = readingAt(blok, "Realisasi", index);
  const pair = pairOf(realisasi, target, grades);
  const rumus: Rumus = pair.graded ? "predikat" : rumusOf(row);
  if (!pair.graded) return { target: target.printed, realisasi: realisasi.printed, rumus };
  const place = (reading: typeof target, nilai: unknown): string =>
    `${gradeOf(reading) ?? ""} = ${String(nilai).replace(".", ",")}`;
  return { target: place(target, pair.target), realisasi: place(realisasi, pair.realisasi), rumus };
}

/**
 * The computed capaian, cut to the cap where there is one, and what other meanings of the cells would give; where the
 * direction was only taken from the printed %, the other direction's too.
 */
export function rightCapaians(row: KinerjaRow, basis: RatingBasis): readonly number[] {
  return [
    ...withCap(row.capaian, basis.pengaturan),
    ...byOtherYear(row, basis),
    ...otherCapaiansAt(row.blok, row.index, "Target", { realisasi: row.realisasi, cara: row }),
    ...(row.arahDari === "cetakan" ? bothDirections(row) : []),
  ];
}

/** The year made of its quarters the other way. */
function byOtherYear(row: KinerjaRow, { years }: RatingBasis): readonly number[] {
  const year = years.size > 0 ? years.get(readingAt(row.blok, "Realisasi", row.index)) : undefined;
  return year ? capaianBy({ ...row, realisasi: year.other }, row) : [];
}

const bothDirections = (row: KinerjaRow): readonly number[] => [
  ...positifCapaian(row),
  ...negativeCapaians(row).map(({ capaian }) => capaian),
];

export const rightCapaiansAkhir = (row: KinerjaRow, { pengaturan }: RatingBasis): readonly number[] => [
  ...withCap(row.capaianAkhir, pengaturan),
  ...otherCapaiansAt(row.blok, row.index, "TargetAkhir", { realisasi: row.realisasi, cara: row }),
  ...(row.targetAkhir === null ? [] : againstEnd({ ...row, target: row.targetAkhir })),
];

/** Against the end target: what was reached with the year before, and in the other direction where the row's is a guess. */
function againstEnd(row: KinerjaRow): readonly number[] {
  const { realisasi, lalu, arahDari } = row;
  const last = lalu?.realisasi ?? null;
  const cumulative = realisasi === null || last === null ? null : realisasi + last;
  return [
    ...(cumulative === null ? [] : capaianBy({ ...row, realisasi: cumulative }, row)),
    ...(arahDari === "cetakan" ? bothDirections(row) : []),
  ];
}

function withCap(capaian: number | null, { batasCapaian }: Pengaturan): readonly number[] {
  if (capaian === null) return [];
  return batasCapaian !== null && capaian > batasCapaian ? [capaian, batasCapaian] : [capaian];
}

/** The row by R / T; empty where that gives no figure. */
export const positifCapaian = (row: KinerjaRow): readonly number[] =>
  capaianBy(row, { polaritas: "positif", rumusNegatif: "2T-R" });

/** The row by each formula for indicators that should fall. */
export const negativeCapaians = (row: KinerjaRow): readonly { rumus: Rumus; capaian: number }[] =>
  (["2T-R", "T/R"] as const).flatMap((rumus) =>
    capaianBy(row, { polaritas: "negatif", rumusNegatif: rumus }).map((capaian) => ({ rumus, capaian })),
  );

function capaianBy({ realisasi, target }: KinerjaRow, cara: Cara): readonly number[] {
  const capaian = realisasi === null || target === null ? null : computeCapaian(realisasi, target, cara);
  return capaian === null ? [] : [capaian];
}
