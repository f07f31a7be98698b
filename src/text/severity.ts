import type { Severity } from "../domain/finding";
import type { TingkatEfisiensi } from "../domain/assessment";
import type { Bahasa } from "./bahasa";

/** Of one Catatan. */
export const SEVERITY_WORDS: Readonly<Record<Bahasa, Readonly<Record<Severity, string>>>> = {
  id: { kesalahan: "Kesalahan", peringatan: "Peringatan", informasi: "Informasi" },
  en: { kesalahan: "Error", peringatan: "Warning", informasi: "Information" },
};

/** What each severity means, for legends. */
export const SEVERITY_HELP: Readonly<Record<Bahasa, Readonly<Record<Severity, string>>>> = {
  id: {
    kesalahan: "angka keliru atau tidak dapat dipakai",
    peringatan: "mungkin keliru, perlu diperiksa",
    informasi: "benar, tetapi perlu diketahui",
  },
  en: {
    kesalahan: "a figure is wrong or cannot be used",
    peringatan: "probably wrong, a person must look",
    informasi: "right, but worth knowing",
  },
};

export const EFISIENSI_WORDS: Readonly<Record<Bahasa, Readonly<Record<TingkatEfisiensi, string>>>> = {
  id: {
    Efisien: "Efisien",
    "Cukup efisien": "Cukup efisien",
    "Tidak efisien": "Tidak efisien",
    "Target belum tercapai": "Target belum tercapai",
  },
  en: {
    Efisien: "Efficient",
    "Cukup efisien": "Fairly efficient",
    "Tidak efisien": "Not efficient",
    "Target belum tercapai": "Target not reached",
  },
};

/** Efisiensi is no term of the regulations: every sheet and page that shows it says so. */
export const EFISIENSI_NOTE: Readonly<Record<Bahasa, string>> = {
  id: "Efisiensi = capaian − serapan (poin persen), hanya dinilai bila capaian mencapai 100%. Ukuran kerja, bukan ketentuan peraturan.",
  en: "Efisiensi = capaian − serapan (percentage points), rated only where capaian reaches 100%. A working measure, not a regulation.",
};
