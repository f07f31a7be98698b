import type { Blok, Pengaturan } from "../../domain/laporan";

export interface TableNumber {
  readonly bab: number;
  readonly nomor: number;
}

/**
 * Numbers of the report's tables, one after the other. LKJIP_NomorTabel says where they begin; without it a table keeps
 * the number that is printed in its title (`Tabel 3.8 …`) or stands in its names (`Target_T38`), and 3.1 is the first.
 */
export class TableNumbers {
  readonly #titleOf: ((blok: Blok) => string | null) | null;
  #next: TableNumber;

  constructor({ nomorTabel }: Pick<Pengaturan, "nomorTabel">, titleOf: (blok: Blok) => string | null) {
    this.#titleOf = nomorTabel === null ? titleOf : null;
    this.#next = nomorTabel ?? { bab: 3, nomor: 1 };
  }

  /** Whether the user has printed a lower number over one table than over the other. */
  isBefore(one: Blok, other: Blok): boolean {
    const [a, b] = [this.#printed(one), this.#printed(other)];
    return a !== null && b !== null && a.bab * PLACES + a.nomor < b.bab * PLACES + b.nomor;
  }

  /** `blok` is the first of the table's rows; null for a table that the report does not have. */
  take(blok: Blok | null): TableNumber {
    const printed = blok ? this.#printed(blok) : null;
    const later = printed && (printed.bab !== this.#next.bab || printed.nomor >= this.#next.nomor);
    const number = later ? printed : this.#next;
    this.#next = { bab: number.bab, nomor: number.nomor + 1 };
    return number;
  }

  #printed(blok: Blok): TableNumber | null {
    if (this.#titleOf === null) return null;
    const title = blok.judul ?? this.#titleOf(blok) ?? "";
    const match = /\bTabel\s+(\d{1,2})\.(\d{1,3})\b/i.exec(title) ?? /^T(\d)[._]?(\d{1,2})$/i.exec(blok.nama);
    return match ? { bab: Number(match[1]), nomor: Number(match[2]) } : null;
  }
}

/** More tables than a chapter has. */
const PLACES = 1000;

/** A title without the number that it carries itself. */
export const bareTitle = (title: string): string => title.replace(/^\s*Tabel\s+\d{1,2}\.\d{1,3}\.?\s*/i, "");
