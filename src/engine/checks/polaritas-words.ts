/**
 * An indicator that should fall is computed otherwise than one that should rise; a word that does not say which
 * leaves it at positif, which must be seen.
 */
import { readPolaritas } from "../polaritas";
import { ownWordAt } from "../row-words";
import { defineCheck } from "./define-check";

export const polaritasWords = defineCheck({
  codes: ["polaritas-tidak-dikenal"],
  execute: ({ kinerja }, report) => {
    for (const { blok, index } of kinerja) {
      const isi = blok.texts.Polaritas ? ownWordAt(blok, "Polaritas", index) : null;
      if (isi === null || readPolaritas(isi) !== "tidak-dikenal") continue;
      report("polaritas-tidak-dikenal", { blok, index, peran: "Polaritas" }, { isi }, { tercetak: isi });
    }
  },
});
