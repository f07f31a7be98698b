import type { Isian } from "../../domain/perubahan";
import { DEFAULT_SKALA } from "../../domain/scale";
import type { Bahasa } from "../../text/bahasa";
import { formatAngka } from "../../text/numbers";
import { SETTING_CHOICES } from "../../text/pane/settings-words";
import type { SettingKey } from "../../text/settings";
import type { Draf } from "../state";

export type Rows = readonly (readonly string[])[];
export const SKALA = "LKJIP_Skala";

type Isians = ReadonlyMap<string, Isian>;

/** What the workbook says, else the default: as a person would type it. */
export function standing(name: string, isian: Isians, bahasa: Bahasa): Rows {
  const rows = isian.get(name.toUpperCase())?.isi ?? [];
  return rows.length === 0
    ? defaultOf(name, bahasa)
    : rows.map((row) => row.map((value) => shown(name, value, bahasa)));
}

function shown(name: string, value: string | number | null, bahasa: Bahasa): string {
  // A year is no quantity: 2024, not 2.024.
  if (typeof value !== "number" || /tahun/i.test(name)) return String(value ?? "");
  return formatAngka(value, bahasa);
}

export function defaultOf(name: string, bahasa: Bahasa): Rows {
  if (name === SKALA)
    return DEFAULT_SKALA.map(({ batasBawah, kriteria, kode, warna }) => [
      formatAngka(batasBawah, bahasa),
      ...[kriteria, kode, warna],
    ]);
  return [[SETTING_CHOICES[name as SettingKey]?.[0]?.[0] ?? ""]];
}

/** As it stands in the form. */
export function typedRows(name: string, isian: Isians, draf: Draf, bahasa: Bahasa): Rows {
  const typed = draf.get(name);
  if (typed === undefined) return standing(name, isian, bahasa);
  return typed ?? defaultOf(name, bahasa);
}

export const sameRows = (a: Rows, b: Rows): boolean => JSON.stringify(a) === JSON.stringify(b);
