/**
 * PermenPANRB on performance management counts kematian, kemiskinan, pengangguran and their like among what should be
 * minimised. Rated upside down they would be shown in green, so that they are not rated before somebody has said.
 */
import { fits, isNumber, percentReadings } from "../../engine/printed";
import { wordThatShouldFall } from "../../engine/falling-names";
import { readingAt } from "../../engine/readings";
import { positifCapaian } from "../../engine/right-figures";
import { defineFinding, values } from "../define-finding";
import { defineRule } from "../define-rule";

/** `kata`: what the name speaks of; `cetakan`: the printed %, which fits R / T alone, or `""`. */
export const arahBelumPasti = defineFinding({
  code: "arah-belum-pasti",
  severity: "peringatan",
  values: values<{ indikator: string; kata: string; target: string; realisasi: string; cetakan: string }>(),
  page: () => import("./page"),
  judul: { id: "Arah indikator belum pasti", en: "Direction not certain" },
  id: ({ indikator, kata, target, realisasi, cetakan }) => ({
    pesan:
      `“${indikator}” menyebut ${kata}, yang biasanya makin rendah makin baik, tetapi arahnya belum diisi; ` +
      `realisasi ${realisasi} terhadap target ${target} belum dinilai, juga rata-rata sasarannya.` +
      (cetakan === "" ? "" : ` Persen yang tertulis, ${cetakan}, hanya cocok bila makin tinggi makin baik.`),
    saran:
      "Apakah makin rendah makin baik? Jawab di panel, isi kolom arah (Polaritas) dengan Negatif atau Positif, atau tulis indikator dan arahnya di LKJIP_Arah.",
  }),
  en: ({ indikator, kata, target, realisasi, cetakan }) => ({
    pesan:
      `“${indikator}” speaks of ${kata}, where lower is usually better, but no direction is given; ` +
      `${realisasi} against a target of ${target} is not rated yet, nor is the mean of its sasaran.` +
      (cetakan === "" ? "" : ` The printed percentage, ${cetakan}, fits only if higher is better.`),
    saran:
      "Is lower better? Answer in the pane, enter Negatif or Positif in the Polaritas column, or write the indicator and its direction into LKJIP_Arah.",
  }),
});

export const unsureDirection = defineRule({
  kinds: [arahBelumPasti],
  execute: ({ kinerja }, report) => {
    for (const row of kinerja) {
      const { blok, index, indikator, arahPasti } = row;
      if (arahPasti) continue;
      const printed = readingAt(blok, "Capaian", index);
      const values = {
        indikator,
        kata: wordThatShouldFall(indikator) ?? "",
        target: readingAt(blok, "Target", index).printed,
        realisasi: readingAt(blok, "Realisasi", index).printed,
        cetakan:
          isNumber(printed) && fits(percentReadings(printed), positifCapaian(row)) ? printed.printed : "",
      };
      // Where the direction should be written, else the name that speaks of it.
      report(
        "arah-belum-pasti",
        { blok, index, peran: blok.texts.Polaritas ? "Polaritas" : "Indikator" },
        values,
      );
    }
  },
});
