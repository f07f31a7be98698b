/**
 * PermenPANRB on performance management counts kematian, kemiskinan, pengangguran and their like among what should
 * be minimised. Where no direction is given they would be rated upside down.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { Rumus } from "../../domain/finding-values";
import { readingAt } from "../kinerja-rows";
import { readPolaritas } from "../polaritas";
import { defineCheck, persen, type Place } from "./define-check";

export const suspectedPolaritas = defineCheck({
  codes: ["polaritas-diduga-negatif"],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const { blok, index, indikator, capaian } = row;
      const fit = facts.suspects.get(row);
      if (fit !== undefined) {
        const printed = readingAt(blok, "Capaian", index);
        const held = {
          tercetak: printed.printed,
          nilaiTercetak: printed.kind === "angka" ? printed.value : null,
          hitung: capaian === null ? null : persen(capaian),
        };
        report(
          "polaritas-diduga-negatif",
          { blok, index, peran: "Capaian" },
          { indikator, sebab: "cetakan", kata: "", rumus: fit },
          held,
        );
        continue;
      }
      const kata = isUnset(row) ? wordThatShouldFall(indikator) : null;
      const rumus: Rumus = facts.pengaturan.rumusNegatif;
      if (kata !== null)
        report("polaritas-diduga-negatif", placeOf(row), { indikator, sebab: "nama", kata, rumus });
    }
  },
});

/** Where the direction should be written, else the name that speaks of it. */
const placeOf = ({ blok, index }: KinerjaRow): Place => ({
  blok,
  index,
  peran: blok.texts.Polaritas ? "Polaritas" : "Indikator",
});

const isUnset = ({ blok, index, polaritas }: KinerjaRow): boolean =>
  polaritas === "positif" && readPolaritas(blok.texts.Polaritas?.values[index] ?? "") === "kosong";

const SHOULD_FALL = /\b(kematian|kemiskinan|pengangguran|stunting|kasus|inflasi)\b/;

/** What is done about a bad thing should rise: `Persentase kasus yang diselesaikan`, `Jumlah laporan inflasi`. Prefixes nasalise. */
const ABOUT_IT =
  /[tn]urun|[tn]angan|(s|ny)elesai|cegah|layan|bebas|tidak|tanpa|(k|ng)urang|damping|lapor|dokumen|peserta|kendali|gulang|ngentas|sosialisasi|[pm]antau|koordinasi|rapat|intervensi|(s|ny)embuh|cakupan|respon|deteksi|[tn]emu|ungkap|bantu|bina|latih|kegiatan|program|forum|tim\b|rekomendasi|(k|b)ijakan|lacak|investigasi|[pm]eriksa|proses|tindak|mediasi|orang|kelompok|keluarga|data/;

/** The word that the name speaks of, where the name counts the bad thing itself; null otherwise. */
export function wordThatShouldFall(indikator: string): string | null {
  const name = indikator.toLowerCase();
  const word = SHOULD_FALL.exec(name)?.[1] ?? null;
  return word === null || ABOUT_IT.test(name) ? null : word;
}
