import type { Words } from "./words";

/** What the workbench says where its Simpan cannot hold all that was done by hand; titles are listed with commas. */
export const SAVING_WORDS = {
  /** Nothing was saved. */
  tabs: {
    id: (titles: string) =>
      `Belum disimpan: meja coba tidak dapat menyimpan lembar yang ditambahkan, dihapus, dipindahkan, atau diganti namanya (${titles}). Urungkan (Ctrl+Z), lalu simpan lagi. Lembar diatur di Excel.`,
    en: (titles: string) =>
      `Not saved: the workbench cannot save sheets that were added, removed, moved or renamed (${titles}). Undo (Ctrl+Z), then save again. Sheets are arranged in Excel.`,
  },
  /** Saved, but for this. */
  looks: {
    id: (titles: string) =>
      `Tersimpan: isi sel, format angka, nama, dan hasil Hitung Capaian. Tidak ikut tersimpan: tampilan yang diubah di sini (warna, garis, huruf, sel gabungan, lebar kolom) pada lembar ${titles}. Aturlah di Excel.`,
    en: (titles: string) =>
      `Saved: cells, number formats, names and the results of Hitung Capaian. Not saved: the looks that were changed here (colours, lines, fonts, merged cells, column widths) on ${titles}. Set them in Excel.`,
  },
} satisfies Words;
