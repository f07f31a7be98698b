/**
 * An indicator that should fall is computed otherwise than one that should rise; a word that does not say which
 * leaves that open, which must be seen, in the table as in the answers of LKJIP_Arah.
 */
import { readPolaritas } from "../../domain/polaritas";
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
    pesan: `Arah indikator “${isi}” tidak dikenal dan dibaca seperti sel kosong: indikator dihitung sebagai makin tinggi makin baik, kecuali target, persen yang tertulis, atau namanya menunjukkan lain.`,
    saran: "Isi dengan Positif atau Negatif.",
  }),
  en: ({ isi }) => ({
    pesan: `The direction “${isi}” is not known and is read like an empty cell: higher is better, unless the target, the printed percentage or the name says otherwise.`,
    saran: "Enter Positif or Negatif.",
  }),
});

export const polaritasWords = defineRule({
  kinds: [polaritasTidakDikenal],
  execute: ({ kinerja, pengaturan }, report) => {
    for (const { arah: isi, cell } of pengaturan.arah) {
      if (cell === null || readPolaritas(isi) !== "tidak-dikenal") continue;
      report("polaritas-tidak-dikenal", { blok: null, index: null, cell }, { isi }, { tercetak: isi });
    }
    for (const { blok, index } of kinerja) {
      const isi = blok.texts.Polaritas ? ownWordAt(blok, "Polaritas", index) : null;
      if (isi === null || readPolaritas(isi) !== "tidak-dikenal") continue;
      report("polaritas-tidak-dikenal", { blok, index, peran: "Polaritas" }, { isi }, { tercetak: isi });
    }
  },
});
