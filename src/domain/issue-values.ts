/** A cell that should hold a figure: its peran, and the name of the column as the user has spelt it. */
export type InputCell = { readonly peran: string; readonly nama: string };

/**
 * What reading the workbook has to tell, by the code of the Catatan that it becomes. `nama` is the defined name as
 * spelt, `rujukan` its formula, `range` its address; `""` and 0 mean none.
 */
export type IssueValues = {
  readonly "nama-rusak": {
    nama: string;
    rujukan: string;
    sebab: "ref" | "konstanta" | "dihitung" | "luar" | "tabel";
  };
  readonly "nama-banyak-area": { nama: string; rujukan: string };
  readonly "nama-bukan-kolom": { nama: string; range: string };
  readonly "nama-ganda": { nama: string; lain: string; peran: string };
  readonly "panjang-beda": { nama: string; range: string; lain: string; rangeLain: string };
  /** `usul`: a name that would complete the table. */
  readonly "blok-tidak-lengkap": { nama: string; kurang: string; usul: string };
  readonly "blok-kembar": { lain: string; lembarLain: string };
  readonly "baris-di-luar": { nama: string; range: string; banyak: number };
  readonly "judul-ikut-terpilih": { nama: string; banyak: number };
  readonly "lembar-tersembunyi": { lembar: string };
  readonly "skala-rusak": {
    nama: string;
    sebab: "kosong" | "urutan" | "angka" | "warna" | "kriteria" | "nama";
    isi: string;
  };
  /** `boleh`: what the setting takes. */
  readonly "pengaturan-rusak": { nama: string; isi: string; boleh: string };
  /** `nama` is no name that is read, but nearly `usul`, the name of a column. */
  readonly "nama-mungkin-salah": { nama: string; usul: string };
  /** Rows that are hidden or filtered away, and counted all the same. */
  readonly "baris-tersembunyi": { nama: string; banyak: number };
  /** What plain numbers of the table's money columns count, and where that is said: a setting, or a line of the sheet. */
  readonly "satuan-uang": {
    satuan: "rupiah" | "ribu" | "juta" | "miliar";
    sebab: "pengaturan" | "tulisan";
    isi: string;
  };
  readonly "galat-sel": InputCell;
  readonly "rumus-tanpa-nilai": InputCell;
  /** Read as a range from `dibaca` to `sampai`, equal for a single figure; `lain`: another that may be meant, 0 for none. */
  readonly "angka-meragukan": InputCell & { dibaca: number; sampai: number; lain: number };
};

export type IssueCode = keyof IssueValues;
