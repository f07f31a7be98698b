import { peranWords, type Wordings } from "./wording";

/** Cells that should hold a figure. */
export const CELL_WORDING: Wordings<
  "galat-sel" | "bukan-angka" | "rumus-tanpa-nilai" | "angka-meragukan" | "titik-desimal" | "dibaca-nol"
> = {
  "galat-sel": {
    judul: { id: "Sel berisi galat", en: "Cell holds an error" },
    id: ({ peran }, { tercetak }) => ({
      pesan: `${peranWords(peran)} berisi galat ${tercetak}, sehingga tidak dapat dihitung.`,
      saran: "Perbaiki rumus di sel itu atau isi angkanya.",
    }),
    en: ({ peran }, { tercetak }) => ({
      pesan: `${peranWords(peran)} holds the error ${tercetak} and cannot be used.`,
      saran: "Mend the formula in that cell or enter the figure.",
    }),
  },
  "bukan-angka": {
    judul: { id: "Bukan angka", en: "Not a number" },
    id: ({ peran }, { tercetak }) => ({
      pesan: `${peranWords(peran)} berisi “${tercetak}”, yang tidak dapat dibaca sebagai angka.`,
      saran: "Isi dengan angka, boleh dengan satuan di belakangnya, misalnya 6 Dokumen atau 72,19%.",
    }),
    en: ({ peran }, { tercetak }) => ({
      pesan: `${peranWords(peran)} holds “${tercetak}”, which cannot be read as a number.`,
      saran: "Enter a number, with its unit behind it if you like, such as 6 Dokumen or 72,19%.",
    }),
  },
  "rumus-tanpa-nilai": {
    judul: { id: "Rumus belum dihitung", en: "Formula not calculated" },
    id: ({ peran }) => ({
      pesan: `${peranWords(peran)} berisi rumus yang hasilnya tidak tersimpan di berkas ini.`,
      saran: "Buka buku kerja di Excel atau LibreOffice, simpan, lalu hitung lagi.",
    }),
    en: ({ peran }) => ({
      pesan: `${peranWords(peran)} holds a formula whose result is not stored in this file.`,
      saran: "Open the workbook in Excel or LibreOffice, save it, then run again.",
    }),
  },
  "angka-meragukan": {
    judul: { id: "Angka meragukan", en: "Doubtful number" },
    id: ({ dibaca, sampai, lain }, { tercetak, angka }) => ({
      pesan: `“${tercetak}” dibaca sebagai ${span(dibaca, sampai, angka)}${lain === 0 ? "" : `, tetapi mungkin maksudnya ${angka(lain)}`}.`,
      saran:
        "Tulis angkanya dengan titik untuk ribuan dan koma untuk desimal, tanpa tulisan lain di sel itu.",
    }),
    en: ({ dibaca, sampai, lain }, { tercetak, angka }) => ({
      pesan: `“${tercetak}” was read as ${span(dibaca, sampai, angka)}${lain === 0 ? "" : `, but ${angka(lain)} may be meant`}.`,
      saran:
        "Write the figure with points for thousands and a comma for decimals, and nothing else in the cell.",
    }),
  },
  "titik-desimal": {
    judul: { id: "Titik dibaca sebagai desimal", en: "Point read as decimal" },
    id: ({ dibaca, sampai }, { tercetak, angka }) => ({
      pesan: `“${tercetak}” dibaca sebagai ${span(dibaca, sampai, angka)}.`,
      saran:
        "Tidak perlu tindakan bila benar; dalam laporan berbahasa Indonesia desimal ditulis dengan koma.",
    }),
    en: ({ dibaca, sampai }, { tercetak, angka }) => ({
      pesan: `“${tercetak}” was read as ${span(dibaca, sampai, angka)}.`,
      saran: "Nothing needs to be done if that is right; Indonesian reports write decimals with a comma.",
    }),
  },
  "dibaca-nol": {
    judul: { id: "Dibaca sebagai nol", en: "Read as zero" },
    id: ({ peran }, { tercetak }) => ({
      pesan: `${peranWords(peran)} “${tercetak}” dibaca sebagai 0.`,
      saran: "Tidak perlu tindakan bila memang nol; kosongkan sel itu bila datanya belum ada.",
    }),
    en: ({ peran }, { tercetak }) => ({
      pesan: `${peranWords(peran)} “${tercetak}” was read as 0.`,
      saran: "Nothing needs to be done if it is zero; empty the cell if there is no data yet.",
    }),
  },
};

/** `80` alone, `80–90` for a range. */
const span = (from: number, to: number, angka: (value: number) => string): string =>
  from === to ? angka(from) : `${angka(from)}–${angka(to)}`;
