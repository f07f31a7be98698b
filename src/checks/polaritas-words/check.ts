/**
 * An indicator that should fall is computed otherwise than one that should rise; a word that does not say which
 * leaves it at positif, which must be seen.
 */
import { readPolaritas } from "../../engine/polaritas";
import { ownWordAt } from "../../engine/row-words";
import { defineRule } from "../define-rule";
import { defineFinding, values } from "../define-finding";

export const polaritasTidakDikenal = defineFinding({
  code: "polaritas-tidak-dikenal",
  severity: "peringatan",
  values: values<{ isi: string }>(),
  page: () => import("./page"),
  judul: { id: "Arah indikator tidak dikenal", en: "Unknown direction" },
  id: ({ isi }) => ({
    pesan: `Arah indikator “${isi}” tidak dikenal; indikator dihitung sebagai makin tinggi makin baik.`,
    saran: "Isi dengan Positif atau Negatif.",
  }),
  en: ({ isi }) => ({
    pesan: `The direction “${isi}” is not known; the indicator was computed as higher is better.`,
    saran: "Enter Positif or Negatif.",
  }),
});

export const polaritasWords = defineRule({
  kinds: [polaritasTidakDikenal],
  execute: ({ kinerja }, report) => {
    for (const { blok, index } of kinerja) {
      const isi = blok.texts.Polaritas ? ownWordAt(blok, "Polaritas", index) : null;
      if (isi === null || readPolaritas(isi) !== "tidak-dikenal") continue;
      report("polaritas-tidak-dikenal", { blok, index, peran: "Polaritas" }, { isi }, { tercetak: isi });
    }
  },
});
