import { describeFinding } from "../checks/describe-finding";
import { formatCellRef } from "../domain/address";
import type {
  AnggaranRow,
  AnggaranTotal,
  Assessment,
  KinerjaRow,
  SasaranResult,
  TriwulanFigures,
} from "../domain/assessment";
import type { Finding } from "../domain/finding";
import type { Blok, BlokJenis } from "../domain/laporan";
import type { Band } from "../domain/scale";
import type { Usulan } from "../domain/usulan";
import type { Bahasa } from "../text/bahasa";
import { formatHitung } from "../text/format-hitung";

import { selJson, usulanJson } from "./usulan-json";

const VERSI = 1;

/** The assessment for other programs: keys to the letter, numbers not rounded, no data as null. */
export function assessmentJson(assessment: Assessment, bahasa: Bahasa, usulan: Usulan | null = null): string {
  const { pengaturan, bloks } = assessment.laporan;
  const { tahun, tahunAkhirRenstra, instansi, skala } = pengaturan;
  const parts: readonly (readonly [key: string, json: string])[] = [
    ["versi", one(VERSI)],
    ["tahun", one(tahun)],
    ["tahunAkhirRenstra", one(tahunAkhirRenstra)],
    ["instansi", one(instansi)],
    ["skala", list(skala, bandJson)],
    ["blok", list(bloks, blokJson)],
    ["kinerja", list(assessment.kinerja, kinerjaJson)],
    ["sasaran", list(assessment.sasaran, sasaranJson)],
    ["anggaran", list(assessment.anggaran, anggaranJson)],
    ["total", one(assessment.total && totalJson(assessment.total))],
    ["catatan", list(assessment.findings, (finding) => catatanJson(finding, bahasa))],
    ...(usulan ? usulanParts(usulan, bahasa) : []),
  ];
  return escaped(`{\n${parts.map(([key, json]) => `  ${JSON.stringify(key)}: ${json}`).join(",\n")}\n}\n`);
}

/** JSON lets a few characters stand that a terminal obeys; where it is shown there, they must not. */
const escaped = (json: string): string =>
  json.replace(/[\u007f-\u009f]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);

const usulanParts = (usulan: Usulan, bahasa: Bahasa) =>
  [
    ["usulan", list(usulanJson(usulan, bahasa), (table) => table)],
    ["sel", list(selJson(usulan), (cell) => cell)],
  ] as const;

const one = (value: unknown): string => JSON.stringify(value);

/** One row a line: readable, and a tenth of what indenting every key would take. */
const list = <T>(items: readonly T[], json: (item: T) => unknown): string =>
  items.length === 0
    ? "[]"
    : `[\n${items.map((item) => `    ${JSON.stringify(json(item))}`).join(",\n")}\n  ]`;

const bandJson = ({ batasBawah, kriteria, kode, warna }: Band) => ({ batasBawah, kriteria, kode, warna });

const blokJson = ({ nama, lembar, jenis, judul, rows }: Blok) => ({
  blok: nama,
  lembar,
  jenis: jenisWord(jenis),
  judul,
  baris: rows.length,
});

const jenisWord = (jenis: BlokJenis): string =>
  (["kinerja", "anggaran", "rencana", "rincian"] as const).filter((key) => jenis[key]).join("+");

const kinerjaJson = (row: KinerjaRow) => ({
  blok: row.blok.nama,
  lembar: row.blok.lembar,
  baris: row.index + 1,
  barisProgram: row.blok.barisProgram,
  sasaran: row.sasaran,
  program: row.program,
  kegiatan: row.kegiatan,
  subKegiatan: row.subKegiatan,
  indikator: row.indikator,
  satuan: row.satuan,
  target: row.target,
  realisasi: row.realisasi,
  polaritas: row.polaritas,
  arahPasti: row.arahPasti,
  capaian: row.capaian,
  kriteria: row.band?.kriteria ?? null,
  kode: row.band?.kode ?? null,
  targetAkhir: row.targetAkhir,
  capaianAkhir: row.capaianAkhir,
  lalu: row.lalu,
  standarNasional: row.standarNasional,
  faktorPendukung: row.faktorPendukung,
  faktorPenghambat: row.faktorPenghambat,
  tindakLanjut: row.tindakLanjut,
  triwulan: row.triwulan && row.triwulan.map(triwulanJson),
  sel: formatCellRef(row.sel),
});

const triwulanJson = ({ triwulan, target, realisasi, capaian, band }: TriwulanFigures) => ({
  triwulan,
  target,
  realisasi,
  capaian,
  kriteria: band?.kriteria ?? null,
});

const sasaranJson = (row: SasaranResult) => ({
  nomor: row.nomor,
  sasaran: row.sasaran,
  capaian: row.capaian,
  kriteria: row.band?.kriteria ?? null,
  anggaran: row.anggaran,
  realisasiAnggaran: row.realisasiAnggaran,
  serapan: row.serapan,
  efisiensi: row.efisiensi,
  tingkatEfisiensi: row.tingkatEfisiensi,
});

const anggaranJson = (row: AnggaranRow) => ({
  blok: row.blok.nama,
  lembar: row.blok.lembar,
  baris: row.index + 1,
  sasaran: row.sasaran,
  program: row.program,
  anggaran: row.anggaran,
  realisasi: row.realisasi,
  serapan: row.serapan,
  sisa: row.sisa,
  kriteria: row.band?.kriteria ?? null,
  sel: formatCellRef(row.sel),
});

const totalJson = ({ anggaran, realisasi, serapan, sisa, band }: AnggaranTotal) => ({
  anggaran,
  realisasi,
  serapan,
  sisa,
  kriteria: band?.kriteria ?? null,
});

const catatanJson = (finding: Finding, bahasa: Bahasa) => ({
  kode: finding.code,
  tingkat: finding.severity,
  sel: finding.cell && formatCellRef(finding.cell),
  ...(finding.lain && { selLain: finding.lain.map(formatCellRef) }),
  blok: finding.blok,
  baris: finding.baris,
  tercetak: finding.tercetak,
  hitung: finding.hitung && formatHitung(finding, bahasa),
  nilaiTercetak: finding.nilaiTercetak,
  nilaiHitung: finding.hitung?.value ?? null,
  pesan: describeFinding(finding, bahasa).pesan,
  // Beside the keys that every finding has, only where a person has checked it.
  ...(finding.diperiksa !== undefined && { diperiksa: finding.diperiksa }),
});
