import type { Severity } from "../domain/finding";
import type { TingkatEfisiensi } from "../domain/assessment";
import type { Both } from "./words";

/** Of one Catatan. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Both>> = {
  kesalahan: { id: "Kesalahan", en: "Error" },
  peringatan: { id: "Peringatan", en: "Warning" },
  informasi: { id: "Informasi", en: "Information" },
};

export const EFISIENSI_WORDS: Readonly<Record<TingkatEfisiensi, Both>> = {
  Efisien: { id: "Efisien", en: "Efficient" },
  "Cukup efisien": { id: "Cukup efisien", en: "Fairly efficient" },
  "Tidak efisien": { id: "Tidak efisien", en: "Not efficient" },
  "Target belum tercapai": { id: "Target belum tercapai", en: "Target not reached" },
};

/** Efisiensi is no term of the regulations: every sheet and page that shows it says so. */
export const EFISIENSI_NOTE: Both = {
  id: "Efisiensi = capaian − serapan (poin persen), hanya dinilai bila capaian mencapai 100%. Ukuran kerja, bukan ketentuan peraturan.",
  en: "Efisiensi = capaian − serapan (percentage points), rated only where capaian reaches 100%. A working measure, not a regulation.",
};
