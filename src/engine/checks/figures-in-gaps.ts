/**
 * The scale of Permendagri 54/2010 is printed in whole percents (76 ≤ 90, 91 ≤ 100) and says nothing of 90,24. A
 * setting decides; whoever reads the kriteria should know that it was one.
 */
import type { KinerjaRow } from "../../domain/assessment";
import { cellOf } from "../../domain/laporan";
import { bandOf, createGapFinder, hasGaps } from "../../domain/scale";
import { bandOfSerapan } from "../anggaran-rows";
import { labelAt } from "../row-words";
import { defineCheck, persen, type Facts, type Place } from "./define-check";

interface Rated {
  readonly apa: "capaian" | "capaian-akhir" | "sasaran" | "serapan";
  readonly nama: string;
  readonly place: Place;
}

/** Looks at a figure; what it is the figure of is asked for only where there is something to say. */
type Look = (value: number | null, rated: () => Rated) => void;

export const figuresInGaps = defineCheck({
  codes: ["di-celah-skala"],
  execute: (facts, report) => {
    const { skala, celah } = facts.pengaturan;
    if (!hasGaps(skala)) return;
    const gapOf = createGapFinder(skala);
    const look: Look = (value, rated) => {
      const gap = value === null ? null : gapOf(value);
      if (value === null || gap === null) return;
      const { apa, nama, place } = rated();
      const band = apa === "serapan" ? bandOfSerapan(value, facts.tests) : bandOf(value, facts.tests);
      if (band === null) return;
      const [bawah, atas] = gap;
      report("di-celah-skala", place, { apa, nama, bawah, atas, kriteria: band.kriteria, celah }, { hitung: persen(value) });
    };
    lookAtRows(facts, look);
    lookAtMeans(facts, look);
    lookAtTotal(facts, look);
  },
});

function lookAtRows({ kinerja, anggaran }: Facts, look: Look): void {
  for (const { blok, index, indikator, capaian, capaianAkhir, sel } of kinerja) {
    const nama = (): string => indikator || labelAt(blok, index);
    look(capaian, () => ({ apa: "capaian", nama: nama(), place: { blok, index, cell: sel } }));
    // Where both targets are the same, so are the two figures, and once is enough.
    if (capaianAkhir === capaian) continue;
    const akhir = (): Place => ({ blok, index, cell: cellOf(blok, "CapaianAkhir", index) ?? sel });
    look(capaianAkhir, () => ({ apa: "capaian-akhir", nama: nama(), place: akhir() }));
  }
  for (const { blok, index, program, serapan, sel } of anggaran) {
    look(serapan, () => ({ apa: "serapan", nama: program ?? labelAt(blok, index), place: { blok, index, cell: sel } }));
  }
}

function lookAtMeans({ sasaran, kinerja }: Facts, look: Look): void {
  const measured = groupIndicators(kinerja);
  for (const { nomor, sasaran: nama, capaian } of sasaran) {
    const [first, second] = measured.get(nama === null ? null : nomor) ?? [];
    // The mean of one indicator is that indicator, which has been looked at.
    if (!first || !second) continue;
    const { blok, index } = first;
    look(capaian, () => ({ apa: "sasaran", nama: nama ?? "", place: { blok, index, cell: cellOf(blok, "Sasaran", index) } }));
  }
}

/** The total of one row is that row. */
function lookAtTotal({ anggaran, total }: Facts, look: Look): void {
  if (anggaran.length < 2 || total === null) return;
  look(total.serapan, () => ({ apa: "serapan", nama: "Total", place: { blok: null, index: null, cell: null } }));
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
