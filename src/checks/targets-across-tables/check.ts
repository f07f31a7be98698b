/**
 * The target that is measured is the one that was promised: Renstra, Perjanjian Kinerja and LKjIP state one target
 * for one indicator and year (PermenPANRB 53/2014, lampiran I).
 */
import { formatCellRef } from "../../domain/address";
import { cellOf, type Blok, type Laporan } from "../../domain/laporan";
import type { Reading } from "../../domain/reading";
import { readingAt } from "../../engine/readings";
import { otherMeaningAt } from "../../engine/other-meanings";
import { wordAt } from "../../engine/row-words";
import { defineRule, type Facts } from "../define-rule";
import { defineFinding, values, type ValuesOf } from "../define-finding";

interface Stated {
  readonly blok: Blok;
  readonly index: number;
  readonly indikator: string;
  readonly key: string;
  readonly target: Reading;
}

export const targetBedaAntarTabel = defineFinding({
  code: "target-beda-antar-tabel",
  severity: "peringatan",
  values: values<{
    indikator: string;
    indikatorLain: string;
    blokLain: string;
    selLain: string;
    targetLain: string;
  }>(),
  page: () => import("./page"),
  judul: { id: "Target berbeda antartabel", en: "Target differs between tables" },
  id: ({ indikator, indikatorLain, selLain, targetLain }, { tercetak }) => ({
    pesan: `Target “${indikator}” di sini ${tercetak}, tetapi ${targetLain} di ${selLain}${indikatorLain === indikator ? "" : ` (“${indikatorLain}”)`}.`,
    saran: "Samakan targetnya dengan Perjanjian Kinerja.",
  }),
  en: ({ indikator, indikatorLain, selLain, targetLain }, { tercetak }) => ({
    pesan: `The target of “${indikator}” is ${tercetak} here but ${targetLain} at ${selLain}${indikatorLain === indikator ? "" : ` (“${indikatorLain}”)`}.`,
    saran: "Make the targets agree with the Perjanjian Kinerja.",
  }),
});

export const targetsAcrossTables = defineRule({
  kinds: [targetBedaAntarTabel],
  execute: (facts, report) => {
    const promised = new Map<string, Stated>();
    const tables = plansFirst(facts.laporan);
    for (const blok of tables.length > 1 ? tables : []) {
      const stated = statedIn(blok, facts);
      for (const here of stated) {
        const there = promised.get(here.key);
        if (!there || !differ(here, there, facts)) continue;
        report(
          "target-beda-antar-tabel",
          { blok, index: here.index, peran: "Target" },
          valuesOf(here, there),
          { tercetak: here.target.printed },
        );
      }
      for (const here of stated) {
        if (!promised.has(here.key)) promised.set(here.key, here);
      }
    }
  },
});

function valuesOf(here: Stated, there: Stated): ValuesOf<typeof targetBedaAntarTabel> {
  const cell = cellOf(there.blok, "Target", there.index);
  return {
    indikator: here.indikator,
    indikatorLain: there.indikator,
    blokLain: there.blok.nama,
    selLain: cell ? formatCellRef(cell) : "",
    targetLain: there.target.printed,
  };
}

const plansFirst = ({ bloks }: Laporan): readonly Blok[] => [
  ...bloks.filter(({ jenis }) => jenis.rencana),
  ...bloks.filter(({ jenis }) => jenis.kinerja),
];

function statedIn(blok: Blok, { joins }: Facts): readonly Stated[] {
  return blok.rows.flatMap((kind, index) => {
    const indikator = kind === "data" ? wordAt(blok, "Indikator", index) : null;
    const target = readingAt(blok, "Target", index);
    const isStated =
      indikator !== null &&
      (target.kind === "angka" || target.kind === "rentang" || target.kind === "predikat");
    return isStated ? [{ blok, index, indikator, target, key: joins.indikator(indikator) }] : [];
  });
}

/** Another target for the same thing: the same activity where both name one, the same sasaran where both have one. */
function differ(a: Stated, b: Stated, { register, joins, times }: Facts): boolean {
  if (sameTarget(a, b) || !times.sameTime(a.blok, b.blok)) return false;
  const [kegiatanA, kegiatanB] = [activityOf(a), activityOf(b)];
  if (kegiatanA !== null && kegiatanB !== null && joins.program(kegiatanA) !== joins.program(kegiatanB))
    return false;
  const [sasaranA, sasaranB] = [sasaranOf(a, register), sasaranOf(b, register)];
  return sasaranA === null || sasaranB === null || sasaranA === sasaranB;
}

/** Its number; the words themselves where a plan names a sasaran that no other table has. */
const sasaranOf = ({ blok, index }: Stated, register: Facts["register"]): number | string | null =>
  register.nomorAt(blok, index) ?? wordAt(blok, "Sasaran", index);

const activityOf = ({ blok, index }: Stated): string | null =>
  wordAt(blok, "SubKegiatan", index) ?? wordAt(blok, "Kegiatan", index);

function sameTarget(a: Stated, b: Stated): boolean {
  if (a.target.kind === "predikat" || b.target.kind === "predikat") {
    return a.target.printed.trim().toUpperCase() === b.target.printed.trim().toUpperCase();
  }
  return figuresOf(a).some((figures) =>
    figuresOf(b).some((others) => figures.every((figure, i) => near(figure, others[i] ?? NaN))),
  );
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Both bounds, by each meaning that the cell may have: `0,77` without a percent sign may be 77 %. */
function figuresOf({ blok, index, target }: Stated): readonly (readonly [number, number])[] {
  if (target.kind === "rentang") return [[target.lower, target.upper]];
  if (target.kind !== "angka") return [];
  const { value, percent } = target;
  const other = otherMeaningAt(blok, "Target", index);
  const scaled = !percent && target.unit === null ? [value * 100] : [];
  return [value, ...scaled, ...(other === null ? [] : [other])].map((figure) => [figure, figure] as const);
}
