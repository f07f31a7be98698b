/**
 * An indicator says by its first words what it counts (PermenPANRB 53/2014 asks for indicators that are specific and
 * measurable): a Persentase is a percentage, and people are not counted in documents. Only what is sure is said.
 */
import type { Blok } from "../../domain/laporan";
import { readingAt } from "../../engine/readings";
import { wordAt } from "../../engine/row-words";
import { isPercentUnit, unitBeside } from "../../engine/units";
import { defineRule } from "../define-rule";
import { defineFinding, values, type ValuesOf } from "../define-finding";

type Misfit = Pick<ValuesOf<typeof satuanTidakCocok>, "sebab" | "kata">;

/** `persentase`: a share in a unit that is no percentage; `benda`: the noun `kata` after Jumlah is not the unit. */
export const satuanTidakCocok = defineFinding({
  code: "satuan-tidak-cocok",
  severity: "peringatan",
  values: values<{
    indikator: string;
    satuan: string;
    sebab: "persentase" | "benda";
    kata: string;
  }>(),
  page: () => import("./page"),
  judul: { id: "Satuan tidak cocok dengan indikator", en: "Unit does not fit the indicator" },
  id: ({ indikator, satuan, sebab, kata }) => ({
    pesan:
      sebab === "persentase"
        ? `“${indikator}” adalah ${kata === "" ? "persentase" : kata.toLowerCase()}, tetapi satuannya ${satuan}.`
        : `“${indikator}” menghitung ${kata}, tetapi satuannya ${satuan}.`,
    saran: "Periksa apakah satuan atau nama indikatornya yang keliru.",
  }),
  en: ({ indikator, satuan, sebab, kata }) => ({
    pesan:
      sebab === "persentase"
        ? `“${indikator}” is a share (${kata === "" ? "persentase" : kata}), but its unit is ${satuan}.`
        : `“${indikator}” counts ${kata}, but its unit is ${satuan}.`,
    saran: "Check whether the unit or the indicator's name is wrong.",
  }),
});

export const unitsSuit = defineRule({
  kinds: [satuanTidakCocok],
  execute: ({ kinerja }, report) => {
    // Nothing is said of counts in Orang and the like: most rows end here.
    const isOpen = (indikator: string, satuan: string): boolean =>
      PRODUCTS.has(lettersOf(satuan)) || !isCount(indikator);
    for (const { blok, index, indikator } of kinerja) {
      const written = wordAt(blok, "Satuan", index);
      const satuan = written ?? unitInCells(blok, index);
      const misfit = satuan !== null && isOpen(indikator, satuan) ? misfitOf(indikator, satuan) : null;
      if (satuan === null || misfit === null) continue;
      const place = { blok, index, peran: written === null ? "Realisasi" : "Satuan" } as const;
      report("satuan-tidak-cocok", place, { indikator, satuan, ...misfit }, { tercetak: satuan });
    }
  },
});

const unitInCells = (blok: Blok, index: number): string | null =>
  unitBeside(readingAt(blok, "Realisasi", index)) ?? unitBeside(readingAt(blok, "Target", index));

/** What is wrong between an indicator and its unit; null where nothing is, for sure. */
export function misfitOf(indikator: string, satuan: string): Misfit | null {
  return saysWhatItCounts(indikator) ? misfitOfWords(indikator, satuan) : null;
}

const saysWhatItCounts = (indikator: string): boolean =>
  !countsOtherThings(indikator) && SAYS_WHAT_IT_COUNTS.test(indikator);

function misfitOfWords(indikator: string, satuan: string): Misfit | null {
  const [first = "", ...rest] = indikator
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "")
    .split(/\s+/, 4);
  if (first === "jumlah") return misfitOfNoun(rest, satuan);
  if (!SHARES.has(first) || isPercentUnit(satuan) || (first === "rasio" && isPureNumber(satuan))) return null;
  return { sebab: "persentase", kata: first };
}

const SAYS_WHAT_IT_COUNTS = /^[^\p{L}]*(?:jumlah|persentase|prosentase|rasio)\s/iu;
const isCount = (indikator: string): boolean => /^jumlah\s/i.test(indikator);
const SHARES = new Set(["persentase", "prosentase", "rasio"]);

/** `Jumlah hasil …`: the usual case, told by its second word. */
function countsOtherThings(indikator: string): boolean {
  const noun = /^jumlah ([a-z]+) /i.exec(indikator)?.[1]?.toLowerCase();
  return noun !== undefined && !PEOPLE_AND_GROUPS.has(noun) && !PRODUCTS.has(noun);
}

/** A ratio may be printed as a plain number, or per so many. */
const isPureNumber = (satuan: string): boolean =>
  /rasio|indeks|index|angka|nilai|skor|poin|point|\bper\b|permil|‰|:|\/\s*\d/i.test(satuan);

const PRODUCTS = new Set(["dokumen", "laporan", "kegiatan", "paket"]);
const PEOPLE_AND_GROUPS = new Set(
  (
    "orang peserta pegawai anggota pejabat siswa siswi pelajar mahasiswa mahasiswi guru dosen pemuda pemudi tokoh warga penduduk kader relawan " +
    "aparatur aparat asn pns cpns pppk petugas penyuluh pengurus pengguna penerima keluarga anak balita bayi ibu lansia pasien petani nelayan " +
    "peternak pelaku wirausaha wirausahawan wartawan atlet santri pengunjung wisatawan pemilih perempuan penyandang korban tim kelompok forum " +
    "organisasi ormas lembaga komunitas koperasi partai parpol tenaga narasumber"
  ).split(" "),
);

const lettersOf = (satuan: string): string => satuan.toLowerCase().replace(/[^\p{L}]+/gu, "");

/** `Jumlah Peserta …` in Dokumen. Nouns joined by a stroke are alternatives: any of them may be what is counted. */
function misfitOfNoun(words: readonly string[], satuan: string): Misfit | null {
  const unit = lettersOf(satuan);
  const nouns = (words[0] ?? "").split("/").map((noun) => noun.replace(/[^\p{L}]+/gu, ""));
  if (!PRODUCTS.has(unit) || nouns.includes(unit)) return null;
  const kata = nouns.find((noun) => PEOPLE_AND_GROUPS.has(noun) || PRODUCTS.has(noun));
  return kata === undefined || alsoCounts(words, unit) ? null : { sebab: "benda", kata };
}

/** `Jumlah Dokumen dan Laporan …`: the second noun may be the unit. */
const alsoCounts = (words: readonly string[], unit: string): boolean =>
  /^(dan|atau|\/|&)$/.test(words[1] ?? "") && (words[2] ?? "").replace(/[^\p{L}]+/gu, "") === unit;
