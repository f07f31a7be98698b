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
  readonly #follows: boolean;
  #next: TableNumber;

  constructor({ nomorTabel }: Pick<Pengaturan, "nomorTabel">) {
    this.#follows = nomorTabel === null;
    this.#next = nomorTabel ?? { bab: 3, nomor: 1 };
  }

  /** `blok` is the first of the table's rows; null for a table that the report does not have. */
  take(blok: Blok | null): TableNumber {
    const printed = this.#follows && blok ? printedNumber(blok) : null;
    const later = printed && (printed.bab !== this.#next.bab || printed.nomor >= this.#next.nomor);
    const number = later ? printed : this.#next;
    this.#next = { bab: number.bab, nomor: number.nomor + 1 };
    return number;
  }
}

function printedNumber({ judul, nama }: Blok): TableNumber | null {
  const match = /\bTabel\s+(\d{1,2})\.(\d{1,3})\b/i.exec(judul ?? "") ?? /^T(\d)[._]?(\d{1,2})$/i.exec(nama);
  return match ? { bab: Number(match[1]), nomor: Number(match[2]) } : null;
}

/** A title without the number that it carries itself. */
export const bareTitle = (title: string): string => title.replace(/^\s*Tabel\s+\d{1,2}\.\d{1,3}\.?\s*/i, "");
