import type { Peran } from "../domain/peran";

/** What a column holds, in both languages, and the headings that published reports print above it. */
export interface PeranWords {
  readonly id: string;
  readonly en: string;
  /** As printed, the year apart; how they are compared is the recogniser's own matter. */
  readonly headings: readonly string[];
}

/** A column's help and its headings, these as one text: `Satuan; Sat.`. */
function words(id: string, en: string, headings: string): PeranWords {
  return { id, en, headings: headings.split("; ") };
}

/** Each quarter is headed alike; the merged heading above tells target from realisasi. */
function triwulan(what: "Target" | "Realisasi", roman: "I" | "II" | "III" | "IV"): PeranWords {
  const en = what === "Target" ? "target" : "realisation";
  const headings = `Triw ${roman}; TW ${roman}; Triwulan ${roman}; ${what} Triwulan ${roman}`;
  return words(`${what.toLowerCase()} triwulan ${roman}`, `${en} of quarter ${roman}`, headings);
}

export const PERAN_WORDS: Readonly<Record<Peran, PeranWords>> = {
  Sasaran: words(
    "sasaran strategis; boleh satu sel untuk seluruh tabel",
    "strategic objective; may be one cell for the whole table",
    "Sasaran; Sasaran Strategis; Sasaran Kegiatan; Sasaran Program; Tujuan/Sasaran; Tujuan dan Sasaran; Sasaran Kinerja; Sasaran OPD; Sasaran Perangkat Daerah; Uraian Sasaran; Strategic Objective; Objective; Strategic Goal",
  ),
  Program: words(
    "program; boleh satu sel untuk seluruh tabel",
    "programme; may be one cell for the whole table",
    "Program; Nama Program; Program Prioritas; Program Pendukung; Uraian Program; Programme",
  ),
  Kegiatan: words(
    "kegiatan",
    "activity",
    "Kegiatan; Nama Kegiatan; Kegiatan Utama; Uraian Kegiatan; Activity; Aktivitas",
  ),
  SubKegiatan: words(
    "sub kegiatan",
    "sub-activity",
    "Sub Kegiatan; Subkegiatan; Nama Sub Kegiatan; Sub Activity",
  ),
  Kode: words(
    "kode rekening atau program, misalnya 8.01.02",
    "account or programme code, such as 8.01.02",
    "Kode; Kode Rekening; Kode Program; Kode Kegiatan; Kode Akun; Rekening; Nomor Rekening; No. Rekening; Code",
  ),
  Uraian: words(
    "sebutan baris yang lain",
    "any other name of a row",
    "Uraian; Program/Kegiatan; Program/Kegiatan/Sub Kegiatan; Program dan Kegiatan; Urusan/Program/Kegiatan; Penerima; Penerima Hibah; Keperluan; Uraian Belanja; Jenis Belanja; Jenis Pendapatan; Belanja; Rincian Output; Rincian Output (RO); Klasifikasi Rincian Output; KRO/RO; Description",
  ),
  Indikator: words(
    "indikator kinerja",
    "indicator",
    "Indikator; Indikator Kinerja; Indikator Kinerja Utama; IKU; IKK; Indikator Sasaran; Indikator Tujuan dan Sasaran; Indikator Kinerja Program (outcome)/Kegiatan (output); Indikator Program; Indikator Kinerja Kegiatan; Indikator Kinerja Kunci; Tolok Ukur; Tolok Ukur Kinerja; Indicator; Performance Indicator; Key Performance Indicator; KPI",
  ),
  Satuan: words("satuan", "unit", "Satuan; Sat.; Unit; Satuan Ukur; Unit of Measure"),
  Target: words(
    "target tahun ini",
    "target of the year",
    "Target; Target Kinerja; Target Tahun Ini; Target PK; Rencana; Tgt.; Target Tahunan; Rencana Tingkat Capaian",
  ),
  Realisasi: words(
    "realisasi tahun ini",
    "realisation of the year",
    "Realisasi; Realisasi Kinerja; Capaian; Real.; Hasil; Hasil Capaian; Realisasi Capaian Kinerja … yang dievaluasi",
  ),
  Capaian: words(
    "% capaian yang tertulis; boleh kosong",
    "% capaian as printed; may be empty",
    "%; % Capaian; Capaian (%); Persentase Capaian; Prosentase; Tingkat Capaian; Capaian Kinerja; Kinerja (%); Cap. (%); % Capaian Kinerja; Tingkat Capaian Kinerja (%); Persentase Pencapaian Rencana Tingkat Capaian",
  ),
  Kriteria: words(
    "kriteria yang tertulis",
    "rating word as printed",
    "Kriteria; Kategori; Predikat; Ket. Capaian; Kategori Capaian; Kriteria Capaian; Kriteria Penilaian; Predikat Kinerja; Status Capaian; Rating",
  ),
  CapaianTahun: words(
    "Capaian Tahun yang tertulis",
    "“Capaian Tahun” as printed",
    "% Capaian Tahun; Capaian Tahun",
  ),
  TargetAkhir: words(
    "target akhir Renstra",
    "target at the end of the Renstra",
    "Target Akhir Renstra; Target Akhir RPJMD; Target Akhir RPJM; Kondisi Akhir; Capaian Kinerja pada akhir Periode Renstra; Target Renstra (Akhir Periode)",
  ),
  CapaianAkhir: words(
    "% terhadap target akhir yang tertulis",
    "% against the end target, as printed",
    "% terhadap Target Akhir; Tingkat Kemajuan; % Capaian Terhadap Target Akhir Renstra; Capaian thd target RPJM",
  ),
  TargetLalu: words(
    "target tahun lalu",
    "target of the year before",
    "Target Tahun Lalu; Target Tahun Sebelumnya",
  ),
  RealisasiLalu: words(
    "realisasi tahun lalu",
    "realisation of the year before",
    "Realisasi Tahun Lalu; Realisasi Tahun Sebelumnya",
  ),
  CapaianLalu: words(
    "% capaian tahun lalu yang tertulis",
    "% capaian of the year before, as printed",
    "% Capaian Tahun Lalu; Capaian Tahun Lalu; % Capaian Tahun Sebelumnya",
  ),
  StandarNasional: words(
    "standar nasional atau wilayah, untuk perbandingan",
    "national or regional standard, for comparison",
    "Standar Nasional; Rata-rata Nasional; Realisasi Nasional",
  ),
  FaktorPendukung: words(
    "faktor pendukung, disalin ke lembar hasil",
    "what helped, copied to the sheets",
    "Faktor Pendukung; Faktor Pendorong; Faktor Keberhasilan; Keberhasilan",
  ),
  FaktorPenghambat: words(
    "faktor penghambat, disalin ke lembar hasil",
    "what hindered, copied to the sheets",
    "Faktor Penghambat; Faktor Penghambat/Kendala; Kendala; Hambatan; Permasalahan; Faktor Kegagalan",
  ),
  TindakLanjut: words(
    "tindak lanjut, disalin ke lembar hasil",
    "what is done about it, copied to the sheets",
    "Tindak Lanjut; Rencana Tindak Lanjut; Solusi; Rencana Aksi; Upaya Perbaikan",
  ),
  TargetTW1: triwulan("Target", "I"),
  TargetTW2: triwulan("Target", "II"),
  TargetTW3: triwulan("Target", "III"),
  TargetTW4: triwulan("Target", "IV"),
  RealisasiTW1: triwulan("Realisasi", "I"),
  RealisasiTW2: triwulan("Realisasi", "II"),
  RealisasiTW3: triwulan("Realisasi", "III"),
  RealisasiTW4: triwulan("Realisasi", "IV"),
  Polaritas: words(
    "arah indikator: Positif, atau Negatif (makin rendah makin baik)",
    "direction: Positif, or Negatif (lower is better)",
    "Arah; Polaritas; Min/Max; Arah Indikator; Jenis Indikator; Tipe; Tipe Indikator; Sifat Indikator; Direction; Polarity",
  ),
  Bobot: words(
    "bobot indikator dalam sasarannya",
    "weight of the indicator in its sasaran",
    "Bobot; Bobot (%); Weight",
  ),
  Anggaran: words(
    "anggaran",
    "budget",
    "Anggaran; Pagu; Pagu Anggaran; Anggaran (Rp.); Alokasi; APBD; DPA; Total Pagu Anggaran; Pagu DIPA",
  ),
  AnggaranMurni: words(
    "anggaran sebelum perubahan",
    "budget before it was amended",
    "Anggaran Murni; Pagu Awal; Pagu Sebelum Perubahan",
  ),
  AnggaranPerubahan: words(
    "anggaran sesudah perubahan; yang dipakai bila terisi",
    "budget as amended; the base where it is filled",
    "Anggaran Perubahan; Anggaran Setelah Perubahan; Pagu Setelah Perubahan; Pagu Setelah P.A.K",
  ),
  RealisasiAnggaran: words(
    "realisasi anggaran",
    "what was spent",
    "Realisasi (Rp.); Realisasi Anggaran; Realisasi Keuangan; SP2D; Total Realisasi",
  ),
  Serapan: words(
    "% serapan yang tertulis",
    "% spent as printed",
    "%; Realisasi (%); Serapan; Penyerapan; % Penyerapan Anggaran; Capaian Realisasi Anggaran (%); % Realisasi",
  ),
  SisaAnggaran: words(
    "sisa anggaran yang tertulis",
    "remainder as printed",
    "Sisa; Sisa Anggaran; Sisa Pagu; Lebih/(Kurang); Sisa Dana",
  ),
  Keterangan: words(
    "keterangan",
    "remark",
    "Keterangan; Ket.; OPD; SKPD; Perangkat Daerah; Penanggung Jawab; Unit Penanggung Jawab; OPD Penanggung Jawab; Unit Kerja; Pelaksana; Catatan; Remarks; Notes",
  ),
};
