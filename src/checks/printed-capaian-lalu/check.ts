/**
 * PermenPANRB 53/2014, lampiran II: the report compares this year's capaian with that of the year before. A printed
 * percentage of last year that is not last year's realisasi against its target makes that comparison a false one.
 */
import type { KinerjaRow, TargetValue } from "../../domain/assessment";
import type { Polaritas } from "../../domain/polaritas";
import type { NumberReading } from "../../domain/reading";
import type { Blok } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import { computeCapaian, rumusOf } from "../../engine/capaian";
import { readingAt, targetOf } from "../../engine/readings";
import { otherMeaningAt } from "../../engine/other-meanings";
import { amountReading, fits, isNumber, isQuantity, percentReadings, verdictOf } from "../../engine/printed";
import { defineFinding, values } from "../define-finding";
import { defineRule, persen, type Facts } from "../define-rule";
import { capaianDipangkas } from "../printed-capaian/check";
import { working, type Computed } from "../working";

export const capaianLaluBeda = defineFinding({
  code: "capaian-lalu-beda",
  severity: "kesalahan",
  values: values<Computed>(),
  page: () => import("./page"),
  judul: { id: "% capaian tahun lalu berbeda", en: "Last year's % capaian differs" },
  id: (v, f) => ({
    pesan: `Capaian tahun lalu tertulis ${f.tercetak}, hitungan ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
    saran: `Perbaiki menjadi ${f.hitung}, atau perbaiki target dan realisasi tahun lalu.`,
  }),
  en: (v, f) => ({
    pesan: `Last year's capaian is printed as ${f.tercetak}, computed ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
    saran: `Correct it to ${f.hitung}, or correct target and realisasi of last year.`,
  }),
});

export const printedCapaianLalu = defineRule({
  kinds: [capaianLaluBeda, capaianDipangkas],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const reading = readingAt(row.blok, "CapaianLalu", row.index);
      const capaian = computedLalu(row);
      if (!isNumber(reading) || capaian === null || isItsQuantity(reading, row)) continue;
      const verdict = verdictOf(percentReadings(reading), [capaian, ...otherCapaiansLalu(row, facts)]);
      if (verdict === "tepat") continue;
      const place = { blok: row.blok, index: row.index, peran: "CapaianLalu" } as const;
      const held = { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: persen(capaian) };
      const code = verdict === "dipangkas" ? "capaian-dipangkas" : "capaian-lalu-beda";
      report(code, place, workingLalu(row), held);
    }
  },
});

/** `6 Dokumen` under a heading of Capaian: the realisasi again. */
const isItsQuantity = (reading: NumberReading, { lalu }: KinerjaRow): boolean =>
  isQuantity(reading) && fits([amountReading(reading)], [lalu?.realisasi ?? null]);

/** Null where it is not computed, but taken as printed. */
const computedLalu = ({ lalu }: KinerjaRow): number | null =>
  lalu === null || lalu.target === null || lalu.realisasi === null ? null : lalu.capaian;

function workingLalu(row: KinerjaRow): Computed {
  const { blok, index } = row;
  const target = readingAt(blok, "TargetLalu", index);
  const realisasi = readingAt(blok, "RealisasiLalu", index);
  const graded = target.kind === "predikat" || realisasi.kind === "predikat";
  return {
    target: target.printed,
    realisasi: realisasi.printed,
    rumus: graded ? "predikat" : rumusOf(row),
  };
}

/** By the other meanings of the two cells, by either direction where the row's is not sure, and cut to the cap. */
function otherCapaiansLalu(row: KinerjaRow, facts: Facts): readonly number[] {
  const { blok, index } = row;
  const { batasCapaian } = facts.pengaturan;
  const targets = meanings(blok, "TargetLalu", index, targetOf(readingAt(blok, "TargetLalu", index)));
  const realisasis = meanings(blok, "RealisasiLalu", index, row.lalu?.realisasi ?? null);
  const computed = directionsOf(row).flatMap((polaritas) =>
    (["2T-R", "T/R"] as const).flatMap((rumusNegatif) =>
      targets.flatMap((target) =>
        realisasis.flatMap((realisasi) =>
          typeof realisasi === "number"
            ? (computeCapaian(realisasi, target, { polaritas, rumusNegatif }) ?? [])
            : [],
        ),
      ),
    ),
  );
  const capped = batasCapaian !== null && computed.some((capaian) => capaian > batasCapaian);
  return capped ? [...computed, batasCapaian] : computed;
}

const directionsOf = ({ arahDari, arahPasti, polaritas }: KinerjaRow): readonly Polaritas[] =>
  arahDari === "cetakan" || !arahPasti ? ["positif", "negatif"] : [polaritas];

function meanings(
  blok: Blok,
  peran: NumberPeran,
  index: number,
  read: TargetValue | null,
): readonly TargetValue[] {
  const other = otherMeaningAt(blok, peran, index);
  return [...(read === null ? [] : [read]), ...(other === null ? [] : [other])];
}
