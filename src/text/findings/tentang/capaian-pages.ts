import type { Pages } from "./page";

/** Printed percentages of capaian, and what is right but worth knowing. */
export const CAPAIAN_PAGES: Pages<
  | "capaian-beda"
  | "capaian-dipangkas"
  | "kriteria-beda"
  | "capaian-tahun-beda"
  | "capaian-tahun-berisi-realisasi"
  | "capaian-akhir-beda"
  | "capaian-akhir-berisi-target"
  | "melebihi-target"
  | "di-celah-skala"
  | "rata-rata-beda"
> = {
  "capaian-beda": {
    id: {
      arti: "Persen capaian yang tercetak bukan hasil realisasi dibandingkan target, pada ketelitian berapa pun ia dicetak.",
      dasar:
        "PermenPANRB 53/2014 lampiran II: capaian adalah realisasi dibandingkan target. Inilah kekeliruan yang paling dahulu ditemukan pereviu.",
      contoh: "Tabel 3.8: realisasi 72,19% dari target 77% adalah 93,75%, tetapi tercetak 95%.",
      tindakan:
        "Hitung ulang dari target dan realisasi. Bila capaian dibatasi, isi LKJIP_BatasCapaian; bila memakai rumus lain, isi arah indikatornya.",
    },
    en: {
      arti: "The printed % capaian is not realisasi against target, whatever the precision that it is printed at.",
      dasar:
        "PermenPANRB 53/2014, annex II: capaian is realisasi held against target. It is the mistake that reviewers find first.",
      contoh: "Tabel 3.8: a realisasi of 72,19% against a target of 77% is 93,75%, but 95% is printed.",
      tindakan:
        "Compute it anew from target and realisasi. If capaian is capped set LKJIP_BatasCapaian; if another formula is used give the direction.",
    },
  },
  "capaian-dipangkas": {
    id: {
      arti: "Persen capaian yang tercetak dipotong desimalnya, bukan dibulatkan.",
      dasar:
        "Pembulatan yang lazim adalah ke angka terdekat. Pemotongan selalu merugikan dan membuat jumlah kolom tidak cocok.",
      contoh: null,
      tindakan: "Bulatkan, atau tampilkan lewat format angka sehingga Excel yang membulatkan.",
    },
    en: {
      arti: "The decimals of the printed % capaian were cut off, not rounded.",
      dasar: "Figures are rounded to the nearest. Cutting always understates, and columns no longer add up.",
      contoh: null,
      tindakan: "Round it, or show it by a number format so that Excel does the rounding.",
    },
  },
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
  "capaian-tahun-beda": {
    id: {
      arti: "Isi kolom Capaian Tahun bukan capaian barisnya, bukan rata-rata sasarannya, dan bukan pula realisasinya.",
      dasar:
        "Kolom itu mengulang hasil tahun berjalan. Di tabel sasaran isinya persen, di tabel program biasanya jumlah beserta satuannya.",
      contoh: "Tabel 3.7: realisasi 0 Dokumen, tetapi Capaian Tahun 2024 tercetak 1 Dokumen.",
      tindakan: "Samakan dengan capaian atau realisasi pada baris yang sama.",
    },
    en: {
      arti: "The column Capaian Tahun holds neither the row's capaian, nor its sasaran's mean, nor its realisasi.",
      dasar:
        "That column repeats the year's result: a percentage in sasaran tables, usually a quantity with its unit in programme tables.",
      contoh: "Tabel 3.7: the realisasi is 0 Dokumen, but Capaian Tahun 2024 says 1 Dokumen.",
      tindakan: "Make it equal to the capaian or the realisasi of the same row.",
    },
  },
  "capaian-tahun-berisi-realisasi": {
    id: {
      arti: "Kolom Capaian Tahun mengulang realisasi yang kebetulan berupa persen, padahal capaiannya lain.",
      dasar:
        "Realisasi 72,19% dan capaian 93,75% adalah dua hal. Pembaca yang hanya melihat kolom ini akan menilai indikator terlalu rendah.",
      contoh: "Tabel 3.8: Capaian Tahun 2024 tercetak 72,19%, yaitu realisasinya; capaiannya 93,75%.",
      tindakan: "Isi dengan capaian; bila kolom memang untuk realisasi, sesuaikan judulnya.",
    },
    en: {
      arti: "The column Capaian Tahun repeats a realisasi that happens to be a percentage, while the capaian is another figure.",
      dasar:
        "A realisasi of 72,19% and a capaian of 93,75% are two things. Who reads this column alone rates the indicator too low.",
      contoh:
        "Tabel 3.8: Capaian Tahun 2024 is printed as 72,19%, which is the realisasi; the capaian is 93,75%.",
      tindakan: "Enter the capaian; if the column is meant for the realisasi, change its heading.",
    },
  },
  "capaian-akhir-beda": {
    id: {
      arti: "Persen terhadap target akhir Renstra yang tercetak bukan realisasi dibandingkan target akhir itu.",
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
      contoh: "Tabel 3.8: tercetak 80%, yaitu target akhir Renstra; 72,19% terhadap 80% adalah 90,24%.",
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
  "melebihi-target": {
    id: {
      arti: "Capaian melewati 100%. Angkanya benar dan tidak dibatasi.",
      dasar:
        "Bukan kekeliruan, tetapi evaluator AKIP (PermenPANRB 88/2021) akan bertanya apakah targetnya terlalu rendah.",
      contoh: "Tabel 3.9: 1.200 Orang dari target 640 Orang adalah 187,5%.",
      tindakan: "Jelaskan sebabnya dalam analisis capaian, dan pertimbangkan target tahun depan.",
    },
    en: {
      arti: "Capaian is above 100%. The figure is right and is not capped.",
      dasar:
        "No mistake, but evaluators of AKIP (PermenPANRB 88/2021) will ask whether the target was too low.",
      contoh: "Tabel 3.9: 1.200 Orang against a target of 640 Orang is 187,5%.",
      tindakan: "Give the cause in the analysis of capaian, and think about next year's target.",
    },
  },
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
  "rata-rata-beda": {
    id: {
      arti: "Baris Rata-rata tidak sama dengan rata-rata baris-baris di atasnya.",
      dasar:
        "Rata-rata diambil sejak jumlah terakhir atau dari semua baris. Rata-rata dari angka yang sudah dibulatkan diterima juga.",
      contoh: null,
      tindakan: "Ganti dengan rumus AVERAGE atas baris yang dimaksud.",
    },
    en: {
      arti: "The row Rata-rata is not the mean of the rows above it.",
      dasar: "The mean is taken since the last sum, or of all rows. One of rounded figures is accepted, too.",
      contoh: null,
      tindakan: "Put a formula AVERAGE over the rows that are meant.",
    },
  },
};
