/**
 * An indicator that should fall is computed otherwise than one that should rise. Where no direction is given and the
 * printed % fits a formula of the former alone, it is taken for one, which must be seen.
 */
import type { Rumus } from "../../domain/rumus";
import { readingAt } from "../../engine/readings";
import { defineRule, persen } from "../define-rule";
import { defineFinding, values } from "../define-finding";
import { RUMUS_WORDS } from "../working";

/** The printed % fits the negative formula `rumus` alone. */
export const polaritasDidugaNegatif = defineFinding({
  code: "polaritas-diduga-negatif",
  severity: "peringatan",
  values: values<{ indikator: string; rumus: Rumus }>(),
  page: () => import("./page"),
  judul: { id: "Mungkin makin rendah makin baik", en: "Lower may be better" },
  id: ({ indikator, rumus }) => ({
    pesan: `Persen yang tertulis untuk “${indikator}” hanya cocok dengan rumus indikator negatif, ${RUMUS_WORDS[rumus].id}; dengan rumus itu baris ini dinilai.`,
    saran: "Isi kolom arah indikator (Polaritas) dengan Negatif atau Positif.",
  }),
  en: ({ indikator, rumus }) => ({
    pesan: `The printed percentage of “${indikator}” fits the formula of negative indicators alone, ${RUMUS_WORDS[rumus].en}; the row is rated by it.`,
    saran: "Enter Negatif or Positif in the Polaritas column.",
  }),
});

export const suspectedPolaritas = defineRule({
  kinds: [polaritasDidugaNegatif],
  execute: ({ kinerja }, report) => {
    for (const { blok, index, indikator, capaian, arahDari, rumusNegatif } of kinerja) {
      if (arahDari !== "cetakan") continue;
      const printed = readingAt(blok, "Capaian", index);
      const held = {
        tercetak: printed.printed,
        nilaiTercetak: printed.kind === "angka" ? printed.value : null,
        hitung: capaian === null ? null : persen(capaian),
      };
      report(
        "polaritas-diduga-negatif",
        { blok, index, peran: "Capaian" },
        { indikator, rumus: rumusNegatif },
        held,
      );
    }
  },
});
