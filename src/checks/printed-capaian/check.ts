/**
 * PermenPANRB 53/2014, lampiran II: capaian is realisasi held against target. A printed percentage that is another
 * one is the mistake that reviewers of an LKjIP find first.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { NumberReading } from "../../domain/reading";
import { readingAt } from "../../engine/readings";
import type { RatingBasis } from "../../engine/rating-basis";
import {
  fits,
  isNumber,
  percentReadings,
  printsAs,
  verdictOf,
  type PrintedFigure,
} from "../../engine/printed";
import { negativeCapaians, rightCapaians, workingOf } from "../../engine/right-figures";
import { isQuantity } from "../../engine/printed";
import { createSasaranMeans } from "../../engine/sasaran-means";
import { computeCapaian } from "../../engine/capaian";
import { defineRule, persen } from "../define-rule";
import { defineFinding, values, type Shown } from "../define-finding";
import { severityBy, working, RUMUS_WORDS, type Computed } from "../working";
import type { Bahasa } from "../../text/bahasa";
import type { Rumus } from "../../domain/rumus";

type CapaianBeda = Computed & {
  readonly selisih: number;
  readonly cocok: "" | Rumus | "batas" | "realisasi";
  readonly batas: number;
};

/** `cocok`: what the printed figure fits instead; `batas`: the cap that it equals; `selisih`: printed − computed. */
export const capaianBeda = defineFinding({
  code: "capaian-beda",
  severity: "kesalahan",
  values: values<CapaianBeda>(),
  page: () => import("./page"),
  judul: { id: "% capaian berbeda", en: "% capaian differs" },
  id: (v, f) => ({
    pesan: `Tertulis ${f.tercetak}, hitungan ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).${fitsInstead(v, f, "id")}`,
    saran: `Perbaiki % capaian menjadi ${f.hitung}, atau perbaiki target dan realisasinya.`,
  }),
  en: (v, f) => ({
    pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).${fitsInstead(v, f, "en")}`,
    saran: `Correct the % capaian to ${f.hitung}, or correct target and realisasi.`,
  }),
});

export const capaianDipangkas = defineFinding({
  code: "capaian-dipangkas",
  severity: "peringatan",
  values: values<Computed>(),
  page: () => import("./page"),
  judul: { id: "% capaian dipangkas", en: "% capaian cut" },
  id: (v, f) => ({
    pesan: `Tertulis ${f.tercetak}, hitungan ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}): desimalnya dipangkas, bukan dibulatkan.`,
    saran: "Bulatkan angkanya.",
  }),
  en: (v, f) => ({
    pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}): decimals were cut, not rounded.`,
    saran: "Round the figure.",
  }),
});

/** What the printed figure fits instead, as a sentence of its own; nothing where it fits nothing. */
function fitsInstead(
  { cocok, batas, realisasi }: CapaianBeda,
  { persen, tercetak }: Shown,
  bahasa: Bahasa,
): string {
  const id = bahasa === "id";
  if (cocok === "batas") {
    return id
      ? ` ${tercetak} mungkin berarti capaian dibatasi ${persen(batas)}; bila demikian, isi LKJIP_BatasCapaian.`
      : ` ${tercetak} may mean that capaian is capped at ${persen(batas)}; if so, set LKJIP_BatasCapaian.`;
  }
  if (cocok === "realisasi")
    return id
      ? ` Yang tertulis adalah realisasinya, ${realisasi}.`
      : ` It repeats the realisasi, ${realisasi}.`;
  if (cocok === "") return "";
  const rumus = RUMUS_WORDS[cocok][bahasa];
  return id ? ` Angka itu cocok dengan rumus ${rumus}.` : ` That figure fits the formula ${rumus}.`;
}

export const printedCapaian = defineRule({
  kinds: [capaianBeda, capaianDipangkas],
  execute: (facts, report) => {
    const meansFor = createSasaranMeans(facts, { printed: false });
    for (const row of facts.kinerja) {
      const { blok, index, capaian } = row;
      const reading = readingAt(blok, "Capaian", index);
      if (capaian === null || !isNumber(reading) || printsAs(reading, capaian)) continue;
      const figures = percentReadings(reading);
      if (isItsQuantity(reading, row)) continue;
      const verdict = verdictOf(figures, [...rightCapaians(row, facts), ...sharedMeans(row, meansFor)]);
      if (verdict === "tepat") continue;
      const place = { blok, index, peran: "Capaian" } as const;
      const held = { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: persen(capaian) };
      const working = workingOf(row, facts);
      if (verdict === "dipangkas") report("capaian-dipangkas", place, working, held);
      else
        report(
          "capaian-beda",
          place,
          { ...working, selisih: reading.value - capaian, ...instead(row, figures, facts) },
          { ...held, ...severityBy(working.rumus, facts) },
        );
    }
  },
});

const sharedMeans = (row: KinerjaRow, meansFor: (row: KinerjaRow) => readonly number[]): readonly number[] =>
  standsForMore(row) ? meansFor(row) : [];

/** One cell for the rows of a sasaran, merged or not: below it the column is empty. It may show their mean. */
const standsForMore = ({ blok, index }: KinerjaRow): boolean =>
  blok.rows[index + 1] === "data" && readingAt(blok, "Capaian", index + 1).kind === "kosong";

/** `6 Dokumen` under a heading of Capaian: the realisasi again. */
const isItsQuantity = (reading: NumberReading, { realisasi }: KinerjaRow): boolean =>
  isQuantity(reading) && reading.value === realisasi;

/** What the printed figure fits instead of the computed one, so that the sentence can say what may have been meant. */
function instead(
  row: KinerjaRow,
  figures: readonly PrintedFigure[],
  basis: RatingBasis,
): Pick<CapaianBeda, "cocok" | "batas"> {
  const { capaian, realisasi, target } = row;
  const cap = COMMON_CAPS.find((batas) => (capaian ?? 0) > batas && fits(figures, [batas]));
  if (cap !== undefined) return { cocok: "batas", batas: cap };
  const rumus = otherFormulas(row, basis).find((formula) => fits(figures, [formula.capaian]))?.rumus;
  if (rumus !== undefined) return { cocok: rumus, batas: 0 };
  return { cocok: target !== null && fits(figures, [realisasi]) ? "realisasi" : "", batas: 0 };
}

/** Caps that agencies put on a capaian. */
const COMMON_CAPS = [100, 110, 120, 125, 150];

function otherFormulas(row: KinerjaRow, { pengaturan }: RatingBasis) {
  const { realisasi, target, polaritas } = row;
  const positif =
    realisasi === null || target === null
      ? null
      : computeCapaian(realisasi, target, { polaritas: "positif", rumusNegatif: "2T-R" });
  const all = [
    ...(positif === null ? [] : [{ rumus: "R/T" as const, capaian: positif }]),
    ...negativeCapaians(row),
  ];
  const used = polaritas === "positif" ? "R/T" : pengaturan.rumusNegatif;
  return all.filter(({ rumus }) => rumus !== used);
}
