import type { CommandText, UsageProblemTable } from "./command-line-text";
import { formatAngka } from "./numbers";

const n = (value: number): string => formatAngka(value, "id");

const USAGE = `Menghitung capaian kinerja LKjIP pada buku kerja .xlsx.

Pemakaian:
  npm run --silent hitung -- BERKAS.xlsx [pilihan]
  npm run --silent hitung -- FOLDER --keluaran FOLDER2 [pilihan]

Pilihan:
  --keluaran BERKAS|FOLDER  tempat hasil (biasanya BERKAS-capaian.xlsx di folder yang sama)
  --json BERKAS|FOLDER|-    tulis penilaian sebagai JSON; "-" berarti ke keluaran standar
  --bahasa id|en            bahasa lembar dan pesan (biasanya id)
  --tanpa-warna             sel di lembar Anda tidak diwarnai
  --periksa                 periksa saja, tanpa menulis buku kerja
  --hapus                   hapus semua hasil program ini dari buku kerja (Bersihkan Hasil)
  --timpa                   timpa berkas hasil yang tidak ditulis program ini
  --bantuan                 tampilkan petunjuk ini

Berkas masukan tidak pernah diubah, dan tidak ada data yang dikirim ke mana pun.
Status keluar: 0 selesai; 1 selesai, ada kesalahan di dalam data; 2 tidak dapat dijalankan.
`;

const PROBLEMS: UsageProblemTable = {
  "no-input": () => "Sebutkan buku kerja .xlsx atau folder yang akan dihitung.",
  "many-inputs": ({ inputs }) =>
    `Sebutkan satu berkas atau satu folder saja; yang tertulis: ${inputs.join(", ")}. Nama yang memuat spasi ditulis di antara tanda kutip.`,
  "unknown-option": ({ option }) => `Pilihan ${option} tidak dikenal.`,
  "missing-value": ({ option }) => `Pilihan ${option} harus diikuti isinya.`,
  twice: ({ option }) => `Pilihan ${option} ditulis dua kali.`,
  "bad-value": ({ allowed, option, value }) =>
    `Isi ${option} tidak dikenal: ${value}. Yang berlaku: ${allowed}.`,
  together: ({ options }) => `Pilihan ${options.join(" dan ")} tidak dapat dipakai bersama.`,
  "folder-needs-output": () => "Untuk sebuah folder, sebutkan folder hasilnya dengan --keluaran FOLDER2.",
  "folder-is-output": () => "Folder hasil harus lain dari folder masukan.",
  "folder-json-stdout": () => "Untuk sebuah folder, --json harus menyebut sebuah folder, bukan -.",
  "json-is-workbook": ({ path }) =>
    `${path}: JSON tidak boleh menimpa sebuah buku kerja. Pilih nama berkas lain.`,
  "wrong-extension": ({ needed, path }) =>
    `${path}: berkas hasil harus berakhiran ${needed}, sama dengan berkas masukan.`,
};

export const COMMAND_ID: CommandText = {
  usage: USAGE,
  seeHelp: "Petunjuk lengkap: npm run --silent hitung -- --bantuan",
  problems: PROBLEMS,
  labels: {
    berkas: "Berkas",
    tabel: "Tabel",
    indikator: "Indikator",
    sasaran: "Sasaran",
    serapan: "Serapan",
    catatan: "Catatan",
    hasil: "Hasil",
    json: "JSON",
  },
  tables: ({ total, kinerja, anggaran, rencana, rincian }) =>
    `${n(total)} ditemukan (${listed([
      [kinerja, "kinerja"],
      [anggaran, "anggaran"],
      [rincian, "rincian"],
      [rencana, "rencana"],
    ])})`,
  rated: (rated, unrated, perKriteria) =>
    [
      `${n(rated)} dinilai`,
      ...perKriteria,
      ...(unrated > 0 ? [`belum dapat dinilai ${n(unrated)}`] : []),
    ].join(" · "),
  sasaranName: (nomor, sasaran) => (sasaran === null ? "(tanpa sasaran)" : `${nomor}. ${sasaran}`),
  sasaranFigures: (capaian, kriteria, serapan) =>
    [
      `capaian ${capaian ?? "belum ada"}${kriteria === null ? "" : ` (${kriteria})`}`,
      ...(serapan === null ? [] : [`serapan ${serapan}`]),
    ].join(", "),
  serapan: (persen, realisasi, anggaran) => `${persen} (${realisasi} dari ${anggaran})`,
  findings: ({ kesalahan, peringatan, informasi, diperiksa }) =>
    `${n(kesalahan)} kesalahan, ${n(peringatan)} peringatan, ${n(informasi)} informasi${diperiksa > 0 ? `; ${n(diperiksa)} sudah diperiksa` : ""}`,
  notWritten: "buku kerja tidak ditulis (--periksa)",
  seeSheet: (title) => `rinciannya di lembar ${title}`,
  more: (count) => `… dan ${n(count)} lagi`,
  noUsableBlok: (path) =>
    `${path}: tidak ada tabel yang dapat dihitung. Beri nama kolom target dan realisasi (misalnya Target_T1 dan Realisasi_T1), atau anggaran dan realisasinya (Anggaran_T1 dan RealisasiAnggaran_T1), lalu ulangi.`,
  removed: (sheets) =>
    sheets.length === 0
      ? "tidak ada lembar hasil yang perlu dihapus"
      : `lembar yang dihapus: ${sheets.join(", ")}`,
  removedReasons: (count) =>
    `Ikut terhapus: ${n(count)} alasan di lembar LKjIP Catatan; berkas masukan masih menyimpannya.`,
  keptSkala: (title) => `Lembar ${title} dipertahankan karena isinya sudah Anda sunting.`,
  folder: {
    empty: (path) => `${path}: tidak ada berkas .xlsx atau .xlsm di folder ini.`,
    failed: "gagal",
    done: "selesai",
    headings: ["Berkas", "Tabel", "Indikator", "Kesalahan", "Peringatan", "Informasi", "Hasil"],
    summary: (done, failed) => `${n(done)} berkas selesai, ${n(failed)} gagal.`,
  },
  bug: (detail) =>
    `Program berhenti karena kekeliruan di dalamnya (${detail}). Tidak ada buku kerja yang ditulis; berkas masukan tetap utuh. Mohon laporkan beserta berkasnya.`,
};

const listed = (counts: readonly (readonly [number, string])[]): string =>
  counts.flatMap(([count, word]) => (count > 0 ? [`${n(count)} ${word}`] : [])).join(", ");
