/**
 * Nothing can be divided by a target of 0, and no formula of practice serves one below 0. For an indicator that
 * should fall, 0 is a real target ("0 konflik"): met by 0, missed by anything else.
 */
import type { KinerjaRow } from "../../domain/assessment";
import { readingAt } from "../../engine/readings";
import { defineRule } from "../define-rule";
import { defineFinding, values } from "../define-finding";

export const targetNol = defineFinding({
  code: "target-nol",
  severity: "kesalahan",
  values: values<{ indikator: string; realisasi: string; polaritas: "positif" | "negatif" }>(),
  page: () => import("./page"),
  judul: { id: "Target nol", en: "Target is zero" },
  id: ({ indikator, realisasi, polaritas }) =>
    polaritas === "positif"
      ? {
          pesan: `Target “${indikator}” 0, sehingga capaian tidak dapat dihitung.`,
          saran:
            "Periksa targetnya; bila makin rendah makin baik, isi kolom arah indikator (Polaritas) dengan Negatif.",
        }
      : {
          pesan: `Target “${indikator}” 0 dan realisasinya ${realisasi}, sehingga capaiannya dihitung 0%.`,
          saran: "Periksa target dan realisasinya.",
        },
  en: ({ indikator, realisasi, polaritas }) =>
    polaritas === "positif"
      ? {
          pesan: `The target of “${indikator}” is 0, so that no capaian can be computed.`,
          saran: "Check the target; if lower is better, enter Negatif in the Polaritas column.",
        }
      : {
          pesan: `The target of “${indikator}” is 0 and its realisasi ${realisasi}, which makes a capaian of 0%.`,
          saran: "Check target and realisasi.",
        },
});

export const targetNegatif = defineFinding({
  code: "target-negatif",
  severity: "kesalahan",
  values: values<{ indikator: string }>(),
  page: () => import("./page"),
  judul: { id: "Target negatif", en: "Negative target" },
  id: ({ indikator }, { tercetak }) => ({
    pesan: `Target “${indikator}” ${tercetak === "" ? "di bawah nol" : tercetak}, sehingga capaian tidak dapat dihitung.`,
    saran: "Nyatakan target sebagai angka positif, misalnya besarnya penurunan.",
  }),
  en: ({ indikator }, { tercetak }) => ({
    pesan: `The target of “${indikator}” is ${tercetak === "" ? "below zero" : tercetak}, so that no capaian can be computed.`,
    saran: "State the target as a positive figure, for instance the size of the decrease.",
  }),
});

export const unusableTargets = defineRule({
  kinds: [targetNol, targetNegatif],
  execute: ({ kinerja }, report) => {
    for (const row of kinerja) {
      const bound = row.arahPasti ? boundOf(row) : null;
      if (bound === null || bound > 0) continue;
      const { blok, index, indikator, polaritas } = row;
      const place = { blok, index, peran: "Target" } as const;
      const held = { tercetak: readingAt(blok, "Target", index).printed, nilaiTercetak: bound };
      if (bound < 0) report("target-negatif", place, { indikator }, held);
      else if (!isMetZero(row)) {
        const realisasi = readingAt(blok, "Realisasi", index).printed;
        const severity = polaritas === "positif" ? "kesalahan" : "peringatan";
        report("target-nol", place, { indikator, realisasi, polaritas }, { ...held, severity });
      }
    }
  },
});

const isMetZero = ({ polaritas, realisasi }: KinerjaRow): boolean =>
  polaritas === "negatif" && (realisasi ?? 0) <= 0;

/** The target that counts: of a range the bound that was passed, none inside of it. */
function boundOf({ target, realisasi }: KinerjaRow): number | null {
  if (target === null || typeof target === "number") return target;
  if (realisasi === null) return null;
  return realisasi > target[1] ? target[1] : realisasi < target[0] ? target[0] : null;
}
