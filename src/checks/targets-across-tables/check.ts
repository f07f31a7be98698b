/**
 * The target that is measured is the one that was promised: Renstra, Perjanjian Kinerja and LKjIP state one target
 * for one indicator and year (PermenPANRB 53/2014, lampiran I).
 */
import { formatCellRef } from "../../domain/address";
import { cellOf, type Blok, type Laporan } from "../../domain/laporan";
import type { Reading } from "../../domain/reading";
import { readingAt } from "../../engine/readings";
import { otherMeaningAt } from "../../engine/other-meanings";
import { sasaranAt, wordAt } from "../../engine/row-words";
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
    const promised = new Map<string, Stated[]>();
    const tables = plansFirst(facts.laporan);
    for (const blok of tables.length > 1 ? tables : []) {
      const news = statedIn(blok, facts).filter((here) => {
        const [there, ...others] = (promised.get(here.key) ?? []).filter((each) =>
          isOneThing(here, each, facts),
        );
        if (there && ![there, ...others].some((each) => each.blok === there.blok && sameTarget(here, each)))
          report(
            "target-beda-antar-tabel",
            { blok, index: here.index, peran: "Target" },
            valuesOf(here, there),
            {
              tercetak: here.target.printed,
            },
          );
        return there === undefined;
      });
      for (const here of news) promise(promised, here);
    }
  },
});

/** The same words stand in a table of activities many times over; the first of them are held against other tables. */
const MAX_PROMISES = 50;

function promise(promised: Map<string, Stated[]>, here: Stated): void {
  const known = promised.get(here.key);
  if (!known) promised.set(here.key, [here]);
  else if (known.length < MAX_PROMISES) known.push(here);
}

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

/** Of one time, of one activity where both name one, of one sasaran where both name one. */
function isOneThing(a: Stated, b: Stated, facts: Facts): boolean {
  if (!facts.times.sameTime(a.blok, b.blok)) return false;
  const [kegiatanA, kegiatanB] = [activityOf(a), activityOf(b)];
  const { program } = facts.joins;
  if (kegiatanA !== null && kegiatanB !== null && program(kegiatanA) !== program(kegiatanB)) return false;
  return isOneSasaran(sasaranOf(a, facts), sasaranOf(b, facts), facts);
}

/** Its number; its words where a plan names one that no table of figures has; null without one. */
function sasaranOf({ blok, index }: Stated, { register, joins }: Facts): number | string | null {
  const words = sasaranAt(blok, index);
  return register.nomorAt(blok, index) ?? (typeof words === "string" ? joins.sasaran(words) : null);
}

function isOneSasaran(a: number | string | null, b: number | string | null, { register }: Facts): boolean {
  if (a === null || b === null || a === b) return true;
  if (typeof a === typeof b) return false;
  // A title's number has no words to be held against those of the plan.
  return [a, b].some((sasaran) => typeof sasaran === "number" && !register.isNamed(sasaran));
}

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
