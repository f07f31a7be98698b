import type { HitungOutcome } from "../../src/app/hitung-capaian";
import type { Pemeriksaan } from "../../src/app/periksa";
import type { Assessment, KinerjaRow, SasaranResult } from "../../src/domain/assessment";
import { kindOf, type FindingCode } from "../../src/checks/catalogue";
import type { Finding } from "../../src/domain/finding";
import {
  DEFAULT_PENGATURAN,
  type Blok,
  type BlokJenis,
  type Laporan,
  type RowKind,
  type TextColumn,
} from "../../src/domain/laporan";
import { DEFAULT_SKALA, type Band } from "../../src/domain/scale";

/** Assessments as the engine would give them, without the engine: for the pane's tests and its preview. */

const KINERJA = { kinerja: true, anggaran: false, rencana: false, rincian: false };

export function sampleBlok(
  nama: string,
  lembar: string,
  more: Partial<Blok> & { readonly size?: number } = {},
): Blok {
  const { size = 1, ...rest } = more;
  const rect = { top: 5, left: 4, bottom: 4 + size, right: 4 };
  return {
    nama,
    lembar,
    jenis: KINERJA,
    barisProgram: false,
    judul: null,
    sasaran: null,
    program: null,
    waktu: { tahun: null, triwulan: null },
    akun: null,
    firstRow: 5,
    rows: Array<RowKind>(size).fill("data"),
    texts: {},
    numbers: { Target: { peran: "Target", name: `Target_${nama}`, rect, readings: [] } },
    ...rest,
  };
}

/** A column of words of one row. */
const textColumn = (peran: "Indikator", words: string): TextColumn => ({
  peran,
  name: `${peran}_T38`,
  rect: { top: 5, left: 2, bottom: 5, right: 2 },
  values: [words],
  own: [words],
});

export const jenis = (on: Partial<BlokJenis>): BlokJenis => ({
  kinerja: false,
  anggaran: false,
  rencana: false,
  rincian: false,
  ...on,
});

/** `values` fit `realisasi-kosong`; other codes bring their own. */
export function sampleFinding(code: FindingCode, place: string | null, more: Partial<Finding> = {}): Finding {
  return {
    code,
    severity: kindOf(code).severity,
    cell: place === null ? null : { sheet: place, row: 5, column: 6 },
    blok: "T38",
    baris: 1,
    tercetak: null,
    nilaiTercetak: null,
    hitung: null,
    values: { peran: "Realisasi", nama: "Realisasi_T38", indikator: "Indeks Demokrasi Indonesia" },
    ...more,
  };
}

export const band = (kriteria: string): Band | null =>
  DEFAULT_SKALA.find((b) => b.kriteria === kriteria) ?? null;

function row(blok: Blok, index: number, capaian: number | null, kriteria: string | null): KinerjaRow {
  return {
    blok,
    index,
    nomorSasaran: 3,
    sasaran: null,
    program: null,
    kegiatan: null,
    subKegiatan: null,
    indikator: `Indikator ${index + 1}`,
    satuan: "%",
    target: 77,
    realisasi: capaian,
    polaritas: "positif",
    capaian,
    band: kriteria === null ? null : band(kriteria),
    targetAkhir: null,
    capaianAkhir: null,
    arahDari: "anggapan",
    arahPasti: true,
    rumusNegatif: "2T-R",
    lalu: null,
    standarNasional: null,
    faktorPendukung: null,
    faktorPenghambat: null,
    tindakLanjut: null,
    triwulan: null,
    utama: true,
    bobot: null,
    sel: { sheet: blok.lembar, row: blok.firstRow + index, column: 6 },
  };
}

const SASARAN = [
  "Meningkatnya kewaspadaan nasional dan penanganan konflik sosial",
  "Meningkatnya ketahanan ekonomi, sosial, budaya dan agama",
  "Meningkatnya kualitas demokrasi",
];

function sasaran(nomor: number, capaian: number, serapan: number): SasaranResult {
  return {
    nomor,
    sasaran: SASARAN[nomor - 1] ?? null,
    capaian,
    band: band("Sangat Baik"),
    anggaran: 1000,
    realisasiAnggaran: 900,
    serapan,
    efisiensi: capaian - serapan,
    tingkatEfisiensi: "Efisien",
  };
}

const laporanOf = (bloks: readonly Blok[]): Laporan => ({
  pengaturan: {
    ...DEFAULT_PENGATURAN,
    tahun: 2024,
    tahunAkhirRenstra: 2026,
    instansi: "Badan Kesatuan Bangsa dan Politik",
  },
  bloks,
  issues: [],
});

export const emptyAssessment: Assessment = {
  laporan: laporanOf([]),
  kinerja: [],
  sasaran: [],
  anggaran: [],
  total: null,
  findings: [],
};

const BLOKS = [
  sampleBlok("T21", "Renstra", { jenis: jenis({ rencana: true }), size: 4 }),
  sampleBlok("T32", "Sasaran"),
  sampleBlok("T35", "Sasaran"),
  sampleBlok("T38", "Sasaran", {
    texts: { Indikator: textColumn("Indikator", "Partisipasi Masyarakat dalam PEMILU") },
  }),
  sampleBlok("T37", "Program", {
    size: 7,
    judul:
      "Realisasi Program Pemberdayaan dan Pengawasan Organisasi Kemasyarakatan Yang menunjang Sasaran Strategis 3",
  }),
  sampleBlok("T311", "Anggaran", { jenis: jenis({ anggaran: true }), size: 5 }),
  sampleBlok("T310", "Hibah", { jenis: jenis({ rincian: true }), size: 12 }),
];

const RATED: readonly (readonly [number, string | null])[] = [
  [17, "Sangat Baik"],
  [3, "Tinggi"],
  [2, "Sedang"],
  [0, "Rendah"],
  [2, "Sangat Rendah"],
  [1, null],
];

function kinerja(): readonly KinerjaRow[] {
  const blok = BLOKS[4] ?? sampleBlok("T37", "Program");
  const kinds = RATED.flatMap(([count, kriteria]) => Array<string | null>(count).fill(kriteria));
  return kinds.map((kriteria, index) => row(blok, index, kriteria === null ? null : 95, kriteria));
}

/** What a `capaian-beda` says. */
export const CAPAIAN_BEDA: Partial<Finding> = {
  tercetak: "95%",
  nilaiTercetak: 95,
  hitung: { value: 93.7532, as: "persen" },
  values: { target: "77%", realisasi: "72,19%", rumus: "R/T", selisih: 1.2468, cocok: "", batas: 0 },
};

export const sampleAssessment: Assessment = {
  ...emptyAssessment,
  laporan: laporanOf(BLOKS),
  kinerja: kinerja(),
  sasaran: [sasaran(1, 100, 69.99), sasaran(2, 100, 81.27), sasaran(3, 93.7532, 99.74)],
  findings: [
    sampleFinding("capaian-beda", "Sasaran", CAPAIAN_BEDA),
    sampleFinding("sisa-beda", "Anggaran", {
      blok: "T311",
      tercetak: "Rp 1.000.000,-",
      nilaiTercetak: 1000000,
      hitung: { value: 1000020, as: "rupiah" },
      values: { anggaran: 2000020, realisasi: 1000000, selisih: -20 },
    }),
    sampleFinding("satuan-kosong", "Program", {
      blok: "T37",
      values: { indikator: "Jumlah ORMAS yang dibina", usul: "Orang" },
    }),
    sampleFinding("melebihi-target", "Program", {
      blok: "T37",
      hitung: { value: 187.5, as: "persen" },
      values: { target: "640 Orang", realisasi: "1.200 Orang", rumus: "R/T" },
    }),
  ],
};

/** The same, with one Catatan that a person has checked. */
export const checkedAssessment: Assessment = {
  ...sampleAssessment,
  findings: sampleAssessment.findings.map((finding) =>
    finding.code === "satuan-kosong" ? { ...finding, diperiksa: "Satuan tertulis di judul tabel" } : finding,
  ),
};

export const sampleOutcome: HitungOutcome = {
  assessment: sampleAssessment,
  plan: null,
  perbaikan: new Map(),
  sheets: ["LKjIP Ringkasan", "LKjIP Capaian", "LKjIP Anggaran", "LKjIP Skala", "LKjIP Catatan"],
};

export const foundOf = (assessment: Assessment, ownSheets: readonly string[] = []): Pemeriksaan => ({
  assessment,
  ownSheets,
});
