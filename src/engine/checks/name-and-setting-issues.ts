/**
 * A name that points nowhere, a setting that says nothing: `input` has seen it while reading, and here it becomes
 * a finding like any other. Nothing is guessed and nothing is written over (`named-ranges.md`).
 */
import { FINDING_SEVERITY, type FindingCode } from "../../domain/finding";
import type { InputIssue } from "../../domain/laporan";
import type { Check } from "./define-check";

const CODES: readonly FindingCode[] = [
  "nama-rusak",
  "nama-banyak-area",
  "nama-bukan-kolom",
  "nama-ganda",
  "panjang-beda",
  "blok-tidak-lengkap",
  "blok-kembar",
  "baris-di-luar",
  "judul-ikut-terpilih",
  "lembar-tersembunyi",
  "skala-rusak",
  "pengaturan-rusak",
  // Of settings, and of errors where words should stand.
  "galat-sel",
  "rumus-tanpa-nilai",
  "angka-meragukan",
];

export const nameAndSettingIssues: Check = {
  codes: CODES,
  execute: ({ laporan }, add) => {
    for (const issue of laporan.issues) add(lift(issue));
  },
};

const lift = ({ code, cell, name, blok, baris, values }: InputIssue) => ({
  code,
  severity: FINDING_SEVERITY[code],
  cell,
  blok,
  baris,
  tercetak: typeof values["tercetak"] === "string" ? values["tercetak"] : null,
  nilaiTercetak: null,
  hitung: null,
  values: name === null || "nama" in values ? values : { nama: name, ...values },
});
