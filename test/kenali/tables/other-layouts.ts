import { INDICATORS, PROGRAMMES, percent, type MadeTable } from "./made-table";

/** Layouts as agencies lay them out: abbreviated, English, wide, long, broken up and beside other things. */

const rated = INDICATORS.map(([name, unit, t, r]) => [name, unit, t, r, percent(t, r)]);
const RATED = { Indikator: "A", Satuan: "B", Target: "C", Realisasi: "D", Capaian: "E" };

export const OTHER_LAYOUTS: readonly MadeTable[] = [
  {
    name: "English headings",
    sheets: [
      {
        title: "Performance",
        rows: [
          [
            "No",
            "Strategic Objective",
            "Performance Indicator",
            "Unit",
            "Target",
            "Actual",
            "Achievement (%)",
            "Remarks",
          ],
          [1, "Better service", "Satisfaction index", "Index", 82.5, 84.1, "101,94%", "good"],
          [2, "Better planning", "Plans on time", "%", 90, 88.5, "98,33%", ""],
        ],
      },
    ],
    expected: [
      {
        sheet: "Performance",
        rows: [2, 3],
        columns: {
          Sasaran: "B",
          Indikator: "C",
          Satuan: "D",
          Target: "E",
          Realisasi: "F",
          Capaian: "G",
          Keterangan: "H",
        },
        sure: true,
      },
    ],
  },
  {
    name: "English money",
    sheets: [
      {
        title: "Budget",
        rows: [
          ["Program", "Budget (Rp)", "Spent (Rp)", "Absorption (%)"],
          ...PROGRAMMES.map(([name, a, r]) => [name, a, r, percent(a, r)]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Budget",
        rows: [2, 4],
        columns: { Program: "A", Anggaran: "B", RealisasiAnggaran: "C", Serapan: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "abbreviated headings with line breaks",
    sheets: [
      {
        title: "IKU",
        rows: [
          ["NO.", "SASARAN\nSTRATEGIS", "IKU", "SAT.", "TGT.", "REAL.", "CAP.\n(%)", "KET."],
          [1, "Meningkatnya mutu", "Nilai SAKIP", "Nilai", 72, 70.35, 97.71, "turun"],
          [2, null, "IKM", "Indeks", 82.5, 84.1, 101.94, "naik"],
        ],
        merges: ["B2:B3"],
      },
    ],
    expected: [
      {
        sheet: "IKU",
        rows: [2, 3],
        columns: {
          Sasaran: "B",
          Indikator: "C",
          Satuan: "D",
          Target: "E",
          Realisasi: "F",
          Capaian: "G",
          Keterangan: "H",
        },
        sure: true,
      },
    ],
  },
  {
    name: "typing errors in headings",
    sheets: [
      {
        title: "Kinerja",
        rows: [["Indikator Kinerja", "Satuan", "Target", "Realiasi", "Capain (%)"], ...rated],
      },
    ],
    expected: [{ sheet: "Kinerja", rows: [2, 5], columns: RATED, sure: true }],
  },
  {
    name: "three levels of headings, kinerja and anggaran in one table",
    sheets: [
      {
        title: "Evaluasi",
        rows: [
          ["LAPORAN KINERJA TAHUN 2024"],
          [],
          ["No", "Program", "Indikator", "Tahun 2024", null, null, null, null, null],
          [null, null, null, "Kinerja", null, null, "Keuangan", null, null],
          [null, null, null, "Target", "Realisasi", "%", "Pagu (Rp)", "Realisasi (Rp)", "%"],
          [
            1,
            "Program Pengelolaan Pendidikan",
            "Jumlah siswa",
            "500 Orang",
            "480 Orang",
            "96%",
            4e9,
            3.8e9,
            "95%",
          ],
          [2, "Program Kesehatan", "Jumlah posyandu", "40 Unit", "40 Unit", "100%", 2e9, 1.5e9, "75%"],
        ],
        merges: ["A3:A5", "B3:B5", "C3:C5", "D3:I3", "D4:F4", "G4:I4"],
      },
    ],
    expected: [
      {
        sheet: "Evaluasi",
        rows: [6, 7],
        columns: {
          Program: "B",
          Indikator: "C",
          Target: "D",
          Realisasi: "E",
          Capaian: "F",
          Anggaran: "G",
          RealisasiAnggaran: "H",
          Serapan: "I",
        },
        sure: true,
      },
    ],
  },
  {
    name: "Perjanjian Kinerja: a plan without realisasi, and its budget in a second table below",
    sheets: [
      {
        title: "PK 2024",
        rows: [
          ["PERJANJIAN KINERJA TAHUN 2024"],
          ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
          ["(1)", "(2)", "(3)", "(4)"],
          [1, "Meningkatnya mutu", "Nilai SAKIP", "72 Nilai"],
          [2, "Meningkatnya layanan", "IKM", "82,5"],
          [],
          ["No", "Program", "Anggaran", "Ket."],
          [1, "Program Penunjang Urusan", "Rp 12.450.000.000", "APBD"],
          [2, "Program Pendidikan", "Rp 48.200.750.000", "APBD"],
          [null, "Jumlah", "Rp 60.650.750.000", null],
        ],
      },
    ],
    expected: [
      {
        sheet: "PK 2024",
        rows: [4, 5],
        columns: { Sasaran: "B", Indikator: "C", Target: "D" },
        sure: true,
      },
      {
        sheet: "PK 2024",
        rows: [8, 10],
        columns: { Program: "B", Anggaran: "C", Keterangan: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "an empty column before the target of the end",
    sheets: [
      {
        title: "Sasaran",
        rows: [
          ["Tabel 3.2"],
          ["Capaian Kinerja Sasaran Strategis 1"],
          [
            "Sasaran Strategis",
            "Indikator Kinerja",
            "Target",
            "Realisasi",
            "% Capaian",
            null,
            "Target Akhir Renstra 2026",
          ],
          ["1", "2", "3", "4", "5"],
          ["Meningkatnya mutu", "Nilai SAKIP", "72", "70,35", "97,71%", null, "75"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Sasaran",
        rows: [5, 5],
        columns: {
          Sasaran: "A",
          Indikator: "B",
          Target: "C",
          Realisasi: "D",
          Capaian: "E",
          TargetAkhir: "G",
        },
        sure: true,
        blok: "T32",
      },
    ],
  },
  {
    name: "empty columns between all columns",
    sheets: [
      {
        title: "Renggang",
        rows: [
          ["Indikator", null, "Satuan", null, "Target", null, "Realisasi"],
          ...INDICATORS.map(([name, unit, t, r]) => [name, null, unit, null, t, null, r]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Renggang",
        rows: [2, 5],
        columns: { Indikator: "A", Satuan: "C", Target: "E", Realisasi: "G" },
        sure: true,
      },
    ],
  },
  {
    name: "hidden columns of working figures",
    sheets: [
      {
        title: "Kinerja",
        rows: [
          ["Indikator", "Satuan", "Bantu", "Target", "Realisasi", "% Capaian"],
          ...INDICATORS.map(([name, unit, t, r]) => [name, unit, t * 2, t, r, percent(t, r)]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Kinerja",
        rows: [2, 5],
        columns: { Indikator: "A", Satuan: "B", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "two columns that could both be the target",
    sheets: [
      {
        title: "Kinerja",
        rows: [
          ["Indikator", "Target PK", "Target Kinerja", "Realisasi"],
          ...INDICATORS.map(([name, , t, r]) => [name, t, t + 1, r]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Kinerja",
        rows: [2, 5],
        columns: { Indikator: "A", Realisasi: "D" },
        open: ["Target"],
        sure: false,
      },
    ],
  },
  {
    name: "two thousand rows",
    sheets: [
      {
        title: "Panjang",
        rows: [
          ["Kode", "Uraian", "Anggaran", "Realisasi", "%"],
          ...Array.from({ length: 2000 }, (_, i) => [
            `5.1.${String(i + 1).padStart(4, "0")}`,
            `Belanja nomor ${i + 1}`,
            1_000_000 + i * 1000,
            900_000 + i * 1000,
            0.9,
          ]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Panjang",
        rows: [2, 2001],
        columns: { Kode: "A", Uraian: "B", Anggaran: "C", RealisasiAnggaran: "D", Serapan: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "a unit row under the headings",
    sheets: [
      {
        title: "Keuangan",
        rows: [
          ["No", "Kegiatan", "Pagu Anggaran", "Realisasi", "Sisa Anggaran", "Fisik"],
          [null, null, "(Rp)", "(Rp)", "(Rp)", "(%)"],
          [1, "Penyusunan dokumen", 250_000_000, 240_000_000, 10_000_000, 100],
          [2, "Rapat koordinasi", 150_000_000, 120_000_000, 30_000_000, 95],
          [null, "Total", 400_000_000, 360_000_000, 40_000_000, null],
        ],
      },
    ],
    expected: [
      {
        sheet: "Keuangan",
        rows: [3, 5],
        columns: { Kegiatan: "B", Anggaran: "C", RealisasiAnggaran: "D", SisaAnggaran: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "the year before by its year, with Capaian of both years",
    sheets: [
      {
        title: "Perbandingan",
        rows: [
          ["Perbandingan Realisasi Tahun 2024"],
          [
            "Indikator",
            "Satuan",
            "Realisasi 2023",
            "Capaian 2023 (%)",
            "Target 2024",
            "Realisasi 2024",
            "Capaian 2024 (%)",
          ],
          ...INDICATORS.map(([name, unit, t, r]) => [
            name,
            unit,
            r - 1,
            percent(t, r - 1),
            t,
            r,
            percent(t, r),
          ]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Perbandingan",
        rows: [3, 6],
        columns: {
          Indikator: "A",
          Satuan: "B",
          RealisasiLalu: "C",
          CapaianLalu: "D",
          Target: "E",
          Realisasi: "F",
          Capaian: "G",
        },
        sure: true,
      },
    ],
  },
  {
    name: "the national standard, factors and follow-up",
    sheets: [
      {
        title: "Analisis",
        rows: [
          [
            "Indikator Sasaran",
            "Target",
            "Realisasi",
            "Standar Nasional",
            "Faktor Pendukung",
            "Faktor Penghambat/Kendala",
            "Tindak Lanjut",
          ],
          ["IKM", 82.5, 84.1, 80, "Petugas terlatih", "Antrean", "Tambah loket"],
          ["Nilai SAKIP", 72, 70.35, 70, "Komitmen pimpinan", "Data terlambat", "Pendampingan"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Analisis",
        rows: [2, 3],
        columns: {
          Indikator: "A",
          Target: "B",
          Realisasi: "C",
          StandarNasional: "D",
          FaktorPendukung: "E",
          FaktorPenghambat: "F",
          TindakLanjut: "G",
        },
        sure: true,
      },
    ],
  },
  {
    name: "rating words and direction words",
    sheets: [
      {
        title: "Kriteria",
        rows: [
          ["Indikator", "Jenis Indikator", "Target", "Realisasi", "% Capaian", "Predikat"],
          ["Angka kematian ibu", "Negatif", 90, 85, "105,56%", "Sangat Baik"],
          ["IKM", "Positif", 82.5, 84.1, "101,94%", "Sangat Baik"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Kriteria",
        rows: [2, 3],
        columns: { Indikator: "A", Polaritas: "B", Target: "C", Realisasi: "D", Capaian: "E", Kriteria: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "Jenis Indikator that holds IKU and Outcome is no direction",
    sheets: [
      {
        title: "Jenis",
        rows: [
          ["Indikator", "Jenis Indikator", "Target", "Realisasi"],
          ["IKM", "IKU", 82.5, 84.1],
          ["Nilai SAKIP", "Outcome", 72, 70.35],
        ],
      },
    ],
    expected: [
      { sheet: "Jenis", rows: [2, 3], columns: { Indikator: "A", Target: "C", Realisasi: "D" }, sure: true },
    ],
  },
  {
    name: "three tables a sheet, one of them not ours, two empty rows between",
    sheets: [
      {
        title: "Campuran",
        rows: [
          ["Indikator", "Satuan", "Target", "Realisasi", "% Capaian"],
          ...rated,
          [],
          [],
          ["No", "Nama", "NIP", "Jabatan"],
          [1, "Siti", "198001012005012001", "Analis"],
          [],
          [],
          ["Program", "Anggaran", "Realisasi", "%"],
          ...PROGRAMMES.map(([name, a, r]) => [name, a, r, percent(a, r)]),
        ],
      },
    ],
    expected: [
      { sheet: "Campuran", rows: [2, 5], columns: RATED, sure: true },
      {
        sheet: "Campuran",
        rows: [13, 15],
        columns: { Program: "A", Anggaran: "B", RealisasiAnggaran: "C", Serapan: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "money as text with its unit, totals at the end",
    sheets: [
      {
        title: "Hibah",
        rows: [
          ["Tabel 3.10"],
          ["Rekapitulasi Dukungan Dana Hibah"],
          ["No.", "Penerima Hibah", "Anggaran", "Kebutuhan (100%)"],
          ["1.", "HIBAH KPU 2023", "Rp 93.781.698.696", "Rp 234.454.246.740"],
          ["2.", "HIBAH BAWASLU 2023", "Rp 29.182.678.400", "Rp 72.956.696.000"],
          ["", "TOTAL", "Rp 122.964.377.096", "Rp 307.410.942.740"],
          [],
          ["Anggaran 2023 = 40% kebutuhan"],
        ],
        merges: ["A8:D8"],
      },
    ],
    expected: [
      { sheet: "Hibah", rows: [4, 6], columns: { Uraian: "B", Anggaran: "C" }, sure: true, blok: "T310" },
    ],
  },
  {
    name: "percentages as numbers in percent format",
    sheets: [
      {
        title: "Format",
        rows: [
          ["Indikator", "Target", "Realisasi", "Capaian"],
          [
            "Persentase aduan selesai",
            { v: 0.9, nf: "0%" },
            { v: 0.855, nf: "0.0%" },
            { v: 0.95, nf: "0.00%" },
          ],
          ["Persentase temuan selesai", { v: 0.8, nf: "0%" }, { v: 0.8, nf: "0.0%" }, { v: 1, nf: "0.00%" }],
        ],
      },
    ],
    expected: [
      {
        sheet: "Format",
        rows: [2, 3],
        columns: { Indikator: "A", Target: "B", Realisasi: "C", Capaian: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "quarters that are sums up to the quarter are asked about",
    sheets: [
      {
        title: "Kumulatif",
        rows: [
          ["Indikator", "Target", "Realisasi", "s.d. Triwulan I", "s.d. Triwulan II"],
          ["Jumlah laporan", 12, 12, 3, 6],
          ["Jumlah peserta", 200, 190, 50, 90],
        ],
      },
    ],
    expected: [
      {
        sheet: "Kumulatif",
        rows: [2, 3],
        columns: { Indikator: "A", Target: "B", Realisasi: "C" },
        open: ["RealisasiTW1", "RealisasiTW2"],
        sure: true,
      },
    ],
  },
  {
    name: "a hidden sheet and a sheet of notes are left alone",
    sheets: [
      {
        title: "Arsip",
        visibility: "hidden",
        rows: [
          ["Indikator", "Target", "Realisasi"],
          ["IKM", 80, 82],
        ],
      },
      {
        title: "Catatan",
        rows: [
          ["Catatan rapat"],
          ["Target dan realisasi dibahas bersama Bappeda"],
          ["Anggaran disepakati Rp 2 miliar"],
        ],
      },
      { title: "Kinerja", rows: [["Indikator", "Satuan", "Target", "Realisasi", "% Capaian"], ...rated] },
    ],
    expected: [{ sheet: "Kinerja", rows: [2, 5], columns: RATED, sure: true }],
  },
  {
    name: "the year, the agency and the whole budget stand beside their labels",
    sheets: [
      {
        title: "Identitas",
        rows: [
          ["OPD", ":", "Dinas Pendidikan Kota Contoh"],
          ["Tahun Anggaran", ":", 2024],
          ["Tahun akhir Renstra", ":", 2026],
          [],
          ["Indikator", "Satuan", "Target 2024", "Target 2025", "Realisasi"],
          ...INDICATORS.map(([name, unit, t, r]) => [name, unit, t, t + 1, r]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Identitas",
        rows: [6, 9],
        columns: { Indikator: "A", Satuan: "B", Target: "C", Realisasi: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "stacked tables without titles, numbered anew",
    sheets: [
      {
        title: "Bertumpuk",
        rows: [
          ["No", "Indikator", "Satuan", "Target", "Realisasi"],
          [1, "IKM", "Indeks", 82.5, 84.1],
          [2, "Nilai SAKIP", "Nilai", 72, 70.35],
          [],
          [],
          ["No", "Indikator", "Satuan", "Target", "Realisasi"],
          [1, "Jumlah laporan", "Laporan", 12, 12],
        ],
      },
    ],
    expected: [
      {
        sheet: "Bertumpuk",
        rows: [2, 3],
        columns: { Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E" },
        sure: true,
      },
      {
        sheet: "Bertumpuk",
        rows: [7, 7],
        columns: { Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "levels of programme, activity and sub-activity in columns of their own",
    sheets: [
      {
        title: "Bertingkat",
        rows: [
          [
            "Program",
            "Kegiatan",
            "Sub Kegiatan",
            "Indikator",
            "Target",
            "Realisasi",
            "Anggaran",
            "Realisasi Anggaran",
          ],
          ["Program A", "Kegiatan A1", "Sub A11", "Jumlah dokumen", "2 Dokumen", "2 Dokumen", 1e9, 9e8],
          [null, null, "Sub A12", "Jumlah laporan", "3 Laporan", "3 Laporan", 2e9, 1.9e9],
          [null, "Kegiatan A2", "Sub A21", "Jumlah peserta", "50 Orang", "45 Orang", 5e8, 5e8],
        ],
      },
    ],
    expected: [
      {
        sheet: "Bertingkat",
        rows: [2, 4],
        columns: {
          Program: "A",
          Kegiatan: "B",
          SubKegiatan: "C",
          Indikator: "D",
          Target: "E",
          Realisasi: "F",
          Anggaran: "G",
          RealisasiAnggaran: "H",
        },
        sure: true,
      },
    ],
  },
  {
    name: "a cash plan is asked about",
    sheets: [
      {
        title: "Kas",
        rows: [
          ["Program", "Target Keuangan (Rp)", "Realisasi Keuangan (Rp)"],
          ...PROGRAMMES.map(([name, a, r]) => [name, a, r]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Kas",
        rows: [2, 4],
        columns: { Program: "A", RealisasiAnggaran: "C" },
        open: ["Anggaran", "Target"],
        sure: false,
      },
    ],
  },
];
