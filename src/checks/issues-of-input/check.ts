/**
 * A name that points nowhere, a setting that says nothing: `input` has seen it while reading, and here it becomes
 * a finding like any other. Nothing is guessed and nothing is written over.
 */
import type { Finding } from "../../domain/finding";
import type { IssueCode, IssueValues } from "../../domain/issue-values";
import type { InputIssue } from "../../domain/laporan";
import type { FindingKind } from "../define-finding";
import type { Rule } from "../define-rule";
import { angkaMeragukan } from "../doubtful-readings/check";
import { galatSel, isUncalculatedWord, rumusTanpaNilai } from "../unreadable-cells/check";
import * as names from "./name-kinds";
import * as settings from "./setting-kinds";

/** Every code that `input` tells of, and no other: this does not compile otherwise. */
const KINDS: { readonly [Code in IssueCode]: FindingKind<Code, IssueValues[Code]> } = {
  "nama-rusak": names.namaRusak,
  "nama-banyak-area": names.namaBanyakArea,
  "nama-bukan-kolom": names.namaBukanKolom,
  "nama-ganda": names.namaGanda,
  "panjang-beda": names.panjangBeda,
  "blok-tidak-lengkap": names.blokTidakLengkap,
  "blok-kembar": names.blokKembar,
  "baris-di-luar": settings.barisDiLuar,
  "judul-ikut-terpilih": settings.judulIkutTerpilih,
  "lembar-tersembunyi": settings.lembarTersembunyi,
  "nama-mungkin-salah": names.namaMungkinSalah,
  "baris-tersembunyi": settings.barisTersembunyi,
  "satuan-uang": settings.satuanUang,
  "skala-rusak": settings.skalaRusak,
  "pengaturan-rusak": settings.pengaturanRusak,
  // Of settings, and of errors where words should stand.
  "galat-sel": galatSel,
  "rumus-tanpa-nilai": rumusTanpaNilai,
  "angka-meragukan": angkaMeragukan,
};

export const issuesOfInput: Rule<(typeof KINDS)[IssueCode]> = {
  kinds: Object.values(KINDS),
  execute: ({ laporan }, add) => {
    for (const issue of computedNamesOnce(laporan.issues)) if (!isUncalculatedWord(issue)) add(lift(issue));
  },
};

const lift = ({ code, cell, name, blok, baris, values }: InputIssue): Finding => ({
  code,
  severity: KINDS[code].severity,
  cell,
  blok,
  baris,
  tercetak: typeof values["tercetak"] === "string" ? values["tercetak"] : null,
  nilaiTercetak: null,
  hitung: null,
  values: name === null || "nama" in values ? values : { nama: name, ...values },
});

/** Names computed by OFFSET and the like: one Catatan a table, which names them all. */
function computedNamesOnce(issues: readonly InputIssue[]): readonly InputIssue[] {
  const isComputed = ({ code, values }: InputIssue): boolean =>
    code === "nama-rusak" && values["sebab"] === "dihitung";
  const named = new Map<string | null, string[]>();
  for (const issue of issues.filter(isComputed)) {
    const names = named.get(issue.blok) ?? [];
    named.set(issue.blok, [...names, String(issue.values["nama"])]);
  }
  return issues.flatMap((issue) => {
    if (!isComputed(issue)) return [issue];
    const names = named.get(issue.blok) ?? [];
    if (names[0] !== issue.values["nama"]) return [];
    return [{ ...issue, values: { ...issue.values, nama: names.join(", ") } }];
  });
}
