import type { CellRef } from "../../domain/address";
import type { AnggaranRow, AnggaranTotal, KinerjaRow, SasaranResult } from "../../domain/assessment";
import {
  FINDING_SEVERITY,
  type Figure,
  type Finding,
  type FindingCode,
  type Severity,
} from "../../domain/finding";
import type { FindingValues } from "../../domain/finding-values";
import { cellOf, type Blok, type Laporan } from "../../domain/laporan";
import type { Peran } from "../../domain/peran";
import type { NameJoins } from "../name-joins";
import type { RightBasis } from "../right-figures";

/** What every check may look at: the laporan and what was computed of it. */
export interface Facts extends RightBasis {
  readonly laporan: Laporan;
  readonly kinerja: readonly KinerjaRow[];
  readonly sasaran: readonly SasaranResult[];
  readonly anggaran: readonly AnggaranRow[];
  readonly total: AnggaranTotal | null;
  readonly joins: NameJoins;
}

/** Where a finding stands. `cell` where it is none of the row's columns. */
export interface Place {
  readonly blok: Blok | null;
  /** Index of the row in the blok; null for the whole table. */
  readonly index: number | null;
  readonly peran?: Peran;
  readonly cell?: CellRef | null;
}

/** What is printed and what was computed, where the one is held against the other; severity where the case decides. */
export interface Held {
  readonly severity?: Severity;
  readonly tercetak?: string | null;
  readonly nilaiTercetak?: number | null;
  readonly hitung?: Figure | null;
}

export interface Report<Codes extends FindingCode> {
  <C extends Codes>(code: C, place: Place, values: FindingValues[C], held?: Held): void;
}

export interface Check {
  readonly codes: readonly FindingCode[];
  readonly execute: (facts: Facts, add: (finding: Finding) => void) => void;
}

/** A rule: the codes that it may report, and how it finds them. The compiler holds it to its codes and their values. */
export function defineCheck<const Codes extends readonly FindingCode[]>(check: {
  readonly codes: Codes;
  readonly execute: (facts: Facts, report: Report<Codes[number]>) => void;
}): Check {
  return {
    codes: check.codes,
    execute: (facts, add) =>
      check.execute(facts, (code, place, values, held) => add(findingOf(code, place, values, held))),
  };
}

function findingOf(
  code: FindingCode,
  place: Place,
  values: Readonly<Record<string, string | number>>,
  held: Held = {},
): Finding {
  const { blok, index } = place;
  return {
    code,
    severity: held.severity ?? FINDING_SEVERITY[code],
    cell: cellAt(place),
    blok: blok ? blok.nama : null,
    baris: index === null ? null : index + 1,
    tercetak: held.tercetak ?? null,
    nilaiTercetak: held.nilaiTercetak ?? null,
    hitung: held.hitung ?? null,
    values,
  };
}

function cellAt({ blok, index, peran, cell }: Place): CellRef | null {
  if (cell !== undefined) return cell;
  return blok && index !== null && peran ? cellOf(blok, peran, index) : null;
}

/** Capaian of each sasaran by its number. */
export const meansOf = ({ sasaran }: Facts): ReadonlyMap<number | null, number | null> =>
  new Map(sasaran.map(({ nomor, capaian }) => [nomor, capaian]));

export const persen = (value: number): Figure => ({ value, as: "persen" });
export const rupiah = (value: number): Figure => ({ value, as: "rupiah" });
export const angka = (value: number): Figure => ({ value, as: "angka" });
