/**
 * Permendagri 54/2010 (and 86/2017) give each interval its word. A printed word that belongs to another interval
 * rates the indicator wrongly, whatever the percentage beside it says.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { bandOf, DEFAULT_SKALA, gapOf, type Band } from "../../domain/scale";
import { nameKey } from "../../engine/name-key";
import type { RatingBasis } from "../../engine/rating-basis";
import { rightCapaians, rightCapaiansAkhir, workingOf } from "../../engine/right-figures";
import { ownWordAt } from "../../engine/row-words";
import { defineRule, meansOf, persen, type Facts, type Held } from "../define-rule";
import { severityBy } from "../working";
import { defineFinding, values } from "../define-finding";

export const kriteriaBeda = defineFinding({
  code: "kriteria-beda",
  severity: "kesalahan",
  values: values<{ seharusnya: string }>(),
  page: () => import("./page"),
  judul: { id: "Kriteria berbeda", en: "Kriteria differs" },
  id: ({ seharusnya }, { tercetak, hitung }) => ({
    pesan: `Tertulis ${tercetak}, padahal capaian ${hitung} termasuk ${seharusnya}.`,
    saran: `Perbaiki kriteria menjadi ${seharusnya}, atau sesuaikan skala di LKjIP Skala.`,
  }),
  en: ({ seharusnya }, { tercetak, hitung }) => ({
    pesan: `Printed ${tercetak}, but a capaian of ${hitung} is ${seharusnya}.`,
    saran: `Correct the kriteria to ${seharusnya}, or adjust the scale on LKjIP Skala.`,
  }),
});

/** The first word of a table that is a rating, and none of the scale's. */
export const kriteriaLain = defineFinding({
  code: "kriteria-lain",
  severity: "informasi",
  values: values<{ kata: string }>(),
  page: () => import("./page"),
  together: () => "",
  judul: { id: "Kriteria dari skala lain", en: "Words of another scale" },
  id: ({ kata }, { banyak, range }) => ({
    pesan: `“${kata}” tidak ada dalam skala yang dipakai, sehingga ${banyak === 1 ? "kriteria di sel ini" : `kriteria di ${banyak} sel (${range})`} tidak diperiksa.`,
    saran: "Bila instansi memakai skala lain, tuliskan batas dan katanya di LKjIP Skala (LKJIP_Skala).",
  }),
  en: ({ kata }, { banyak, range }) => ({
    pesan: `“${kata}” is not a word of the scale in use, so ${banyak === 1 ? "the kriteria in this cell was" : `the kriteria of ${banyak} cells (${range}) were`} not checked.`,
    saran: "If your agency has another scale, enter its edges and words on LKjIP Skala (LKJIP_Skala).",
  }),
});

export const printedKriteria = defineRule({
  kinds: [kriteriaBeda, kriteriaLain],
  execute: (facts, report) => {
    const isRating = ratingWords(facts);
    const isOfScale = scaleWords(facts);
    const hold = ({ blok, index, band }: RatedRow, rated: readonly number[], gravity: Gravity): void => {
      const word = ownWordAt(blok, "Kriteria", index);
      if (word === null || band === null || !isRating(nameKey(word))) return;
      if (!isOfScale(nameKey(word)))
        return report(
          "kriteria-lain",
          { blok, index, peran: "Kriteria" },
          { kata: word },
          { tercetak: word },
        );
      if (wordsFor(rated, facts).has(nameKey(word))) return;
      const held = { tercetak: word, hitung: persen(rated[0] ?? 0), ...gravity() };
      report("kriteria-beda", { blok, index, peran: "Kriteria" }, { seharusnya: band.kriteria }, held);
    };
    const means = meansForWords(facts, isRating);
    for (const row of facts.kinerja) {
      const gravity: Gravity = () => severityBy(workingOf(row, facts).rumus, facts);
      if (row.blok.texts.Kriteria) hold(row, ratedFigures(row, facts, means), gravity);
    }
    for (const row of facts.anggaran) {
      if (row.blok.texts.Kriteria && !row.blok.jenis.kinerja)
        hold(row, row.serapan === null ? [] : [row.serapan], () => ({}));
    }
  },
});

type Gravity = () => Pick<Held, "severity">;
type MeanFor = (row: KinerjaRow) => number | null;

/** The row's own capaian, that against the end of the Renstra, and its sasaran's where the word stands for that. */
function ratedFigures(row: KinerjaRow, facts: Facts, meanFor: MeanFor): readonly number[] {
  const mean = meanFor(row);
  const own = [...rightCapaians(row, facts), ...rightCapaiansAkhir(row, facts)];
  return mean === null ? own : [...own, mean];
}

/** One word beside several indicators of a sasaran, often in a merged cell, rates the sasaran; a word a row, the row. */
function meansForWords(facts: Facts, isRating: (key: string) => boolean): MeanFor {
  const means = meansOf(facts);
  const words = new Map<Blok, Map<number | null, number>>();
  for (const { blok, index, nomorSasaran } of facts.kinerja) {
    const word = ownWordAt(blok, "Kriteria", index);
    if (word === null || !isRating(nameKey(word))) continue;
    const counts = words.get(blok) ?? new Map<number | null, number>();
    words.set(blok, counts.set(nomorSasaran, (counts.get(nomorSasaran) ?? 0) + 1));
  }
  return ({ blok, nomorSasaran }) =>
    words.get(blok)?.get(nomorSasaran) === 1 ? (means.get(nomorSasaran) ?? null) : null;
}

type RatedRow = Pick<KinerjaRow, "blok" | "index" | "band">;

/** Ratings in use beside the report's own; a word that is none (`Tercapai`) is no rating, right or wrong. */
const OTHER_RATINGS =
  "sangattinggi baik cukup cukupbaik kurang kurangbaik sangatkurang buruk memuaskan sangatmemuaskan istimewa".split(
    " ",
  );

function ratingWords({ pengaturan: { skala } }: Facts): (key: string) => boolean {
  const words = new Set([...OTHER_RATINGS, ...DEFAULT_SKALA.map(bandKey), ...skala.map(bandKey)]);
  return (key) => words.has(key);
}

/** The scale's own words, and what other reports call them. */
function scaleWords({ pengaturan: { skala } }: Facts): (key: string) => boolean {
  const known = new Set(skala.map(bandKey));
  const words = new Set([...known].flatMap((key) => [key, ...synonymsOf(key, known)]));
  return (key) => words.has(key);
}

const bandKey = ({ kriteria }: Band): string => nameKey(kriteria);

/** The regulation's own first word, where the report prints another. */
const SYNONYM: Readonly<Record<string, string>> = { sangatbaik: "sangattinggi", sangattinggi: "sangatbaik" };

/** Words that are right for any of the figures; in a gap of the scale those of both neighbours are. */
function wordsFor(
  figures: readonly number[],
  { pengaturan: { skala }, tests }: RatingBasis,
): ReadonlySet<string> {
  const bands = figures.flatMap((figure) => {
    const gap = gapOf(figure, skala);
    const band = bandOf(figure, tests);
    return gap ? [bandOf(gap[0], tests), bandOf(gap[1], tests)] : [band];
  });
  const keys = bands.flatMap((band) => (band === null ? [] : [bandKey(band)]));
  const known = new Set(skala.map(bandKey));
  return new Set(keys.flatMap((key) => [key, ...synonymsOf(key, known)]));
}

function synonymsOf(key: string, known: ReadonlySet<string>): readonly string[] {
  const synonym = SYNONYM[key];
  return synonym === undefined || known.has(synonym) ? [] : [synonym];
}
