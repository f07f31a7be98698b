import type { Pages } from "../page";

export const PAGES = {
  "di-celah-skala": {
    id: {
      arti: "Angkanya jatuh di antara dua interval skala yang tercetak, misalnya di antara 90 dan 91.",
      dasar:
        "Skala Permendagri 54/2010 ditulis dalam persen utuh dan tidak menyebut 90,24. Pengaturan LKJIP_Celah yang memutuskan, dan pembaca perlu tahu.",
      contoh:
        "Tabel 3.8: capaian terhadap target akhir 90,24%; dengan batas bawah yang tercapai ia dinilai Tinggi.",
      tindakan: "Pilih cara yang disepakati instansi: batas-bawah, bulatkan, atau batas-atas.",
    },
    en: {
      arti: "The figure falls between two intervals of the printed scale, such as 90 and 91.",
      dasar:
        "The scale of Permendagri 54/2010 is written in whole percents and says nothing of 90,24. LKJIP_Celah decides, and readers should know.",
      contoh: "Tabel 3.8: 90,24% against the end target; by the lower edge that it reaches it is Tinggi.",
      tindakan: "Choose what your agency has agreed on: batas-bawah, bulatkan or batas-atas.",
    },
  },
} satisfies Pages;
