import type { CellRef } from "../domain/address";
import type { Figure, Finding, Severity } from "../domain/finding";
import { cellOf, type Blok } from "../domain/laporan";
import type { Peran } from "../domain/peran";
import type { Check, Facts } from "../engine/run-checks";
import type { AnyKind, ValuesOf } from "./define-finding";
import { createGatherer } from "./gather";

export type { Facts } from "../engine/run-checks";

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

/** Reports one of the rule's kinds, by its code, with the values that its sentences need. */
export interface Report<Kind extends AnyKind> {
  <Code extends Kind["code"]>(
    code: Code,
    place: Place,
    values: ValuesOf<Extract<Kind, { readonly code: Code }>>,
    held?: Held,
  ): void;
}

export interface Rule<Kind extends AnyKind = AnyKind> extends Check {
  readonly kinds: readonly Kind[];
}

/** A rule: the kinds of Catatan that it may report, and how it finds them. The compiler holds it to their values. */
export function defineRule<Kind extends AnyKind>(rule: {
  readonly kinds: readonly Kind[];
  readonly execute: (facts: Facts, report: Report<Kind>) => void;
}): Rule<Kind> {
  const severities = new Map(rule.kinds.map(({ code, severity }) => [code, severity]));
  return {
    kinds: rule.kinds,
    execute: (facts, add) => {
      const gatherer = createGatherer(rule.kinds, add);
      rule.execute(facts, (code, place, values, held) =>
        gatherer.add(findingOf({ code, severity: severities.get(code) ?? "kesalahan", values }, place, held)),
      );
      gatherer.flush();
    },
  };
}

function findingOf(
  { code, severity, values }: Pick<Finding, "code" | "severity" | "values">,
  place: Place,
  held: Held = {},
): Finding {
  const { blok, index } = place;
  return {
    code,
    severity: held.severity ?? severity,
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
