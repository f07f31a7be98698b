import type { Pages } from "./page";

/** Targets, missing data, the direction of an indicator, weights. */
export const TARGET_PAGES: Pages<
  | "target-kosong"
  | "realisasi-kosong"
  | "target-nol"
  | "target-negatif"
  | "polaritas-tidak-dikenal"
  | "polaritas-diduga-negatif"
  | "target-akhir-lebih-kecil"
  | "bobot-tidak-100"
> = {
  "target-kosong": {
    id: {
      arti: "Indikator ini belum memiliki target, sehingga capaiannya tidak dihitung dan tidak masuk rata-rata sasaran.",
      dasar:
        "PermenPANRB 53/2014 lampiran II: laporan membandingkan target dan realisasi setiap indikator. Target berasal dari Perjanjian Kinerja.",
      contoh: null,
      tindakan: "Salin targetnya dari Perjanjian Kinerja tahun yang dilaporkan.",
    },
    en: {
      arti: "This indicator has no target, so its capaian was not computed and is in no mean of its sasaran.",
      dasar:
        "PermenPANRB 53/2014, annex II: the report compares target and realisasi of every indicator. Targets come from the Perjanjian Kinerja.",
      contoh: null,
      tindakan: "Copy the target from the Perjanjian Kinerja of the year.",
    },
  },
  "realisasi-kosong": {
    id: {
      arti: "Realisasi indikator ini belum ada. Itu tidak sama dengan nol: indikatornya dibiarkan tanpa nilai.",
      dasar:
        "PermenPANRB 53/2014 lampiran II meminta realisasi setiap indikator. Menganggap data yang belum ada sebagai nol akan menurunkan capaian sasaran secara keliru.",
      contoh: null,
      tindakan:
        "Isi realisasinya. Bila datanya belum terbit, jelaskan dalam laporan; bila memang nol, tulis 0.",
    },
    en: {
      arti: "This indicator has no realisasi yet. That is not zero: the indicator is left without a rating.",
      dasar:
        "PermenPANRB 53/2014, annex II, asks for the realisasi of every indicator. To take missing data for zero would lower the sasaran wrongly.",
      contoh: null,
      tindakan: "Enter it. If the data are not out yet, say so in the report; if it is zero, write 0.",
    },
  },
  "target-nol": {
    id: {
      arti: "Targetnya nol. Untuk indikator yang makin tinggi makin baik, capaian tidak dapat dihitung; untuk yang makin rendah makin baik, nol hanya tercapai oleh nol.",
      dasar:
        "Tidak ada yang dapat dibagi dengan nol. Target seperti “0 konflik” tetap sah bila arah indikatornya negatif.",
      contoh: null,
      tindakan:
        "Periksa targetnya, lalu isi kolom Polaritas dengan Negatif bila memang makin rendah makin baik.",
    },
    en: {
      arti: "The target is zero. Where higher is better no capaian can be computed; where lower is better, zero is met by zero only.",
      dasar:
        "Nothing can be divided by zero. A target such as “0 konflik” is valid where the direction is negative.",
      contoh: null,
      tindakan: "Check the target, and enter Negatif in the column Polaritas if lower is better.",
    },
  },
  "target-negatif": {
    id: {
      arti: "Targetnya di bawah nol, dan tidak ada rumus capaian yang cocok untuk itu.",
      dasar:
        "Rumus yang dipakai instansi semuanya membagi dengan target; target negatif membalik artinya tanpa terlihat.",
      contoh: null,
      tindakan: "Nyatakan sebagai besarnya penurunan, misalnya penurunan 5 persen, bukan −5.",
    },
    en: {
      arti: "The target is below zero, and no formula of capaian suits that.",
      dasar: "All formulas in use divide by the target; a negative one turns their meaning round unseen.",
      contoh: null,
      tindakan: "State the size of the decrease, a reduction by 5 percent, instead of −5.",
    },
  },
  "polaritas-tidak-dikenal": {
    id: {
      arti: "Kolom arah indikator berisi kata yang tidak dikenal, sehingga indikator dihitung sebagai makin tinggi makin baik.",
      dasar:
        "Indikator yang harus turun dihitung dengan rumus lain. Salah arah membuat angka kematian yang naik tampak sebagai prestasi.",
      contoh: null,
      tindakan: "Isi dengan Positif atau Negatif; kosong berarti Positif.",
    },
    en: {
      arti: "The column of directions holds an unknown word, so the indicator was computed as higher is better.",
      dasar:
        "What should fall is computed by another formula. With the wrong direction a rising mortality looks like an achievement.",
      contoh: null,
      tindakan: "Enter Positif or Negatif; an empty cell means Positif.",
    },
  },
  "polaritas-diduga-negatif": {
    id: {
      arti: "Nama indikator, atau persen yang tercetak, menunjukkan bahwa angka yang lebih rendah lebih baik, tetapi arahnya tidak diisi.",
      dasar:
        "Pedoman pengelolaan kinerja PermenPANRB menggolongkan kematian, kemiskinan, pengangguran, dan sejenisnya sebagai yang diminimalkan.",
      contoh: null,
      tindakan:
        "Isi kolom Polaritas dengan Negatif bila benar; isi Positif agar catatan ini tidak muncul lagi.",
    },
    en: {
      arti: "The name of the indicator, or the printed percentage, suggests that lower is better, and no direction is given.",
      dasar:
        "PermenPANRB on performance management counts kematian, kemiskinan, pengangguran and their like among what should be minimised.",
      contoh: null,
      tindakan: "Enter Negatif in the column Polaritas if that is so; Positif makes this note go away.",
    },
  },
  "target-akhir-lebih-kecil": {
    id: {
      arti: "Target akhir Renstra lebih kecil daripada target tahun ini, padahal indikatornya harus meningkat.",
      dasar:
        "Renstra mengarah naik: yang dicapai pada akhir periode setidaknya sama dengan yang dicapai tahun ini, kecuali targetnya dihitung per tahun.",
      contoh:
        "Tabel 3.3: target tahun 2024 3 Dokumen, target akhir Renstra 1 Dokumen. Tabel 3.9: 640 Orang dan 400 Orang.",
      tindakan:
        "Cocokkan dengan dokumen Renstra; bila angka akhirnya per tahun, beri penjelasan dan tandai sudah diperiksa.",
    },
    en: {
      arti: "The target at the end of the Renstra is below this year's, though the indicator should rise.",
      dasar:
        "A Renstra leads upwards: its end is at least this year's target, unless the figures are meant per year.",
      contoh: "Tabel 3.3: 3 Dokumen for 2024, 1 Dokumen at the end. Tabel 3.9: 640 Orang and 400 Orang.",
      tindakan:
        "Compare with the Renstra itself; if the end figure is per year, give that as the reason and mark it as checked.",
    },
  },
  "bobot-tidak-100": {
    id: {
      arti: "Bobot indikator satu sasaran tidak berjumlah 1 atau 100, atau hanya sebagian indikator yang berbobot.",
      dasar:
        "Bobot menyatakan bagian tiap indikator dari satu keseluruhan. Beberapa instansi membobot semua indikator satu tabel sekaligus; itu diterima juga.",
      contoh: null,
      tindakan: "Lengkapi bobotnya sampai berjumlah 100, atau kosongkan semua untuk memakai rata-rata biasa.",
    },
    en: {
      arti: "The weights of a sasaran do not add up to 1 or 100, or only some of its indicators have one.",
      dasar:
        "A weight is the share of one whole. Some agencies weigh all indicators of a table against each other; that is accepted, too.",
      contoh: null,
      tindakan: "Complete the weights to 100, or empty them all to use the plain mean.",
    },
  },
};
