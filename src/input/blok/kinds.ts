import { kodesShowLevels } from "../../domain/kode";
import type { Blok, BlokJenis } from "../../domain/laporan";
import { BUDGETS, KEY_PERAN, LEVELS, realisasiOfTriwulan, TRIWULAN } from "../../domain/peran";
import type { NameEntry } from "../names/name-entry";

/** Which peran the names declare, and which of them can be used. */
export interface Peranan {
  readonly declared: ReadonlySet<string>;
  readonly usable: ReadonlySet<string>;
}

/**
 * Target and Realisasi, or its quarters, make a kinerja blok, a budget and RealisasiAnggaran an anggaran blok; Indikator and Target
 * alone a rencana, a budget alone a rincian. A name that is there but bad makes no blok of another kind.
 */
export function jenisOf({ declared, usable }: Peranan): BlokJenis {
  const budget = hasBudget({ declared, usable });
  return {
    kinerja: usable.has("Target") && isMeasured({ declared, usable }),
    anggaran: budget && usable.has("RealisasiAnggaran"),
    rencana:
      usable.has("Indikator") && usable.has("Target") && !REALISASI.some((peran) => declared.has(peran)),
    rincian: budget && !declared.has("RealisasiAnggaran"),
  };
}

/** Quarters make the year where no column holds it; a column of the year that is bad is not replaced by them. */
const isMeasured = ({ declared, usable }: Peranan): boolean =>
  declared.has("Realisasi") ? usable.has("Realisasi") : REALISASI_TW.some((peran) => usable.has(peran));

const REALISASI_TW: readonly string[] = TRIWULAN.map(realisasiOfTriwulan);
const REALISASI: readonly string[] = ["Realisasi", ...REALISASI_TW];

/** The amended budget is the base where it is filled, so without its column the base is not known. */
function hasBudget({ declared, usable }: Peranan): boolean {
  const isBad = (peran: string): boolean => declared.has(peran) && !usable.has(peran);
  return BUDGETS.some((peran) => usable.has(peran)) && !isBad("Anggaran") && !isBad("AnggaranPerubahan");
}

export const isUsable = ({ kinerja, anggaran, rencana, rincian }: BlokJenis): boolean =>
  kinerja || anggaran || rencana || rincian;

/**
 * Rows that enter no sasaran's mean: with a programme or an activity, be it in a column, in a cell for all rows or in
 * headings, or with codes that show levels beside their words (E.81). A bad Program column must not turn its table into
 * one of sasaran.
 */
export const isProgramBlok = (
  jenis: BlokJenis,
  declared: ReadonlySet<string>,
  { program, rows, texts }: Pick<Blok, "program" | "rows" | "texts">,
): boolean =>
  jenis.kinerja &&
  (program !== null ||
    PROGRAMME_LEVELS.some((level) => declared.has(level) || texts[level]) ||
    isCoded(rows, texts));

const PROGRAMME_LEVELS = LEVELS.filter((level) => level !== "Sasaran");

const isCoded = (rows: Blok["rows"], { Kode, Uraian }: Blok["texts"]): boolean =>
  Kode !== undefined &&
  Uraian !== undefined &&
  kodesShowLevels(Kode.own.filter((_, i) => rows[i] === "data" || rows[i] === "kelompok"));

/** The blok is called as in the name of its Target or Anggaran column. */
export function spellingOf(entries: readonly NameEntry[]): string {
  for (const peran of KEY_PERAN) {
    const entry = entries.find((candidate) => candidate.peran === peran);
    if (entry) return entry.blok;
  }
  return entries[0]?.blok ?? "";
}
