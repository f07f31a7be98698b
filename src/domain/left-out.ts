/**
 * What a run does without where Excel refuses it: every figure, colour and sheet is there all the same. `warna-lama`
 * are colours of an earlier run that stayed under the new ones, `nama-lama` names of the product that stayed.
 */
export const LEFT_OUT = [
  "huruf",
  "isian",
  "perataan",
  "garis",
  "gabungan",
  "lebar",
  "tinggi",
  "tampilan",
  "cetak",
  "batasan",
  "warna-lama",
  "nama-lama",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What cannot be done without. `baca`: reading; `lembar`: adding or removing one; `isi`: writing cells. */
export type Refused = "baca" | "lembar" | "isi" | "warna" | "nama";
