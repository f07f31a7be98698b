/**
 * The scale of Permendagri 54/2010 is printed in whole percents (76 ≤ 90, 91 ≤ 100) and says nothing of 90,24. A
 * setting decides; whoever reads the kriteria should know that it was one.
 */
import type { KinerjaRow } from "../../domain/assessment";
import { cellOf } from "../../domain/laporan";
import { bandOf, gapOf, hasGaps } from "../../domain/scale";
import { bandOfSerapan } from "../anggaran-rows";
import { labelAt } from "../row-words";
import { defineCheck, persen, type Facts, type Place } from "./define-check";

interface Rated {
  readonly apa: "capaian" | "capaian-akhir" | "sasaran" | "serapan";
  readonly nama: string;
  readonly value: number | null;
  readonly place: Place;
}

export const figuresInGaps = defineCheck({
  codes: ["di-celah-skala"],
  execute: (facts, report) => {
    const { skala, celah } = facts.pengaturan;
    if (!hasGaps(skala)) return;
    const look = ({ apa, nama, value, place }: Rated): void => {
      const gap = value === null ? null : gapOf(value, skala);
      const band = value === null ? null : apa === "serapan" ? bandOfSerapan(value, facts.tests) : bandOf(value, facts.tests);
      if (value === null || gap === null || band === null) return;
      const [bawah, atas] = gap;
      report("di-celah-skala", place, { apa, nama, bawah, atas, kriteria: band.kriteria, celah }, { hitung: persen(value) });
    };
    lookAtRows(facts, look);
    lookAtMeans(facts, look);
    lookAtTotal(facts, look);
  },
});

function lookAtRows({ kinerja, anggaran }: Facts, look: (rated: Rated) => void): void {
  for (const { blok, index, indikator, capaian, capaianAkhir, sel } of kinerja) {
    const nama = indikator || labelAt(blok, index);
    look({ apa: "capaian", nama, value: capaian, place: { blok, index, cell: sel } });
    const akhir = cellOf(blok, "CapaianAkhir", index) ?? sel;
    // Where both targets are the same, so are the two figures, and once is enough.
    if (capaianAkhir !== capaian) look({ apa: "capaian-akhir", nama, value: capaianAkhir, place: { blok, index, cell: akhir } });
  }
  for (const { blok, index, program, serapan, sel } of anggaran) {
    look({ apa: "serapan", nama: program ?? labelAt(blok, index), value: serapan, place: { blok, index, cell: sel } });
  }
}

function lookAtMeans({ sasaran, kinerja }: Facts, look: (rated: Rated) => void): void {
  const measured = groupIndicators(kinerja);
  for (const { nomor, sasaran: nama, capaian } of sasaran) {
    const [first, second] = measured.get(nama === null ? null : nomor) ?? [];
    // The mean of one indicator is that indicator, which has been looked at.
    if (!first || !second) continue;
    const { blok, index } = first;
    look({ apa: "sasaran", nama: nama ?? "", value: capaian, place: { blok, index, cell: cellOf(blok, "Sasaran", index) } });
  }
}

/** The total of one row is that row. */
function lookAtTotal({ anggaran, total }: Facts, look: (rated: Rated) => void): void {
  if (anggaran.length < 2 || total === null) return;
  look({ apa: "serapan", nama: "Total", value: total.serapan, place: { blok: null, index: null, cell: null } });
}

/** What enters the mean of each sasaran. */
function groupIndicators(kinerja: readonly KinerjaRow[]): ReadonlyMap<number | null, readonly KinerjaRow[]> {
  const groups = new Map<number | null, KinerjaRow[]>();
  for (const row of kinerja) {
    if (row.capaian === null || row.blok.barisProgram) continue;
    const group = groups.get(row.nomorSasaran);
    if (group) group.push(row);
    else groups.set(row.nomorSasaran, [row]);
  }
  return groups;
}
