import type { Pages } from "./page";

/** Units, indicators, and names that differ between tables. */
export const WORD_PAGES: Pages<
  | "satuan-beda"
  | "satuan-kosong"
  | "indikator-kosong"
  | "satuan-tidak-cocok"
  | "indikator-ganda"
  | "target-beda-antar-tabel"
  | "indikator-tanpa-realisasi"
  | "nama-mirip"
> = {
  "satuan-beda": {
    id: {
      arti: "Target, realisasi, dan kolom Satuan menyebut satuan yang berlainan.",
      dasar:
        "PermenPANRB 53/2014 meminta ukuran yang sama. Dokumen yang dibandingkan dengan orang tidak menghasilkan persen yang berarti.",
      contoh: null,
      tindakan: "Pastikan satuan mana yang benar, lalu samakan ketiganya.",
    },
    en: {
      arti: "Target, realisasi and the column Satuan name different units.",
      dasar:
        "PermenPANRB 53/2014 asks for one measure. Documents held against people make no percentage that means anything.",
      contoh: null,
      tindakan: "Find out which unit is right, and use it in all three.",
    },
  },
  "satuan-kosong": {
    id: {
      arti: "Tabel memiliki kolom Satuan, tetapi sel pada baris ini kosong.",
      dasar:
        "Angka tanpa satuan tidak dapat dibaca orang lain. Satuan di samping target atau realisasi dipakai sebagai usul.",
      contoh: "Tabel 3.4: satuannya kosong, sedangkan di samping target tertulis Laporan.",
      tindakan: "Isi selnya; bila satu satuan berlaku untuk beberapa baris, gabungkan selnya.",
    },
    en: {
      arti: "The table has a column Satuan, and its cell is empty in this row.",
      dasar:
        "Nobody else can read a figure without its unit. The unit beside target or realisasi is proposed.",
      contoh: "Tabel 3.4: the unit is empty, while Laporan stands beside the target.",
      tindakan: "Fill the cell; where one unit holds for several rows, merge their cells.",
    },
  },
  "indikator-kosong": {
    id: {
      arti: "Baris ini bertarget, tetapi tidak menyebut indikator yang diukur.",
      dasar:
        "Setiap baris tabel kinerja mengukur satu indikator (PermenPANRB 53/2014). Tanpa namanya, angkanya tidak dapat dipertanggungjawabkan.",
      contoh: "Tabel 3.3: satu kegiatan bertarget 200 Orang tanpa indikator.",
      tindakan: "Tulis indikatornya seperti dalam Perjanjian Kinerja atau DPA.",
    },
    en: {
      arti: "This row has a target, but does not say which indicator is measured.",
      dasar:
        "Every row of a kinerja table measures one indicator (PermenPANRB 53/2014). Without its name nobody can answer for the figure.",
      contoh: "Tabel 3.3: one activity has a target of 200 Orang and no indicator.",
      tindakan: "Write the indicator as in the Perjanjian Kinerja or the DPA.",
    },
  },
  "satuan-tidak-cocok": {
    id: {
      arti: "Nama indikator menyebut yang dihitung, tetapi satuannya lain: persentase dalam Dokumen, atau peserta dalam Laporan.",
      dasar:
        "PermenPANRB 53/2014 meminta indikator yang spesifik dan terukur. Hanya ketidakcocokan yang pasti yang disebut.",
      contoh: "Tabel 3.2: Persentase Kabupaten/Kota … dihitung dalam Dokumen.",
      tindakan: "Ganti satuannya, atau ganti nama indikatornya bila dokumenlah yang dihitung.",
    },
    en: {
      arti: "The name of the indicator says what is counted, and the unit says another: a percentage in Dokumen, participants in Laporan.",
      dasar:
        "PermenPANRB 53/2014 asks for indicators that are specific and measurable. Only what surely does not fit is named.",
      contoh: "Tabel 3.2: Persentase Kabupaten/Kota … is counted in Dokumen.",
      tindakan: "Change the unit, or the indicator's name if documents are what is counted.",
    },
  },
  "indikator-ganda": {
    id: {
      arti: "Indikator yang sama tertulis dua kali dalam satu tabel.",
      dasar:
        "Baris yang disalin sering lupa diganti namanya. Indikator yang terhitung dua kali menggeser rata-rata sasaran.",
      contoh: null,
      tindakan: "Hapus baris kembarnya, atau tulis indikator yang dimaksud.",
    },
    en: {
      arti: "The same indicator stands twice in one table.",
      dasar:
        "A row was copied and its name not changed. An indicator that counts twice moves its sasaran's mean.",
      contoh: null,
      tindakan: "Delete the twin, or write the indicator that was meant.",
    },
  },
  "target-beda-antar-tabel": {
    id: {
      arti: "Indikator yang sama memiliki target lain di tabel lain untuk tahun yang sama.",
      dasar:
        "Target yang diukur adalah target yang dijanjikan: Renstra, Perjanjian Kinerja, dan LKjIP menyebut satu target (PermenPANRB 53/2014 lampiran I).",
      contoh: "Tabel 2.1 menyebut 75% untuk tingkat partisipasi pemilih, Tabel 3.8 memakai 77%.",
      tindakan: "Tetapkan target yang berlaku. Bila Perjanjian Kinerja diubah, sebutkan perubahannya.",
    },
    en: {
      arti: "The same indicator has another target in another table for the same year.",
      dasar:
        "The target that is measured is the one that was promised: Renstra, Perjanjian Kinerja and LKjIP state one (PermenPANRB 53/2014, annex I).",
      contoh: "Tabel 2.1 says 75% for voter turnout, Tabel 3.8 uses 77%.",
      tindakan: "Decide which one holds. If the Perjanjian Kinerja was amended, say so in the report.",
    },
  },
  "indikator-tanpa-realisasi": {
    id: {
      arti: "Indikator ini ada dalam tabel rencana, tetapi tidak ada tabel kinerja yang mengukurnya.",
      dasar:
        "Yang dijanjikan dilaporkan. Indikator Renstra atau Perjanjian Kinerja tanpa realisasi berarti hilang dari LKjIP (PermenPANRB 53/2014 lampiran II) atau telah diganti.",
      contoh: "Tabel 2.1 memuat Indeks Demokrasi Indonesia; Bab III tidak mengukurnya.",
      tindakan: "Laporkan realisasinya, atau jelaskan penggantiannya dengan menyebut indikator penggantinya.",
    },
    en: {
      arti: "This indicator stands in a table of plans, and no kinerja table measures it.",
      dasar:
        "What was promised is reported. An indicator of the Renstra or Perjanjian Kinerja without a realisasi is missing (PermenPANRB 53/2014, annex II), or was replaced.",
      contoh: "Tabel 2.1 has the Indeks Demokrasi Indonesia; Bab III does not measure it.",
      tindakan: "Report its realisasi, or explain by which indicator it was replaced.",
    },
  },
  "nama-mirip": {
    id: {
      arti: "Satu sasaran atau program ditulis dengan kata yang berbeda di beberapa tabel. Program ini menganggapnya satu dan memberi tahu.",
      dasar:
        "Perjanjian Kinerja, Bab III, dan anggaran membicarakan sasaran dan program yang sama (keselarasan, PermenPANRB 53/2014).",
      contoh:
        "Pemberdayaan dan Pengawasan Ormas di Tabel 3.11 adalah program Organisasi Kemasyarakatan di Tabel 3.7.",
      tindakan:
        "Periksa apakah memang satu. Samakan penulisannya, atau bedakan namanya bila ternyata dua hal.",
    },
    en: {
      arti: "One sasaran or programme is written in different words in several tables. The product takes them for one and says so.",
      dasar:
        "Perjanjian Kinerja, Bab III and the budget speak of the same sasaran and programmes (alignment, PermenPANRB 53/2014).",
      contoh:
        "Pemberdayaan dan Pengawasan Ormas of Tabel 3.11 is the programme Organisasi Kemasyarakatan of Tabel 3.7.",
      tindakan: "See whether they are one. Use one spelling, or other names if they are two things.",
    },
  },
};
