import type { Pages } from "../page";

export const PAGES = {
  "capaian-tahun-beda": {
    id: {
      arti: "Isi kolom Capaian Tahun bukan capaian barisnya, bukan rata-rata sasarannya, dan bukan pula realisasinya.",
      dasar:
        "Kolom itu mengulang hasil tahun berjalan. Di tabel sasaran isinya persen, di tabel program biasanya jumlah beserta satuannya.",
      contoh: "Tabel 3.7: realisasi 0 Dokumen, tetapi Capaian Tahun 2024 tertulis 1 Dokumen.",
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
      contoh: "Tabel 3.8: Capaian Tahun 2024 tertulis 72,19%, yaitu realisasinya; capaiannya 93,75%.",
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
} satisfies Pages;
