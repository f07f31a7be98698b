import type { Both } from "./words";

/** What was typed and cannot be understood. */
export type UsageProblem =
  | { readonly kind: "no-input" }
  | { readonly kind: "many-inputs"; readonly inputs: readonly string[] }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "missing-value"; readonly option: string }
  | { readonly kind: "twice"; readonly option: string }
  | { readonly kind: "bad-value"; readonly option: string; readonly value: string; readonly allowed: string }
  | { readonly kind: "together"; readonly options: readonly [string, string] }
  | { readonly kind: "folder-needs-output" }
  | { readonly kind: "folder-is-output" }
  | { readonly kind: "folder-json-stdout" }
  | { readonly kind: "only-file"; readonly option: string }
  | { readonly kind: "only-folder"; readonly option: string }
  | { readonly kind: "only-isian"; readonly option: string }
  | { readonly kind: "isian-with-input"; readonly input: string }
  | { readonly kind: "copy-is-output"; readonly path: string }
  | { readonly kind: "wrong-copy-extension"; readonly path: string }
  | { readonly kind: "json-is-workbook"; readonly path: string }
  | { readonly kind: "wrong-extension"; readonly path: string; readonly needed: string };

type UsageProblemWords = {
  readonly [K in UsageProblem["kind"]]: Both<
    (problem: Extract<UsageProblem, { readonly kind: K }>) => string
  >;
};

/** What --bantuan shows. */
export const USAGE: Both = {
  id: `Menghitung capaian kinerja LKjIP pada buku kerja .xlsx.

Pemakaian:
  npm run --silent hitung -- BERKAS.xlsx [pilihan]
  npm run --silent hitung -- FOLDER --keluaran FOLDER2 [pilihan]
  npm run --silent hitung -- --format-isian BERKAS.xlsx [--kertas A4|F4]

Pilihan:
  --keluaran BERKAS|FOLDER  tempat hasil (biasanya BERKAS-capaian.xlsx di folder yang sama)
  --json BERKAS|FOLDER|-    tulis penilaian sebagai JSON; "-" berarti ke keluaran standar
  --bahasa id|en            bahasa lembar dan pesan (biasanya id)
  --tanpa-warna             sel di lembar Anda tidak diwarnai
  --periksa                 periksa saja, tanpa menulis buku kerja
  --hapus                   hapus semua hasil program ini dari buku kerja (Bersihkan Hasil)
  --salinan BERKAS          tulis juga salinan pimpinan: lembar hasil saja, sebagai nilai
  --bagian I/N              kerjakan bagian ke-I dari N bagian sebuah folder (misalnya 2/8)
  --kenali                  beri nama tabel yang belum bernama, sejauh yakin (Kenali Tabel)
  --format-isian BERKAS     buat buku kerja baru dengan tabel kosong yang sudah bernama (Format Isian)
  --timpa                   timpa berkas hasil yang tidak ditulis program ini
  --bantuan                 tampilkan petunjuk ini

Berkas masukan tidak pernah diubah, dan tidak ada data yang dikirim ke mana pun.
Status keluar: 0 selesai; 1 selesai, ada kesalahan di dalam data; 2 tidak dapat dijalankan.
`,
  en: `Computes the capaian of an LKjIP in an .xlsx workbook.

Usage:
  npm run --silent hitung -- FILE.xlsx [options]
  npm run --silent hitung -- FOLDER --keluaran FOLDER2 [options]
  npm run --silent hitung -- --format-isian FILE.xlsx [--kertas A4|F4]

Options:
  --keluaran FILE|FOLDER    where the result goes (by default FILE-capaian.xlsx beside the input)
  --json FILE|FOLDER|-      write the assessment as JSON; "-" is standard output
  --bahasa id|en            language of sheets and messages (by default id)
  --tanpa-warna             leave the cells of your sheets uncoloured
  --periksa                 check only, write no workbook
  --hapus                   remove every result of this program (Bersihkan Hasil)
  --salinan FILE            also write the leadership's copy: the result sheets alone, as values
  --bagian I/N              do share I of N of a folder (such as 2/8)
  --kenali                  name tables that have no names, as far as they are sure (Kenali Tabel)
  --format-isian FILE       make a new workbook of empty tables that have their names
  --timpa                   replace a result file that this program did not write
  --bantuan                 show this help

The input is never changed, and nothing is sent anywhere.
Exit status: 0 done; 1 done, and the data holds errors; 2 could not run.
`,
};

/** Points to --bantuan after a usage problem. */
export const SEE_HELP: Both = {
  id: "Petunjuk lengkap: npm run --silent hitung -- --bantuan",
  en: "Help: npm run --silent hitung -- --bantuan --bahasa en",
};

export const USAGE_PROBLEMS: UsageProblemWords = {
  "no-input": {
    id: () => "Sebutkan buku kerja .xlsx atau folder yang akan dihitung.",
    en: () => "Name the .xlsx workbook or the folder to compute.",
  },
  "many-inputs": {
    id: ({ inputs }) =>
      `Sebutkan satu berkas atau satu folder saja; yang tertulis: ${inputs.join(", ")}. Nama yang memuat spasi ditulis di antara tanda kutip.`,
    en: ({ inputs }) =>
      `Name one file or one folder only; there were: ${inputs.join(", ")}. A name with spaces needs quotes.`,
  },
  "unknown-option": {
    id: ({ option }) => `Pilihan ${option} tidak dikenal.`,
    en: ({ option }) => `There is no option ${option}.`,
  },
  "missing-value": {
    id: ({ option }) => `Pilihan ${option} harus diikuti isinya.`,
    en: ({ option }) => `The option ${option} needs a value.`,
  },
  twice: {
    id: ({ option }) => `Pilihan ${option} ditulis dua kali.`,
    en: ({ option }) => `The option ${option} stands there twice.`,
  },
  "bad-value": {
    id: ({ allowed, option, value }) => `Isi ${option} tidak dikenal: ${value}. Yang berlaku: ${allowed}.`,
    en: ({ allowed, option, value }) => `${option} cannot be ${value}. Allowed: ${allowed}.`,
  },
  together: {
    id: ({ options }) => `Pilihan ${options.join(" dan ")} tidak dapat dipakai bersama.`,
    en: ({ options }) => `The options ${options.join(" and ")} cannot be used together.`,
  },
  "folder-needs-output": {
    id: () => "Untuk sebuah folder, sebutkan folder hasilnya dengan --keluaran FOLDER2.",
    en: () => "A folder needs a folder for its results: --keluaran FOLDER2.",
  },
  "folder-is-output": {
    id: () => "Folder hasil harus lain dari folder masukan.",
    en: () => "The folder of the results must be another than that of the input.",
  },
  "folder-json-stdout": {
    id: () => "Untuk sebuah folder, --json harus menyebut sebuah folder, bukan -.",
    en: () => "With a folder, --json must name a folder, not -.",
  },
  "only-file": {
    id: ({ option }) => `Pilihan ${option} hanya untuk satu berkas, bukan folder.`,
    en: ({ option }) => `The option ${option} is for one file, not for a folder.`,
  },
  "only-folder": {
    id: ({ option }) => `Pilihan ${option} hanya untuk folder.`,
    en: ({ option }) => `The option ${option} is for a folder.`,
  },
  "only-isian": {
    id: ({ option }) => `Pilihan ${option} hanya untuk --format-isian.`,
    en: ({ option }) => `The option ${option} is for --format-isian.`,
  },
  "isian-with-input": {
    id: ({ input }) => `--format-isian membuat buku kerja baru dan tidak membaca berkas: ${input}.`,
    en: ({ input }) => `--format-isian makes a new workbook and reads no file: ${input}.`,
  },
  "wrong-copy-extension": {
    id: ({ path }) => `${path}: salinan pimpinan harus berakhiran .xlsx.`,
    en: ({ path }) => `${path}: the leadership's copy must end in .xlsx.`,
  },
  "copy-is-output": {
    id: ({ path }) => `${path}: salinan pimpinan dan hasil harus berkas yang berbeda.`,
    en: ({ path }) => `${path}: the leadership's copy and the result must be different files.`,
  },
  "json-is-workbook": {
    id: ({ path }) => `${path}: JSON tidak boleh menimpa sebuah buku kerja. Pilih nama berkas lain.`,
    en: ({ path }) => `${path}: the JSON must not replace a workbook. Choose another file name.`,
  },
  "wrong-extension": {
    id: ({ needed, path }) => `${path}: berkas hasil harus berakhiran ${needed}, sama dengan berkas masukan.`,
    en: ({ needed, path }) => `${path}: the result must end in ${needed}, as the input does.`,
  },
};
