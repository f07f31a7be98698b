/**
 * The scale of Permendagri 54/2010 is printed in whole percents (76 ≤ 90, 91 ≤ 100) and says nothing of 90,24. A
 * setting decides; whoever reads the kriteria should know that it was one.
 */
import type { KinerjaRow } from "../../domain/assessment";
import { cellOf } from "../../domain/laporan";
import { bandOf, createGapFinder, hasGaps } from "../../domain/scale";
import { bandOfSerapan } from "../../engine/anggaran-rows";
import { labelAt } from "../../engine/row-words";
import { defineRule, persen, type Facts, type Place } from "../define-rule";
import { defineFinding, values } from "../define-finding";
import type { GapPolicy } from "../../domain/scale";

interface Rated {
  readonly apa: "capaian" | "capaian-akhir" | "sasaran" | "serapan";
  readonly nama: string;
  readonly place: Place;
}

/** Looks at figures in gaps; what one is the figure of is asked for only where there is something to say. */
interface Look {
  readonly isIn: (value: number | null) => value is number;
  readonly at: (value: number, rated: Rated) => void;
}

/** Between `bawah` and `atas`; `nama` the indicator, sasaran or programme that is rated `kriteria` by `celah`. */
export const diCelahSkala = defineFinding({
  code: "di-celah-skala",
  severity: "informasi",
  values: values<{
    apa: "capaian" | "capaian-akhir" | "sasaran" | "serapan";
    nama: string;
    bawah: number;
    atas: number;
    kriteria: string;
    celah: GapPolicy;
  }>(),
  page: () => import("./page"),
  judul: { id: "Di antara dua interval skala", en: "Between two intervals of the scale" },
  id: ({ apa, nama, bawah, atas, kriteria, celah }, f) => ({
    pesan: `${APA_ID[apa]} “${nama}” ${f.hitung} berada di antara ${f.angka(bawah)} dan ${f.angka(atas)} pada skala; dinilai ${kriteria} ${CELAH_ID[celah]}.`,
    saran: "Tidak perlu tindakan bila sesuai; aturannya dapat diubah lewat LKJIP_Celah.",
  }),
  en: ({ apa, nama, bawah, atas, kriteria, celah }, f) => ({
    pesan: `${APA_EN[apa]} of “${nama}”, ${f.hitung}, lies between ${f.angka(bawah)} and ${f.angka(atas)} on the scale; rated ${kriteria} ${CELAH_EN[celah]}.`,
    saran: "Nothing needs to be done if that is right; LKJIP_Celah changes the rule.",
  }),
});

const APA_ID = {
  capaian: "Capaian",
  "capaian-akhir": "Capaian terhadap target akhir",
  sasaran: "Capaian sasaran",
  serapan: "Serapan",
} as const;

const APA_EN = {
  capaian: "Capaian",
  "capaian-akhir": "Capaian against the end target",
  sasaran: "Capaian of the sasaran",
  serapan: "Serapan",
} as const;

const CELAH_ID: Readonly<Record<GapPolicy, string>> = {
  "batas-bawah": "menurut batas bawah yang tercapai",
  bulatkan: "setelah dibulatkan ke persen utuh",
  "batas-atas": "karena melewati batas atas interval di bawahnya",
};

const CELAH_EN: Readonly<Record<GapPolicy, string>> = {
  "batas-bawah": "by the lower edge that it reaches",
  bulatkan: "rounded to whole percent",
  "batas-atas": "since it passes the upper edge of the interval below",
};

export const figuresInGaps = defineRule({
  kinds: [diCelahSkala],
  execute: (facts, report) => {
    const { skala, celah } = facts.pengaturan;
    if (!hasGaps(skala)) return;
    const gapOf = createGapFinder(skala);
    const isIn = (value: number | null): value is number => value !== null && gapOf(value) !== null;
    const at = (value: number, { apa, nama, place }: Rated): void => {
      const gap = gapOf(value);
      if (gap === null) return;
      const band = apa === "serapan" ? bandOfSerapan(value, facts.tests) : bandOf(value, facts.tests);
      if (band === null) return;
      const [bawah, atas] = gap;
      report(
        "di-celah-skala",
        place,
        { apa, nama, bawah, atas, kriteria: band.kriteria, celah },
        { hitung: persen(value) },
      );
    };
    const look: Look = { isIn, at };
    lookAtIndicators(facts, look);
    lookAtMoney(facts, look);
    lookAtMeans(facts, look);
    lookAtTotal(facts, look);
  },
});

function lookAtIndicators({ kinerja }: Facts, look: Look): void {
  for (const row of kinerja) {
    const { blok, index, capaian, capaianAkhir, sel } = row;
    if (look.isIn(capaian))
      look.at(capaian, { apa: "capaian", nama: nameOf(row), place: { blok, index, cell: sel } });
    // Where both targets are the same, so are the two figures, and once is enough.
    if (capaianAkhir === capaian || !look.isIn(capaianAkhir)) continue;
    const place: Place = { blok, index, cell: cellOf(blok, "CapaianAkhir", index) ?? sel };
    look.at(capaianAkhir, { apa: "capaian-akhir", nama: nameOf(row), place });
  }
}

function lookAtMoney({ anggaran }: Facts, look: Look): void {
  for (const { blok, index, program, serapan, sel } of anggaran) {
    if (!look.isIn(serapan)) continue;
    look.at(serapan, {
      apa: "serapan",
      nama: program ?? labelAt(blok, index),
      place: { blok, index, cell: sel },
    });
  }
}

const nameOf = ({ blok, index, indikator }: KinerjaRow): string => indikator || labelAt(blok, index);

function lookAtMeans({ sasaran, kinerja }: Facts, look: Look): void {
  const measured = groupIndicators(kinerja);
  for (const { nomor, sasaran: nama, capaian } of sasaran) {
    const { first, count } = measured.get(nama === null ? null : nomor) ?? NONE;
    // The mean of one indicator is that indicator, which has been looked at.
    if (!first || count < 2 || !look.isIn(capaian)) continue;
    const { blok, index } = first;
    look.at(capaian, {
      apa: "sasaran",
      nama: nama ?? "",
      place: { blok, index, cell: cellOf(blok, "Sasaran", index) },
    });
  }
}

/** The total of one row is that row. */
function lookAtTotal({ anggaran, total }: Facts, look: Look): void {
  if (anggaran.length < 2 || total === null) return;
  const { serapan } = total;
  if (look.isIn(serapan))
    look.at(serapan, { apa: "serapan", nama: "Total", place: { blok: null, index: null, cell: null } });
}

interface Measured {
  readonly first: KinerjaRow | null;
  count: number;
}
const NONE: Readonly<Measured> = { first: null, count: 0 };

/** What enters the mean of each sasaran. */
function groupIndicators(kinerja: readonly KinerjaRow[]): ReadonlyMap<number | null, Readonly<Measured>> {
  const groups = new Map<number | null, Measured>();
  for (const row of kinerja) {
    if (row.capaian === null || row.blok.barisProgram || !row.utama) continue;
    const group = groups.get(row.nomorSasaran);
    if (group) group.count++;
    else groups.set(row.nomorSasaran, { first: row, count: 1 });
  }
  return groups;
}
