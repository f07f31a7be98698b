import type { BlokJenis } from "../../domain/laporan";
import { BUDGETS, KEY_PERAN, LEVELS } from "../../domain/peran";
import type { NameEntry } from "../names/name-entry";

/** Which peran the names declare, and which of them can be used. */
export interface Peranan {
  readonly declared: ReadonlySet<string>;
  readonly usable: ReadonlySet<string>;
}

/**
 * Target and Realisasi make a kinerja blok, a budget and RealisasiAnggaran an anggaran blok; Indikator and Target
 * alone a rencana, a budget alone a rincian. A name that is there but bad makes no blok of another kind.
 */
export function jenisOf({ declared, usable }: Peranan): BlokJenis {
  const budget = hasBudget({ declared, usable });
  return {
    kinerja: usable.has("Target") && usable.has("Realisasi"),
    anggaran: budget && usable.has("RealisasiAnggaran"),
    rencana: usable.has("Indikator") && usable.has("Target") && !declared.has("Realisasi"),
    rincian: budget && !declared.has("RealisasiAnggaran"),
  };
}

/** The amended budget is the base where it is filled, so without its column the base is not known. */
function hasBudget({ declared, usable }: Peranan): boolean {
  const isBad = (peran: string): boolean => declared.has(peran) && !usable.has(peran);
  return BUDGETS.some((peran) => usable.has(peran)) && !isBad("Anggaran") && !isBad("AnggaranPerubahan");
}

export const isUsable = ({ kinerja, anggaran, rencana, rincian }: BlokJenis): boolean =>
  kinerja || anggaran || rencana || rincian;

/** Rows that enter no sasaran's mean; a bad Program column must not turn its table into one of sasaran. */
export const isProgramBlok = (
  jenis: BlokJenis,
  declared: ReadonlySet<string>,
  program: string | null,
): boolean =>
  jenis.kinerja && (program !== null || LEVELS.some((level) => level !== "Sasaran" && declared.has(level)));

/** The blok is called as in the name of its Target or Anggaran column. */
export function spellingOf(entries: readonly NameEntry[]): string {
  for (const peran of KEY_PERAN) {
    const entry = entries.find((candidate) => candidate.peran === peran);
    if (entry) return entry.blok;
  }
  return entries[0]?.blok ?? "";
}
