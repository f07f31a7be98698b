import type { Pages } from "../page";

export const PAGES = {
  "capaian-akhir-beda": {
    id: {
      arti: "Persen terhadap target akhir Renstra yang tertulis bukan realisasi dibandingkan target akhir itu.",
      dasar:
        "PermenPANRB 53/2014 lampiran II: realisasi sampai tahun ini dibandingkan dengan target jangka menengah.",
      contoh: null,
      tindakan: "Hitung ulang dari realisasi dan target akhir, atau perbaiki target akhirnya.",
    },
    en: {
      arti: "The printed percentage against the end of the Renstra is not realisasi against that target.",
      dasar:
        "PermenPANRB 53/2014, annex II: the realisasi up to this year is held against the medium-term target.",
      contoh: null,
      tindakan: "Compute it anew from realisasi and end target, or correct the end target.",
    },
  },
  "capaian-akhir-berisi-target": {
    id: {
      arti: "Kolom persen terhadap target akhir mengulang target akhir itu sendiri, bukan capaian terhadapnya.",
      dasar:
        "Judul kolomnya menjanjikan kemajuan menuju akhir Renstra. Target yang diulang tidak menunjukkan kemajuan apa pun.",
      contoh: "Tabel 3.8: tertulis 80%, yaitu target akhir Renstra; 72,19% terhadap 80% adalah 90,24%.",
      tindakan: "Isi dengan realisasi dibagi target akhir; sediakan kolom TargetAkhir untuk targetnya.",
    },
    en: {
      arti: "The column of percentages against the end target repeats that target itself, not the capaian against it.",
      dasar:
        "Its heading promises the progress towards the end of the Renstra. A repeated target shows none.",
      contoh: "Tabel 3.8: 80% is printed, the target at the end; 72,19% against 80% is 90,24%.",
      tindakan: "Enter realisasi divided by the end target; keep the target in a column TargetAkhir.",
    },
  },
} satisfies Pages;
