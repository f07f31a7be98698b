/**
 * A figure that cannot be read must not turn into 0 or vanish from a mean: PermenPANRB 53/2014 asks for target and
 * realisasi of every indicator. An Excel error is one wherever it is printed.
 */
import type { Blok, InputIssue, Laporan, NumberColumn } from "../../domain/laporan";
import { INPUT_PERAN, PRINTED_PERAN } from "../../domain/peran";
import type { Reading } from "../../domain/reading";
import { gradeOf, type GradeScale } from "../../engine/predikat";
import { readingAt } from "../../engine/readings";
import type { InputCell } from "../../domain/issue-values";
import { isWordTarget, wordTargetAt } from "../../engine/word-targets";
import { defineRule } from "../define-rule";
import { eachCell } from "../each-cell";
import { defineFinding, values } from "../define-finding";
import { peranWords } from "../peran-name";

type Code = "galat-sel" | "bukan-angka" | "rumus-tanpa-nilai";

export const galatSel = defineFinding({
  code: "galat-sel",
  severity: "kesalahan",
  values: values<InputCell>(),
  page: () => import("./page"),
  judul: { id: "Sel berisi galat", en: "Cell holds an error" },
  id: ({ peran }, { tercetak }) => ({
    pesan: `${peranWords(peran)} berisi galat ${tercetak}, sehingga tidak dapat dihitung.`,
    saran: "Perbaiki rumus di sel itu atau isi angkanya.",
  }),
  en: ({ peran }, { tercetak }) => ({
    pesan: `${peranWords(peran)} holds the error ${tercetak} and cannot be used.`,
    saran: "Mend the formula in that cell or enter the figure.",
  }),
});

export const bukanAngka = defineFinding({
  code: "bukan-angka",
  severity: "kesalahan",
  values: values<InputCell>(),
  page: () => import("./page"),
  judul: { id: "Bukan angka", en: "Not a number" },
  id: ({ peran }, { tercetak }) => ({
    pesan: `${peranWords(peran)} berisi “${tercetak}”, yang tidak dapat dibaca sebagai angka.`,
    saran: "Isi dengan angka, boleh dengan satuan di belakangnya, misalnya 6 Dokumen atau 72,19%.",
  }),
  en: ({ peran }, { tercetak }) => ({
    pesan: `${peranWords(peran)} holds “${tercetak}”, which cannot be read as a number.`,
    saran: "Enter a number, with its unit behind it if you like, such as 6 Dokumen or 72,19%.",
  }),
});

export const rumusTanpaNilai = defineFinding({
  code: "rumus-tanpa-nilai",
  severity: "kesalahan",
  values: values<InputCell>(),
  page: () => import("./page"),
  judul: { id: "Rumus belum dihitung", en: "Formula not calculated" },
  together: () => "",
  id: ({ peran }, f) => ({
    pesan:
      f.banyak === 1
        ? `${peranWords(peran)} berisi rumus yang hasilnya tidak tersimpan di berkas ini.`
        : `${f.banyak} sel berisi rumus yang hasilnya tidak tersimpan di berkas ini: ${f.range}.`,
    saran: "Buka buku kerja di Excel atau LibreOffice, simpan, lalu hitung lagi.",
  }),
  en: ({ peran }, f) => ({
    pesan:
      f.banyak === 1
        ? `${peranWords(peran)} holds a formula whose result is not stored in this file.`
        : `${f.banyak} cells hold formulas whose results are not stored in this file: ${f.range}.`,
    saran: "Open the workbook in Excel or LibreOffice, save it, then run again.",
  }),
});

export const unreadableCells = defineRule({
  kinds: [galatSel, bukanAngka, rumusTanpaNilai],
  execute: ({ laporan, grades }, report) => {
    const scan = (
      blok: Blok,
      column: NumberColumn,
      codeOf: (reading: Reading, index: number) => Code | null,
    ): void =>
      eachCell(blok, column, (reading, index) => {
        const code = codeOf(reading, index);
        if (code === null) return;
        const { peran, name: nama } = column;
        report(code, { blok, index, peran }, { peran, nama }, { tercetak: reading.printed });
      });
    for (const blok of laporan.bloks) {
      for (const peran of INPUT_PERAN) {
        const column = blok.numbers[peran];
        if (column)
          scan(blok, column, (reading, index) => inputCode(reading, { blok, index, column, grades }));
      }
      for (const peran of PRINTED_PERAN) {
        const column = blok.numbers[peran];
        if (column) scan(blok, column, printedCode);
      }
    }
    for (const [blok, { cell, baris, values: word }] of uncalculatedWords(laporan)) {
      const { peran, nama, tercetak } = word;
      report(
        "rumus-tanpa-nilai",
        { blok, index: baris === null ? null : baris - 1, cell },
        { peran: String(peran), nama: String(nama) },
        { tercetak: String(tercetak) },
      );
    }
  },
});

/** Formulas where words should stand: found while reading, and told with those of the figures. */
export const isUncalculatedWord = ({ code, blok }: InputIssue): boolean =>
  code === "rumus-tanpa-nilai" && blok !== null;

const uncalculatedWords = ({ issues, bloks }: Laporan): readonly (readonly [Blok, InputIssue])[] =>
  issues.filter(isUncalculatedWord).flatMap((issue) => {
    const blok = bloks.find(({ nama, lembar }) => nama === issue.blok && lembar === issue.cell?.sheet);
    return blok ? [[blok, issue] as const] : [];
  });

/** A remark (`Tercapai`) may stand where a figure is printed; what looks like a figure and is none (`0.234,5%`) may not. */
function printedCode({ kind, printed }: Reading): Code | null {
  if (kind === "galat-sel") return kind;
  return kind === "bukan-angka" && /^(?:Rp)?[\s\d.,%()-]*$/i.test(printed) ? kind : null;
}

interface Cell {
  readonly blok: Blok;
  readonly index: number;
  readonly column: NumberColumn;
  readonly grades: GradeScale;
}

function inputCode(reading: Reading, cell: Cell): Code | null {
  switch (reading.kind) {
    case "angka":
    case "kosong":
      return null;
    case "galat-sel":
    case "rumus-tanpa-nilai":
      return reading.kind;
    default:
      return isUsable(reading, cell) || isOfWords(cell) ? null : "bukan-angka";
  }
}

/** A range is a target only; a grade is one where it fits what it is held against. */
const isUsable = (reading: Reading, cell: Cell): boolean =>
  reading.kind === "rentang"
    ? takesRange(cell)
    : reading.kind === "predikat" && gradeFits(reading.grade, cell);

/** Where the target is words, target and realisasi are told by the rule of such targets, if anything is to be told. */
function isOfWords({ blok, index, column: { peran }, grades }: Cell): boolean {
  if (!isWordTarget(readingAt(blok, "Target", index))) return false;
  if (peran === "TargetAkhir" || peran === "TargetLalu" || /TW\d$/.test(peran)) return true;
  if (peran !== "Target" && peran !== "Realisasi") return false;
  return wordTargetAt(blok, index, grades) !== null || readingAt(blok, "Realisasi", index).kind === "kosong";
}

const takesRange = ({ column: { peran } }: Cell): boolean => peran.startsWith("Target");

/** The column whose grade this one is held against. */
const PARTNER = {
  Target: "Realisasi",
  Realisasi: "Target",
  TargetAkhir: "Realisasi",
  TargetLalu: "RealisasiLalu",
  RealisasiLalu: "TargetLalu",
} as const;

/** A grade needs a scale that knows it, and across from it a grade of the same kind or nothing yet. */
function gradeFits(grade: string, { blok, index, column: { peran }, grades }: Cell): boolean {
  if (!(peran in PARTNER) || !grades.knows(grade)) return false;
  const partner = readingAt(blok, PARTNER[peran as keyof typeof PARTNER], index);
  const other = gradeOf(partner);
  if (other === null) return partner.kind !== "angka" && partner.kind !== "rentang";
  // Where the two do not fit, the realisasi is the cell to look at; an unknown grade is found in its own cell.
  return grades.compare(grade, other) !== null || peran.startsWith("Target") || !grades.knows(other);
}
