import type { InputIssue, SatuanUang } from "../../domain/laporan";
import { MONEY_PERAN } from "../../domain/peran";
import type { NumberReading, Reading } from "../../domain/reading";
import type { LineCell } from "../../domain/snapshot";
import type { ReadCell } from "./read-cell";

/** What plain numbers of a table's money columns count, and where that is said. */
export interface MoneyUnit {
  readonly satuan: SatuanUang;
  readonly sebab: "pengaturan" | "tulisan";
  /** Name of the setting, or the line. */
  readonly isi: string;
}

const WORD =
  /(?:\bdalam\s+(?:satuan\s+)?|\brp\.?\s*)(?:rp\.?\s*)?(ribu|juta|mil[iy]ar)(?:an)?\b|\((ribu|juta|mil[iy]ar)(?:an)?\s+(?:rp|rupiah)\b/i;
/** `(Rp 000)`, `Rp x 1.000`, `Rp 000.000`. */
const ZEROS = /\b(?:rp|rupiah)\.?\s*\(?(?:x\s*1[.,]?(000(?:[.,]?000)?)|(000(?:[.,]000)?))(?!\d)/i;
const WHOLE = /\bdalam\s+(?:satuan\s+)?rupiah\b/i;

/** The nearest line that names a unit. */
export function unitOfLines(lines: readonly LineCell[]): MoneyUnit | null {
  for (const { text } of lines) {
    const satuan = unitIn(text);
    if (satuan !== null) return { satuan, sebab: "tulisan", isi: text };
  }
  return null;
}

export const unitIn = (text: string): SatuanUang | null =>
  unitOfWord(text) ?? unitOfZeros(text) ?? (WHOLE.test(text) ? "rupiah" : null);

/** What either side of a pattern with two groups has caught. */
const caught = (pattern: RegExp, text: string): string | undefined => {
  const match = pattern.exec(text);
  return match?.[1] ?? match?.[2];
};

function unitOfWord(text: string): SatuanUang | null {
  const word = caught(WORD, text)?.toLowerCase();
  if (word === undefined) return null;
  return word === "ribu" || word === "juta" ? word : "miliar";
}

function unitOfZeros(text: string): SatuanUang | null {
  const zeros = caught(ZEROS, text);
  if (zeros === undefined) return null;
  return zeros.length > 3 ? "juta" : "ribu";
}

const EXPONENT: Readonly<Record<SatuanUang, number>> = { rupiah: 0, ribu: 3, juta: 6, miliar: 9 };

/** Reads money in rupiah, whatever the table counts in. */
export function inRupiah(read: ReadCell, unit: MoneyUnit | null): ReadCell {
  const exponent = EXPONENT[unit?.satuan ?? "rupiah"];
  if (exponent === 0) return read;
  return (column, row) => {
    const reading = read(column, row);
    const isMoney = (MONEY_PERAN as ReadonlySet<string>).has(column.entry.peran);
    return isMoney ? scaled(reading, exponent) : reading;
  };
}

/** What has a word of its own counts as it says; `Rp` and a million or more was hardly meant in thousands. */
function scaled(reading: Reading, exponent: number): Reading {
  if (reading.kind !== "angka" || reading.ownWord || reading.value === 0) return reading;
  const isWhole = !reading.numeric && reading.unit === "rupiah" && Math.abs(reading.value) >= 1e6;
  return isWhole ? { ...reading, notes: ["angka-meragukan"] } : multiplied(reading, exponent);
}

/** The written sheets cannot point at such a cell: it holds another number than the one that counts. */
const multiplied = (reading: NumberReading, exponent: number): NumberReading => ({
  kind: "angka",
  value: Number(`${reading.value}e${exponent}`),
  percent: reading.percent,
  unit: reading.unit,
  decimals: reading.decimals === null ? null : reading.decimals - exponent,
  hint: reading.hint,
  predicate: reading.predicate,
  notes: reading.notes,
  numeric: false,
  format: reading.format,
  printed: reading.printed,
});

interface Table {
  readonly nama: string;
  readonly lembar: string;
  readonly firstRow: number;
  /** Its first money column; null without one. */
  readonly column: number | null;
}

/** Told once a table; that whole rupiah are rupiah needs no telling. */
export function unitIssue(
  unit: MoneyUnit | null,
  { nama, lembar, firstRow, column }: Table,
): readonly InputIssue[] {
  if (unit === null || unit.satuan === "rupiah" || column === null) return [];
  const cell = { sheet: lembar, row: firstRow, column };
  return [{ code: "satuan-uang", cell, name: null, blok: nama, baris: null, values: { ...unit } }];
}
