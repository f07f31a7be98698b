import type { LeftOut } from "../domain/left-out";
import type { Bahasa } from "./bahasa";
import type { Both } from "./words";

const WORDS: Both<Readonly<Record<LeftOut, string>>> = {
  id: {
    huruf: "huruf tebal, miring, ukuran, dan warnanya",
    isian: "warna latar pada lembar LKjIP",
    perataan: "perataan teks",
    garis: "garis tepi",
    gabungan: "penggabungan sel",
    lebar: "lebar kolom",
    tinggi: "tinggi baris",
    tampilan: "garis kisi dan baris judul yang dibekukan",
    cetak: "pengaturan cetak",
    batasan: "pilihan dan batas isian",
    "warna-lama":
      "penghapusan warna dari perhitungan sebelumnya (hapus sendiri di Pemformatan Bersyarat, Kelola Aturan)",
    "nama-lama": "penghapusan nama dari program ini",
  },
  en: {
    huruf: "bold, italic, size and colour of text",
    isian: "backgrounds on the LKjIP sheets",
    perataan: "alignment of text",
    garis: "borders",
    gabungan: "merging of cells",
    lebar: "column widths",
    tinggi: "row heights",
    tampilan: "grid lines and frozen headings",
    cetak: "print set-up",
    batasan: "lists and limits of what may be entered",
    "warna-lama":
      "removing the colours of an earlier run (remove them in Conditional Formatting, Manage Rules)",
    "nama-lama": "removing names of this program",
  },
};

/** One sentence on what Excel refused; empty where it refused nothing. */
export function leftOutText(leftOut: readonly LeftOut[], bahasa: Bahasa): string {
  if (leftOut.length === 0) return "";
  const list = leftOut.map((part) => WORDS[bahasa][part]).join("; ");
  return bahasa === "id"
    ? `Semua angka, warna, dan lembar sudah ditulis. Excel menolak: ${list}.`
    : `All figures, colours and sheets are written. Excel refused: ${list}.`;
}
