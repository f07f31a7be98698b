/**
 * Target and realisasi are compared in one unit (PermenPANRB 53/2014: ukuran yang sama). Where the cells name two,
 * one of them belongs to another row or another indicator.
 */
import type { KinerjaRow } from "../../domain/assessment";
import { readingAt } from "../../engine/readings";
import { ownWordAt, wordAt } from "../../engine/row-words";
import { sameUnit, unitBeside } from "../../engine/units";
import { defineRule } from "../define-rule";
import { defineFinding, values, type ValuesOf } from "../define-finding";

/** Units as found; `""` where there is none. */
export const satuanBeda = defineFinding({
  code: "satuan-beda",
  severity: "peringatan",
  values: values<{ satuan: string; target: string; realisasi: string }>(),
  page: () => import("./page"),
  judul: { id: "Satuan berbeda", en: "Units differ" },
  id: ({ satuan, target, realisasi }) => ({
    pesan: `Satuan tidak sama: kolom Satuan ${orNone(satuan, "kosong")}, target ${orNone(target, "tanpa satuan")}, realisasi ${orNone(realisasi, "tanpa satuan")}.`,
    saran: "Samakan satuannya.",
  }),
  en: ({ satuan, target, realisasi }) => ({
    pesan: `Units differ: Satuan column ${orNone(satuan, "empty")}, target ${orNone(target, "no unit")}, realisasi ${orNone(realisasi, "no unit")}.`,
    saran: "Use one unit.",
  }),
});

/** `usul`: the unit beside target or realisasi. */
export const satuanKosong = defineFinding({
  code: "satuan-kosong",
  severity: "peringatan",
  values: values<{ indikator: string; usul: string }>(),
  page: () => import("./page"),
  judul: { id: "Satuan kosong", en: "No unit" },
  id: ({ indikator, usul }) => ({
    pesan: `Satuan “${indikator}” belum diisi.`,
    saran: usul === "" ? "Isi kolom satuan." : `Isi kolom satuan, mungkin ${usul}.`,
  }),
  en: ({ indikator, usul }) => ({
    pesan: `The unit of “${indikator}” is empty.`,
    saran: usul === "" ? "Fill the unit column." : `Fill the unit column, perhaps with ${usul}.`,
  }),
});

const orNone = (unit: string, none: string): string => (unit === "" ? none : unit);

export const unitsAgree = defineRule({
  kinds: [satuanBeda, satuanKosong],
  execute: ({ kinerja }, report) => {
    for (const row of kinerja) {
      const { blok, index, indikator } = row;
      if (isAgreed(row)) continue;
      const units = unitsOf(row);
      if (blok.texts.Satuan && units.satuan === "") {
        report(
          "satuan-kosong",
          { blok, index, peran: "Satuan" },
          { indikator, usul: units.realisasi || units.target },
        );
      }
      const peran = oddOneOut(row, units);
      if (peran !== null)
        report("satuan-beda", { blok, index, peran }, units, {
          tercetak: peran === "Satuan" ? units.satuan : units.realisasi,
        });
    }
  },
});

/** Nothing beside the figures, or the unit itself: most rows. */
function isAgreed({ blok, index }: KinerjaRow): boolean {
  const satuan = wordAt(blok, "Satuan", index);
  return (
    satuan !== null &&
    isSilentOr(satuan, unitBeside(readingAt(blok, "Target", index))) &&
    isSilentOr(satuan, unitBeside(readingAt(blok, "Realisasi", index)))
  );
}

const isSilentOr = (satuan: string, unit: string | null): boolean =>
  unit === null || unit === "" || unit === satuan;

type Units = ValuesOf<typeof satuanBeda>;

/** The cell to look at; null where the units agree. */
function oddOneOut(
  { blok, index }: KinerjaRow,
  { satuan, target, realisasi }: Units,
): "Satuan" | "Realisasi" | null {
  if (!agree(target, realisasi)) return "Realisasi";
  if (agree(satuan, target) && agree(satuan, realisasi)) return null;
  return ownWordAt(blok, "Satuan", index) === null ? "Realisasi" : "Satuan";
}

function unitsOf({ blok, index }: KinerjaRow): Units {
  return {
    satuan: wordAt(blok, "Satuan", index) ?? "",
    target: unitBeside(readingAt(blok, "Target", index)) ?? "",
    realisasi: unitBeside(readingAt(blok, "Realisasi", index)) ?? "",
  };
}

/** A missing unit is no disagreement. */
const agree = (a: string, b: string): boolean => a === "" || b === "" || sameUnit(a, b);
