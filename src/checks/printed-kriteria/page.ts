import type { Pages } from "../page";

export const PAGES = {
  "kriteria-beda": {
    id: {
      arti: "Kata penilaian yang tercetak bukan kriteria bagi capaiannya menurut skala yang dipakai.",
      dasar:
        "Permendagri 54/2010 (lalu 86/2017) memberi setiap interval satu kriteria. Kata yang salah menilai indikator secara keliru, apa pun persennya.",
      contoh: null,
      tindakan: "Ganti kriterianya. Bila instansi memakai skala sendiri, tuliskan di LKjIP Skala.",
    },
    en: {
      arti: "The printed word is not the kriteria of this capaian on the scale in use.",
      dasar:
        "Permendagri 54/2010 (then 86/2017) gives each interval one word. A wrong word rates the indicator wrongly, whatever its percentage.",
      contoh: null,
      tindakan: "Correct the word. If your agency has a scale of its own, enter it on LKjIP Skala.",
    },
  },
} satisfies Pages;
