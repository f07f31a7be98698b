import { FINEST_LABELS, PERAN, TEXT_PERAN, type Peran } from "../../domain/peran";
import { meaningOfWords } from "../headings/heading-signs";
import type { Heading } from "../headings/heading";
import { ask, sure, type EvidenceRule, type Place } from "./evidence";

/** Columns of words, and columns that hold nothing of ours. */

const WORDS: ReadonlySet<string> = new Set<string>([...TEXT_PERAN, "Bobot"]);

/** By its own cell; where that says nothing, with the cells above. */
const named = ({ column: { heading } }: Place): Peran | "bukan" | null =>
  parentNamed(heading) ?? meaningOfWords(heading.leaf) ?? meaningOfWords(heading.words);

/** `Kegiatan` over `Uraian` and `Indikator`: the first is the activity. */
function parentNamed({ leaf, parents }: Heading): Peran | "bukan" | null {
  const meaning = /^(?:uraian|nama)$/.test(leaf) ? meaningOfWords(parents) : null;
  return meaning !== null && CALLS_ROWS.has(meaning) ? meaning : null;
}

/** Most of its cells are figures: a population is no sasaran. */
const isOfFigures = ({ column: { profile } }: Place): boolean => profile.filled > 0 && profile.figures > 0.5;

/** Words that a row is called by; a code, a weight or a remark may well be a number. */
const CALLS_ROWS: ReadonlySet<string> = new Set(FINEST_LABELS);

const isOther = ({ column: { heading } }: Place): boolean =>
  meaningOfWords(heading.leaf) === "bukan" ||
  meaningOfWords(heading.words) === "bukan" ||
  (UNIT.test(heading.leaf) && meaningOfWords(heading.parents) === "bukan") ||
  isOfWorkDone(heading);

/** Under `Bertambah/(Berkurang)` or `Deviasi` they only say in what. */
const UNIT = /^(?:rp|rupiah|%|persentase)$/;

/** `Realisasi Fisik` over `Target` and `%`: how far the work is, beside what was spent. */
const isOfWorkDone = ({ words, signs }: Heading): boolean => /\bfisik\b/.test(words) && !signs.money;

const OF_TUJUAN = /^indikator (?:kinerja )?tujuan$/;
const OF_SASARAN = /^indikator (?:kinerja )?sasaran\b/;

export const WORD_RULES: readonly EvidenceRule[] = [
  {
    name: "a column that counts 1, 2, 3 is none",
    weight: 95,
    says: (place) =>
      place.column.serial && (named(place) === "bukan" || place.column.heading.leaf === "")
        ? sure("bukan", "isi")
        : null,
  },
  {
    name: "known columns that we do not read",
    weight: 90,
    says: (place) => (isOther(place) ? sure("bukan", "judul") : null),
  },
  {
    name: "the indicator of a tujuan gives way to that of its sasaran",
    weight: 88,
    says: ({ column, columns }) =>
      OF_TUJUAN.test(column.heading.leaf) && columns.some((other) => OF_SASARAN.test(other.heading.leaf))
        ? sure("bukan", "sebelah")
        : null,
  },
  {
    name: "Jenis Indikator and Tipe are a direction only where their cells are words of direction",
    weight: 85,
    says: ({ column: { heading, profile } }) => {
      if (meaningOfWords(heading.leaf) !== "Polaritas") return null;
      if (profile.filled === 0 ? !/jenis|tipe|sifat/.test(heading.leaf) : profile.directions > 0.5)
        return sure("Polaritas", "isi");
      return sure("bukan", "isi");
    },
  },
  {
    name: "the heading of a column of words",
    weight: 80,
    says: (place) => {
      const peran = named(place);
      if (peran === null || !WORDS.has(peran) || isFigureParent(place)) return null;
      return isOfFigures(place) && CALLS_ROWS.has(peran) ? sure("bukan", "isi") : sure(peran, "judul");
    },
  },
  {
    name: "a heading of the catalogue that no other rule knows",
    weight: 5,
    says: (place) => {
      const peran = named(place);
      return peran !== null && PERAN.some((known) => known === peran)
        ? ask(peran as Peran, "judul", "kurang-jelas")
        : null;
    },
  },
];

/** `Uraian` or `Satuan` may stand under a merged `Target`; then the parent does not turn it into a figure. */
const isFigureParent = ({ column: { heading } }: Place): boolean =>
  meaningOfWords(heading.leaf) === null && heading.parents !== "";
