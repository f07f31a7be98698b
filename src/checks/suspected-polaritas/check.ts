/**
 * PermenPANRB on performance management counts kematian, kemiskinan, pengangguran and their like among what should
 * be minimised. Where no direction is given they would be rated upside down.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { Rumus } from "../../domain/rumus";
import { readingAt } from "../../engine/kinerja-rows";
import { readPolaritas } from "../../engine/polaritas";
import { defineRule, persen, type Place } from "../define-rule";
import { defineFinding, values } from "../define-finding";
import { RUMUS_WORDS } from "../working";

/** `nama`: the indicator speaks of `kata`; `cetakan`: the printed % fits the negative formula `rumus` alone. */
export const polaritasDidugaNegatif = defineFinding({
  code: "polaritas-diduga-negatif",
  severity: "peringatan",
  values: values<{
    indikator: string;
    sebab: "nama" | "cetakan";
    kata: string;
    rumus: Rumus;
  }>(),
  page: () => import("./page"),
  judul: { id: "Mungkin makin rendah makin baik", en: "Lower may be better" },
  id: ({ indikator, sebab, kata, rumus }) => ({
    pesan:
      sebab === "nama"
        ? `“${indikator}” menyebut ${kata}, yang biasanya makin rendah makin baik, tetapi arah indikatornya belum diisi.`
        : `Persen yang tercetak untuk “${indikator}” hanya cocok dengan rumus indikator negatif, ${RUMUS_WORDS.id[rumus]}.`,
    saran: "Isi kolom arah indikator (Polaritas) dengan Negatif atau Positif.",
  }),
  en: ({ indikator, sebab, kata, rumus }) => ({
    pesan:
      sebab === "nama"
        ? `“${indikator}” speaks of ${kata}, where lower is usually better, but has no direction.`
        : `The printed percentage of “${indikator}” fits the formula of negative indicators alone, ${RUMUS_WORDS.en[rumus]}.`,
    saran: "Enter Negatif or Positif in the Polaritas column.",
  }),
});

export const suspectedPolaritas = defineRule({
  kinds: [polaritasDidugaNegatif],
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
