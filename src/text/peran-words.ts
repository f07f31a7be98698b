import type { Peran } from "../domain/peran";

/** What a column holds, in both languages, and the headings that published reports print above it. */
export interface PeranWords {
  readonly id: string;
  readonly en: string;
  /** As printed, the year apart; how they are compared is the recogniser's own matter. */
  readonly headings: readonly string[];
}

export const PERAN_WORDS: Readonly<Record<Peran, PeranWords>> = {
  Sasaran: {
    id: "sasaran strategis; boleh satu sel untuk seluruh tabel",
    en: "strategic objective; may be one cell for the whole table",
    headings: ["Sasaran", "Sasaran Strategis", "Sasaran Kegiatan", "Sasaran Program", "Tujuan/Sasaran"],
  },
  Program: {
    id: "program; boleh satu sel untuk seluruh tabel",
    en: "programme; may be one cell for the whole table",
    headings: ["Program"],
  },
  Kegiatan: { id: "kegiatan", en: "activity", headings: ["Kegiatan"] },
  SubKegiatan: { id: "sub kegiatan", en: "sub-activity", headings: ["Sub Kegiatan"] },
  Kode: {
    id: "kode rekening atau program, misalnya 8.01.02",
    en: "account or programme code, such as 8.01.02",
    headings: ["Kode", "Kode Rekening"],
  },
  Uraian: {
    id: "sebutan baris yang lain",
    en: "any other name of a row",
    headings: ["Uraian", "Program/Kegiatan", "Urusan/Program/Kegiatan", "Penerima Hibah"],
  },
  Indikator: {
    id: "indikator kinerja",
    en: "indicator",
    headings: [
      "Indikator",
      "Indikator Kinerja",
      "Indikator Kinerja Utama",
      "IKU",
      "IKK",
      "Indikator Sasaran",
      "Indikator Tujuan dan Sasaran",
      "Indikator Kinerja Program (outcome)/Kegiatan (output)",
      "Indikator Program",
      "Indikator Kinerja Kegiatan",
    ],
  },
  Satuan: { id: "satuan", en: "unit", headings: ["Satuan", "Sat."] },
  Target: {
    id: "target tahun ini",
    en: "target of the year",
    headings: [
      "Target",
      "Target Kinerja",
      "Target Tahun Ini",
      "Target PK",
      "Rencana",
      "Tgt.",
      "Target Tahunan",
      "Rencana Tingkat Capaian",
    ],
  },
  Realisasi: {
    id: "realisasi tahun ini",
    en: "realisation of the year",
    headings: [
      "Realisasi",
      "Realisasi Kinerja",
      "Capaian",
      "Real.",
      "Realisasi Capaian Kinerja … yang dievaluasi",
    ],
  },
  Capaian: {
    id: "% capaian yang tercetak; boleh kosong",
    en: "% capaian as printed; may be empty",
    headings: [
      "%",
      "% Capaian",
      "Capaian (%)",
      "Persentase Capaian",
      "Prosentase",
      "Tingkat Capaian",
      "Capaian Kinerja",
      "Kinerja (%)",
      "Cap. (%)",
      "% Capaian Kinerja",
      "Tingkat Capaian Kinerja (%)",
      "Persentase Pencapaian Rencana Tingkat Capaian",
    ],
  },
  Kriteria: {
    id: "kriteria yang tercetak",
    en: "rating word as printed",
    headings: ["Kriteria", "Kategori", "Predikat", "Ket. Capaian", "Kategori Capaian"],
  },
  CapaianTahun: {
    id: "Capaian Tahun yang tercetak",
    en: "“Capaian Tahun” as printed",
    headings: ["% Capaian Tahun", "Capaian Tahun"],
  },
  TargetAkhir: {
    id: "target akhir Renstra",
    en: "target at the end of the Renstra",
    headings: [
      "Target Akhir Renstra",
      "Target Akhir RPJMD",
      "Target Akhir RPJM",
      "Kondisi Akhir",
      "Capaian Kinerja pada akhir Periode Renstra",
      "Target Renstra (Akhir Periode)",
    ],
  },
  CapaianAkhir: {
    id: "% terhadap target akhir yang tercetak",
    en: "% against the end target, as printed",
    headings: [
      "% terhadap Target Akhir",
      "Tingkat Kemajuan",
      "% Capaian Terhadap Target Akhir Renstra",
      "Capaian thd target RPJM",
    ],
  },
  TargetLalu: {
    id: "target tahun lalu",
    en: "target of the year before",
    headings: ["Target Tahun Lalu", "Target Tahun Sebelumnya"],
  },
  RealisasiLalu: {
    id: "realisasi tahun lalu",
    en: "realisation of the year before",
    headings: ["Realisasi Tahun Lalu", "Realisasi Tahun Sebelumnya"],
  },
  CapaianLalu: {
    id: "% capaian tahun lalu yang tercetak",
    en: "% capaian of the year before, as printed",
    headings: ["% Capaian Tahun Lalu", "Capaian Tahun Lalu", "% Capaian Tahun Sebelumnya"],
  },
  StandarNasional: {
    id: "standar nasional atau wilayah, untuk perbandingan",
    en: "national or regional standard, for comparison",
    headings: ["Standar Nasional", "Rata-rata Nasional", "Realisasi Nasional"],
  },
  FaktorPendukung: {
    id: "faktor pendukung, disalin ke lembar hasil",
    en: "what helped, copied to the sheets",
    headings: ["Faktor Pendukung", "Faktor Keberhasilan"],
  },
  FaktorPenghambat: {
    id: "faktor penghambat, disalin ke lembar hasil",
    en: "what hindered, copied to the sheets",
    headings: ["Faktor Penghambat", "Kendala", "Permasalahan"],
  },
  TindakLanjut: {
    id: "tindak lanjut, disalin ke lembar hasil",
    en: "what is done about it, copied to the sheets",
    headings: ["Tindak Lanjut", "Solusi", "Rencana Aksi"],
  },
  TargetTW1: triwulan("target", "target", "I", 1),
  TargetTW2: triwulan("target", "target", "II", 2),
  TargetTW3: triwulan("target", "target", "III", 3),
  TargetTW4: triwulan("target", "target", "IV", 4),
  RealisasiTW1: triwulan("realisasi", "realisation", "I", 1),
  RealisasiTW2: triwulan("realisasi", "realisation", "II", 2),
  RealisasiTW3: triwulan("realisasi", "realisation", "III", 3),
  RealisasiTW4: triwulan("realisasi", "realisation", "IV", 4),
  Polaritas: {
    id: "arah indikator: Positif, atau Negatif (makin rendah makin baik)",
    en: "direction: Positif, or Negatif (lower is better)",
    headings: ["Arah", "Polaritas", "Min/Max", "Jenis Indikator", "Tipe"],
  },
  Bobot: {
    id: "bobot indikator dalam sasarannya",
    en: "weight of the indicator in its sasaran",
    headings: ["Bobot"],
  },
  Anggaran: {
    id: "anggaran",
    en: "budget",
    headings: [
      "Anggaran",
      "Pagu",
      "Pagu Anggaran",
      "Anggaran (Rp.)",
      "Alokasi",
      "APBD",
      "DPA",
      "Total Pagu Anggaran",
      "Pagu DIPA",
    ],
  },
  AnggaranMurni: {
    id: "anggaran sebelum perubahan",
    en: "budget before it was amended",
    headings: ["Anggaran Murni", "Pagu Awal", "Pagu Sebelum Perubahan"],
  },
  AnggaranPerubahan: {
    id: "anggaran sesudah perubahan; yang dipakai bila terisi",
    en: "budget as amended; the base where it is filled",
    headings: [
      "Anggaran Perubahan",
      "Anggaran Setelah Perubahan",
      "Pagu Setelah Perubahan",
      "Pagu Setelah P.A.K",
    ],
  },
  RealisasiAnggaran: {
    id: "realisasi anggaran",
    en: "what was spent",
    headings: ["Realisasi (Rp.)", "Realisasi Anggaran", "Realisasi Keuangan", "SP2D", "Total Realisasi"],
  },
  Serapan: {
    id: "% serapan yang tercetak",
    en: "% spent as printed",
    headings: [
      "%",
      "Realisasi (%)",
      "Serapan",
      "Penyerapan",
      "% Penyerapan Anggaran",
      "Capaian Realisasi Anggaran (%)",
      "% Realisasi",
    ],
  },
  SisaAnggaran: {
    id: "sisa anggaran yang tercetak",
    en: "remainder as printed",
    headings: ["Sisa", "Sisa Anggaran", "Sisa Pagu", "Lebih/(Kurang)", "Sisa Dana"],
  },
  Keterangan: {
    id: "keterangan",
    en: "remark",
    headings: ["Keterangan", "Ket.", "OPD", "Penanggung Jawab"],
  },
};

/** Each quarter is headed alike; the merged heading above tells target from realisasi. */
function triwulan(id: string, en: string, roman: string, number: number): PeranWords {
  return {
    id: `${id} triwulan ${roman}`,
    en: `${en} of quarter ${number}`,
    headings: [`Triw ${roman}`, `TW ${roman}`, `Triwulan ${roman}`, `${capital(id)} Triwulan ${roman}`],
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
