/**
 * PermenPANRB 53/2014, lampiran II: the report compares the realisasi up to this year with the medium-term target.
 * The column holds that percentage, not the target itself.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { NumberReading } from "../../domain/reading";
import { readingAt } from "../../engine/readings";
import { amountReading, fits, isNumber, percentReadings, printsAs, verdictOf } from "../../engine/printed";
import { rightCapaiansAkhir, workingOf } from "../../engine/right-figures";
import { isQuantity } from "../../engine/printed";
import { defineRule, persen, type Facts } from "../define-rule";
import { defineFinding, values } from "../define-finding";
import { severityBy, working } from "../working";
import type { Rumus } from "../../domain/rumus";
import { capaianDipangkas } from "../printed-capaian/check";

export const capaianAkhirBeda = defineFinding({
  code: "capaian-akhir-beda",
  severity: "kesalahan",
  values: values<{ targetAkhir: string; realisasi: string; rumus: Rumus }>(),
  page: () => import("./page"),
  judul: { id: "% terhadap target akhir berbeda", en: "% against the end target differs" },
  id: (v, f) => ({
    pesan: `Tertulis ${f.tercetak}, hitungan terhadap target akhir Renstra ${f.hitung} (${working(v.targetAkhir, v.realisasi, v.rumus)}).`,
    saran: `Perbaiki menjadi ${f.hitung}, atau perbaiki target akhirnya.`,
  }),
  en: (v, f) => ({
    pesan: `Printed ${f.tercetak}, computed against the end of the Renstra ${f.hitung} (${working(v.targetAkhir, v.realisasi, v.rumus)}).`,
    saran: `Correct it to ${f.hitung}, or correct the end target.`,
  }),
});

export const capaianAkhirBerisiTarget = defineFinding({
  code: "capaian-akhir-berisi-target",
  severity: "peringatan",
  values: values<{ targetAkhir: string; realisasi: string; rumus: Rumus }>(),
  page: () => import("./page"),
  judul: { id: "Kolom % berisi target akhir", en: "% column repeats the end target" },
  id: (v, f) => ({
    pesan: `Tertulis ${f.tercetak}, yaitu target akhir Renstra; capaian terhadapnya ${f.hitung} (${working(v.targetAkhir, v.realisasi, v.rumus)}).`,
    saran: `Isi dengan ${f.hitung} bila kolom ini dimaksudkan sebagai capaian.`,
  }),
  en: (v, f) => ({
    pesan: `Printed ${f.tercetak}, which is the target at the end of the Renstra; the capaian against it is ${f.hitung} (${working(v.targetAkhir, v.realisasi, v.rumus)}).`,
    saran: `Enter ${f.hitung} if the column is meant as capaian.`,
  }),
});

export const printedCapaianAkhir = defineRule({
  kinds: [capaianAkhirBeda, capaianAkhirBerisiTarget, capaianDipangkas],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const { blok, index, capaianAkhir } = row;
      const reading = readingAt(blok, "CapaianAkhir", index);
      const code = capaianAkhir === null || !isNumber(reading) ? null : codeOf(reading, row, facts);
      if (capaianAkhir === null || !isNumber(reading) || code === null) continue;
      const place = { blok, index, peran: "CapaianAkhir" } as const;
      const working = workingOf(row, facts, "TargetAkhir");
      const held = { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: persen(capaianAkhir) };
      const { target: targetAkhir, realisasi, rumus } = working;
      if (code === "capaian-dipangkas") report(code, place, working, held);
      else report(code, place, { targetAkhir, realisasi, rumus }, { ...held, ...severityBy(rumus, facts) });
    }
  },
});

type Code = "capaian-akhir-beda" | "capaian-akhir-berisi-target" | "capaian-dipangkas";

function codeOf(reading: NumberReading, row: KinerjaRow, facts: Facts): Code | null {
  if (row.capaianAkhir === null || printsAs(reading, row.capaianAkhir) || isItsQuantity(reading, row))
    return null;
  const verdict = verdictOf(percentReadings(reading), rightCapaiansAkhir(row, facts));
  if (verdict === "tepat") return null;
  if (repeatsTarget(reading, row)) return "capaian-akhir-berisi-target";
  return verdict === "dipangkas" ? "capaian-dipangkas" : "capaian-akhir-beda";
}

/** `1 Dokumen`: programme tables print what there is, or is to be, instead of a percentage. */
const isItsQuantity = (reading: NumberReading, { realisasi, targetAkhir }: KinerjaRow): boolean =>
  isQuantity(reading) &&
  fits([amountReading(reading)], [realisasi, typeof targetAkhir === "number" ? targetAkhir : null]);

const repeatsTarget = (reading: NumberReading, { targetAkhir }: KinerjaRow): boolean =>
  typeof targetAkhir === "number" && fits(percentReadings(reading), [targetAkhir]);
