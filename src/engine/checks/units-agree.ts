/**
 * Target and realisasi are compared in one unit (PermenPANRB 53/2014: ukuran yang sama). Where the cells name two,
 * one of them belongs to another row or another indicator.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { FindingValues } from "../../domain/finding-values";
import { readingAt } from "../kinerja-rows";
import { ownWordAt, wordAt } from "../row-words";
import { sameUnit, unitBeside } from "../units";
import { defineCheck } from "./define-check";

export const unitsAgree = defineCheck({
  codes: ["satuan-beda", "satuan-kosong"],
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

type Units = FindingValues["satuan-beda"];

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
