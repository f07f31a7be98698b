/**
 * What was promised is reported: an indicator of Renstra or Perjanjian Kinerja without a realisasi in Bab III is
 * missing from the LKjIP (PermenPANRB 53/2014, lampiran II), or was replaced by another one.
 */
import { formatCellRef } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import { cellOf, type Blok } from "../../domain/laporan";
import { sasaranAt, wordAt } from "../../engine/row-words";
import { defineRule, type Facts } from "../define-rule";
import { defineFinding, values } from "../define-finding";

/** `pengganti`: the indicator that is measured for the same sasaran instead. */
export const indikatorTanpaRealisasi = defineFinding({
  code: "indikator-tanpa-realisasi",
  severity: "peringatan",
  values: values<{
    indikator: string;
    sasaran: string;
    pengganti: string;
    selPengganti: string;
  }>(),
  page: () => import("./page"),
  judul: { id: "Indikator rencana tidak diukur", en: "Planned indicator not measured" },
  id: ({ indikator, pengganti, selPengganti }) => ({
    pesan: `“${indikator}” direncanakan, tetapi tidak ada tabel kinerja yang mengukurnya.${pengganti === "" ? "" : ` Untuk sasaran yang sama diukur “${pengganti}” (${selPengganti}).`}`,
    saran: "Tambahkan realisasinya, atau jelaskan penggantian indikatornya dalam laporan.",
  }),
  en: ({ indikator, pengganti, selPengganti }) => ({
    pesan: `“${indikator}” was planned, but no table measures it.${pengganti === "" ? "" : ` For the same sasaran “${pengganti}” is measured (${selPengganti}).`}`,
    saran: "Add its realisasi, or explain in the report why the indicator was replaced.",
  }),
});

export const unmeasuredIndicators = defineRule({
  kinds: [indikatorTanpaRealisasi],
  execute: (facts, report) => {
    const { kinerja, joins, laporan } = facts;
    const plans = laporan.bloks.filter((blok) => blok.jenis.rencana && isOfMeasuredYear(blok, facts));
    if (plans.length === 0 || kinerja.length === 0) return;
    const measured = new Set(kinerja.map(({ indikator }) => joins.indikator(indikator)));
    const replacements = replacementsBySasaran(facts, plans);
    for (const blok of plans) {
      for (const [index, indikator] of indicatorsOf(blok)) {
        if (measured.has(joins.indikator(indikator))) continue;
        const instead = replacements.get(facts.register.nomorAt(blok, index));
        const values = { indikator, sasaran: sasaranWords(blok, index), ...replacementValues(instead) };
        report("indikator-tanpa-realisasi", { blok, index, peran: "Indikator" }, values, {
          tercetak: indikator,
        });
      }
    }
  },
});

/** The Perjanjian Kinerja of next year, at the end of many a report, is not measured yet. */
const isOfMeasuredYear = (plan: Blok, { laporan: { bloks }, times }: Facts): boolean =>
  bloks.some((blok) => blok.jenis.kinerja && times.sameYear(plan, blok));

function sasaranWords(blok: Blok, index: number): string {
  const sasaran = sasaranAt(blok, index);
  return typeof sasaran === "string" ? sasaran : "";
}

function replacementValues(instead: KinerjaRow | undefined): { pengganti: string; selPengganti: string } {
  const cell = instead ? cellOf(instead.blok, "Indikator", instead.index) : null;
  return { pengganti: instead?.indikator ?? "", selPengganti: cell ? formatCellRef(cell) : "" };
}

const indicatorsOf = (blok: Blok): readonly (readonly [index: number, indikator: string])[] =>
  blok.rows.flatMap((kind, index) => {
    const indikator = kind === "data" ? wordAt(blok, "Indikator", index) : null;
    return indikator === null ? [] : [[index, indikator] as const];
  });

/** The first indicator of each sasaran that is measured without having been planned. */
function replacementsBySasaran(
  { kinerja, joins }: Facts,
  plans: readonly Blok[],
): ReadonlyMap<number | null, KinerjaRow> {
  const planned = new Set(
    plans.flatMap((blok) => indicatorsOf(blok).map(([, indikator]) => joins.indikator(indikator))),
  );
  const found = new Map<number, KinerjaRow>();
  for (const row of kinerja) {
    const { nomorSasaran, indikator, blok } = row;
    if (nomorSasaran === null || blok.barisProgram || found.has(nomorSasaran)) continue;
    if (!planned.has(joins.indikator(indikator))) found.set(nomorSasaran, row);
  }
  return found;
}
