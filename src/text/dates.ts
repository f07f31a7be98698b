import type { Bahasa } from "./bahasa";
import type { Both } from "./words";

export interface Tanggal {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const BULAN: Both<readonly string[]> = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** `18 Januari 2025`. */
export const formatTanggal = ({ year, month, day }: Tanggal, bahasa: Bahasa): string =>
  `${day} ${BULAN[bahasa][month - 1] ?? month} ${year}`;
