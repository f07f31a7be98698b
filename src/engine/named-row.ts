import type { Blok } from "../domain/laporan";
import { programAt, sasaranAt, wordAt } from "./row-words";
import type { SasaranRegister } from "./sasaran-register";

/** What names a row in every table: its sasaran and where it hangs in the plan. */
export interface RowWords {
  readonly nomorSasaran: number | null;
  readonly sasaran: string | null;
  readonly program: string | null;
  readonly kegiatan: string | null;
  readonly subKegiatan: string | null;
}

export function rowWordsAt(blok: Blok, index: number, register: SasaranRegister): RowWords {
  const nomorSasaran = register.nomorAt(blok, index);
  const sasaran = sasaranAt(blok, index);
  return {
    nomorSasaran,
    sasaran:
      typeof sasaran === "string" ? sasaran : nomorSasaran === null ? null : register.nameOf(nomorSasaran),
    program: programAt(blok, index),
    kegiatan: wordAt(blok, "Kegiatan", index),
    subKegiatan: wordAt(blok, "SubKegiatan", index),
  };
}
