import type { Words } from "../words";
import { banyak, counted, many } from "./counted";

/** What the head of the pane says of Kenali Tabel. */
export const RECOGNISED_WORDS = {
  found: {
    id: (sure: number, open: number) =>
      `${banyak(sure)} tabel dikenali dari judul kolomnya${open === 0 ? "" : `, ${banyak(open)} lagi perlu diperiksa`}. Beri nama dan hitung hanya menambahkan nama; isi tabel tidak diubah.`,
    en: (sure: number, open: number) =>
      `${counted(sure, "table", "tables")} recognised by the headings${open === 0 ? "" : `, ${many(open)} more to be checked`}. Name and compute only adds names; your tables stay as they are.`,
  },
  name: { id: "Beri nama dan hitung", en: "Name and compute" },
  undone: {
    id: (count: number) => `${banyak(count)} nama dihapus. Tabel Anda seperti sebelum diberi nama.`,
    en: (count: number) =>
      `${counted(count, "name was", "names were")} taken out. Your tables are as before.`,
  },
  naming: { id: "Memberi nama …", en: "Naming the columns …" },
  unnaming: { id: "Menghapus nama …", en: "Taking the names out …" },
  formMade: {
    id: (sheet: string) =>
      `Lembar ${sheet} ditambahkan. Isi sel di bawah judul kolomnya, lalu Hitung Capaian.`,
    en: (sheet: string) => `The sheet ${sheet} was added. Fill the cells under its headings, then compute.`,
  },
} satisfies Words;
