import type { GapPolicy } from "../../domain/scale";
import { working, type Wordings } from "./wording";

const APA_ID = {
  capaian: "Capaian",
  "capaian-akhir": "Capaian terhadap target akhir",
  sasaran: "Capaian sasaran",
  serapan: "Serapan",
} as const;

const APA_EN = {
  capaian: "Capaian",
  "capaian-akhir": "Capaian against the end target",
  sasaran: "Capaian of the sasaran",
  serapan: "Serapan",
} as const;

const CELAH_ID: Readonly<Record<GapPolicy, string>> = {
  "batas-bawah": "menurut batas bawah yang tercapai",
  bulatkan: "setelah dibulatkan ke persen utuh",
  "batas-atas": "karena melewati batas atas interval di bawahnya",
};

const CELAH_EN: Readonly<Record<GapPolicy, string>> = {
  "batas-bawah": "by the lower edge that it reaches",
  bulatkan: "rounded to whole percent",
  "batas-atas": "since it passes the upper edge of the interval below",
};

/** Right, but worth knowing: above the target, and between two intervals. */
export const SCALE_WORDING: Wordings<"melebihi-target" | "di-celah-skala"> = {
  "melebihi-target": {
    judul: { id: "Melebihi target", en: "Above the target" },
    id: (v, f) => ({
      pesan: `Capaian ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}) melebihi 100%.`,
      saran:
        "Jelaskan penyebabnya dalam laporan; bila sering terjadi, periksa apakah targetnya terlalu rendah.",
    }),
    en: (v, f) => ({
      pesan: `A capaian of ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}) is above 100%.`,
      saran: "Explain it in the report; if it happens often, check whether the target is too low.",
    }),
  },
  "di-celah-skala": {
    judul: { id: "Di antara dua interval skala", en: "Between two intervals of the scale" },
    id: ({ apa, nama, bawah, atas, kriteria, celah }, f) => ({
      pesan: `${APA_ID[apa]} “${nama}” ${f.hitung} berada di antara ${f.angka(bawah)} dan ${f.angka(atas)} pada skala; dinilai ${kriteria} ${CELAH_ID[celah]}.`,
      saran: "Tidak perlu tindakan bila sesuai; aturannya dapat diubah lewat LKJIP_Celah.",
    }),
    en: ({ apa, nama, bawah, atas, kriteria, celah }, f) => ({
      pesan: `${APA_EN[apa]} of “${nama}”, ${f.hitung}, lies between ${f.angka(bawah)} and ${f.angka(atas)} on the scale; rated ${kriteria} ${CELAH_EN[celah]}.`,
      saran: "Nothing needs to be done if that is right; LKJIP_Celah changes the rule.",
    }),
  },
};
