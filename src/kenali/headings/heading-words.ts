import { joinSpacedLetters } from "../../domain/spaced-letters";

/** A heading in the spelling in which headings are compared. */
export interface HeadingText {
  /** Lower case, without punctuation and years: `Target Kinerja\nTahun 2024 (%)` → `target kinerja tahun %`. */
  readonly words: string;
  /** Years that stand in it, in order. */
  readonly years: readonly number[];
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/** `IndikatorKinerja`, as databases write it. */
const apart = (text: string): string =>
  /\s/.test(text.trim()) ? text : text.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, "$1 $2");

/** A sum up to the last day is the figure of the year: `Realisasi s.d. 31 Desember 2024`. */
const TO_YEAR_END =
  /\b(?:per|sampai(?: dengan)?)\s+(?:tanggal\s+)?(?:31\s+|akhir\s+(?:bulan\s+)?|bulan\s+)?desember\b/g;

/** Words are put right where they are a letter or two off: `Realiasi` → `realisasi`. */
export function headingText(raw: string): HeadingText {
  const lower = apart(joinSpacedLetters(raw.normalize("NFKC"))).toLowerCase();
  const years = [...lower.matchAll(YEAR)].map(([year]) => Number(year));
  const plain = lower
    .replace(/\bs\s*[/.]\s*d\b\.?/g, " sampai ")
    .replace(TO_YEAR_END, " ")
    .replace(/\bn\s*[-–]\s*1\b/g, " lalu ")
    .replace(/%/g, " % ")
    .replace(YEAR, " ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  return {
    words: plain
      .split(" ")
      .map(rightWord)
      .join(" ")
      .replace(/\b(\w+ )\1+/g, "$1"),
    years,
  };
}

const FULL: Readonly<Record<string, string>> = {
  tgt: "target",
  targets: "target",
  real: "realisasi",
  realisation: "realisasi",
  realization: "realisasi",
  actual: "realisasi",
  cap: "capaian",
  pencapaian: "capaian",
  ketercapaian: "capaian",
  achievement: "capaian",
  prosentase: "persentase",
  presentase: "persentase",
  persen: "persentase",
  percent: "persentase",
  percentage: "persentase",
  th: "tahun",
  thn: "tahun",
  year: "tahun",
  triw: "triwulan",
  tw: "triwulan",
  quarter: "triwulan",
  budget: "anggaran",
  spent: "realisasi anggaran",
  absorption: "serapan",
  penyerapan: "serapan",
  thd: "terhadap",
};

const KNOWN = (
  "target realisasi capaian indikator sasaran strategis kinerja satuan anggaran program kegiatan uraian persentase " +
  "keterangan kriteria kategori predikat serapan polaritas renstra triwulan perubahan terhadap keuangan penghambat pendukung"
).split(" ");
/** Words of their own that are a letter or two from one of these. */
const OTHERS =
  "saran programme indicator indikatif kategorial realokasi kekuatan perumahan prediksi sarapan anggapan";
const IS_KNOWN: ReadonlySet<string> = new Set([...KNOWN, ...OTHERS.split(" ")]);

function rightWord(word: string): string {
  const full = FULL[word];
  if (full !== undefined) return full;
  if (word.length < 6 || IS_KNOWN.has(word)) return word;
  return KNOWN.find((known) => isNear(word, known)) ?? word;
}

/** One letter off, or two in a word of eight and more. */
function isNear(word: string, known: string): boolean {
  const most = known.length >= 8 ? 2 : 1;
  return known.length >= 6 && word[0] === known[0] && distance(word, known, most) <= most;
}

/** Letters to change, add or leave out (Levenshtein); anything above `most` may come back as more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const first = Array.from({ length: b.length + 1 }, (_, j) => j);
  const last = [...a].reduce((row, letter, i) => nextRow(row, letter, b, i + 1), first);
  return last.at(-1) ?? most + 1;
}

/** One row of the table of distances between the beginnings of both words. */
function nextRow(last: readonly number[], letter: string, b: string, first: number): number[] {
  const row = [first];
  for (const [j, other] of [...b].entries()) {
    const change = at(last, j) + (letter === other ? 0 : 1);
    row.push(Math.min(change, at(last, j + 1) + 1, at(row, j) + 1));
  }
  return row;
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
