import { RUMUS_WORDS, working, type Facts, type Wordings } from "./wording";
import type { ValuesOf } from "../../domain/finding-values";
import type { Bahasa } from "../bahasa";

/** Printed percentages of capaian, held against the computed ones. */
export const CAPAIAN_WORDING: Wordings<
  | "capaian-beda"
  | "capaian-dipangkas"
  | "kriteria-beda"
  | "capaian-tahun-beda"
  | "capaian-tahun-berisi-realisasi"
  | "capaian-akhir-beda"
  | "capaian-akhir-berisi-target"
> = {
  "capaian-beda": {
    judul: { id: "% capaian berbeda", en: "% capaian differs" },
    id: (v, f) => ({
      pesan: `Tercetak ${f.tercetak}, hitungan ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).${fits(v, f, "id")}`,
      saran: `Perbaiki % capaian menjadi ${f.hitung}, atau perbaiki target dan realisasinya.`,
    }),
    en: (v, f) => ({
      pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).${fits(v, f, "en")}`,
      saran: `Correct the % capaian to ${f.hitung}, or correct target and realisasi.`,
    }),
  },
  "capaian-dipangkas": {
    judul: { id: "% capaian dipangkas", en: "% capaian cut" },
    id: (v, f) => ({
      pesan: `Tercetak ${f.tercetak}, hitungan ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}): desimalnya dipangkas, bukan dibulatkan.`,
      saran: "Bulatkan angkanya.",
    }),
    en: (v, f) => ({
      pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}): decimals were cut, not rounded.`,
      saran: "Round the figure.",
    }),
  },
  "kriteria-beda": {
    judul: { id: "Kriteria berbeda", en: "Kriteria differs" },
    id: ({ seharusnya }, { tercetak, hitung }) => ({
      pesan: `Tercetak ${tercetak}, padahal capaian ${hitung} termasuk ${seharusnya}.`,
      saran: `Perbaiki kriteria menjadi ${seharusnya}, atau sesuaikan skala di LKjIP Skala.`,
    }),
    en: ({ seharusnya }, { tercetak, hitung }) => ({
      pesan: `Printed ${tercetak}, but a capaian of ${hitung} is ${seharusnya}.`,
      saran: `Correct the kriteria to ${seharusnya}, or adjust the scale on LKjIP Skala.`,
    }),
  },
  "capaian-tahun-beda": {
    judul: { id: "Capaian tahun berbeda", en: "Capaian of the year differs" },
    id: (v, f) => ({
      pesan:
        v.isi === "jumlah"
          ? `Capaian tahun tercetak ${f.tercetak}, padahal realisasinya ${v.realisasi}.`
          : `Capaian tahun tercetak ${f.tercetak}, hitungan ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
      saran:
        v.isi === "jumlah" ? `Samakan dengan realisasi, ${v.realisasi}.` : `Perbaiki menjadi ${f.hitung}.`,
    }),
    en: (v, f) => ({
      pesan:
        v.isi === "jumlah"
          ? `Capaian of the year is printed as ${f.tercetak}, but the realisasi is ${v.realisasi}.`
          : `Capaian of the year is printed as ${f.tercetak}, computed ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
      saran:
        v.isi === "jumlah" ? `Make it equal to the realisasi, ${v.realisasi}.` : `Correct it to ${f.hitung}.`,
    }),
  },
  "capaian-tahun-berisi-realisasi": {
    judul: { id: "Capaian tahun berisi realisasi", en: "Capaian of the year repeats the realisasi" },
    id: (v, f) => ({
      pesan: `Capaian tahun tercetak ${f.tercetak}, yaitu realisasinya; capaian terhadap target ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
      saran: `Isi dengan ${f.hitung} bila kolom ini dimaksudkan sebagai capaian.`,
    }),
    en: (v, f) => ({
      pesan: `Capaian of the year is printed as ${f.tercetak}, which is the realisasi; against the target it is ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
      saran: `Enter ${f.hitung} if the column is meant as capaian.`,
    }),
  },
  "capaian-akhir-beda": {
    judul: { id: "% terhadap target akhir berbeda", en: "% against the end target differs" },
    id: (v, f) => ({
      pesan: `Tercetak ${f.tercetak}, hitungan terhadap target akhir Renstra ${f.hitung} (${working(v.targetAkhir, v.realisasi, v.rumus)}).`,
      saran: `Perbaiki menjadi ${f.hitung}, atau perbaiki target akhirnya.`,
    }),
    en: (v, f) => ({
      pesan: `Printed ${f.tercetak}, computed against the end of the Renstra ${f.hitung} (${working(v.targetAkhir, v.realisasi, v.rumus)}).`,
      saran: `Correct it to ${f.hitung}, or correct the end target.`,
    }),
  },
  "capaian-akhir-berisi-target": {
    judul: { id: "Kolom % berisi target akhir", en: "% column repeats the end target" },
    id: (v, f) => ({
      pesan: `Tercetak ${f.tercetak}, yaitu target akhir Renstra; capaian terhadapnya ${f.hitung} (${working(v.targetAkhir, v.realisasi, v.rumus)}).`,
      saran: `Isi dengan ${f.hitung} bila kolom ini dimaksudkan sebagai capaian.`,
    }),
    en: (v, f) => ({
      pesan: `Printed ${f.tercetak}, which is the target at the end of the Renstra; the capaian against it is ${f.hitung} (${working(v.targetAkhir, v.realisasi, v.rumus)}).`,
      saran: `Enter ${f.hitung} if the column is meant as capaian.`,
    }),
  },
};

/** What the printed figure fits instead, as a sentence of its own; nothing where it fits nothing. */
function fits(
  { cocok, batas, realisasi }: ValuesOf<"capaian-beda">,
  { persen, tercetak }: Facts,
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
      ? ` Yang tercetak adalah realisasinya, ${realisasi}.`
      : ` It repeats the realisasi, ${realisasi}.`;
  if (cocok === "") return "";
  const rumus = RUMUS_WORDS[bahasa][cocok];
  return id ? ` Angka itu cocok dengan rumus ${rumus}.` : ` That figure fits the formula ${rumus}.`;
}
