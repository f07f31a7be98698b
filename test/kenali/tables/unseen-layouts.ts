import { INDICATORS, PROGRAMMES, percent, type MadeTable } from "./made-table";

/** Layouts of other agencies, written down before the recogniser was run on them. */

const [first, second, third, fourth] = INDICATORS;

export const UNSEEN_LAYOUTS: readonly MadeTable[] = [
  {
    name: "headings in three levels, every level merged, money beside performance",
    sheets: [
      {
        title: "Evaluasi",
        at: "B2",
        rows: [
          ["EVALUASI CAPAIAN KINERJA TAHUN 2024"],
          [],
          ["No", "Indikator Kinerja", "Satuan", "Tahun 2024", null, null, null, "Keterangan"],
          [null, null, null, "Kinerja", null, "Anggaran", null, null],
          [null, null, null, "Target", "Realisasi", "Pagu (Rp)", "Realisasi (Rp)", null],
          ...INDICATORS.map(([n, u, t, r], i) => [
            i + 1,
            n,
            u,
            t,
            r,
            1_200_000_000 + i,
            1_100_000_000 + i,
            "",
          ]),
        ],
        merges: ["B4:B6", "C4:C6", "D4:D6", "E4:H4", "E5:F5", "G5:H5", "I4:I6"],
      },
    ],
    expected: [
      {
        sheet: "Evaluasi",
        rows: [7, 10],
        columns: {
          ...{ Indikator: "C", Satuan: "D", Target: "E", Realisasi: "F" },
          ...{ Anggaran: "G", RealisasiAnggaran: "H" },
        },
        open: ["Keterangan"],
        sure: true,
      },
    ],
  },
  {
    name: "three years, each with a Realisasi, and a Target of the last alone",
    sheets: [
      {
        title: "Tren",
        rows: [
          ["Perbandingan Realisasi Kinerja Tahun 2023 sampai 2025"],
          ["Indikator Kinerja", "Realisasi 2023", "Realisasi 2024", "Target 2025", "Realisasi 2025"],
          ...INDICATORS.map(([n, , t, r]) => [n, r - 2, r - 1, t, r]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Tren",
        rows: [3, 6],
        columns: { Indikator: "A", Target: "D", Realisasi: "E" },
        open: ["RealisasiLalu"],
        sure: true,
      },
    ],
  },
  {
    name: "years 2023 to 2025 as targets, one realisasi without a year",
    sheets: [
      {
        title: "Renstra",
        rows: [
          ["Indikator", "Satuan", "Target 2023", "Target 2024", "Target 2025", "Realisasi"],
          ...INDICATORS.map(([n, u, t, r]) => [n, u, t - 2, t - 1, t, r]),
        ],
      },
    ],
    expected: [{ sheet: "Renstra", rows: [2, 5], columns: { Indikator: "A", Satuan: "B" }, sure: false }],
  },
  {
    name: "a table on its side, indicators across, is not taken",
    sheets: [
      {
        title: "Samping",
        rows: [
          ["Uraian", first[0], second[0], third[0], fourth[0]],
          ["Target", first[2], second[2], third[2], fourth[2]],
          ["Realisasi", first[3], second[3], third[3], fourth[3]],
          ["Capaian", "98,33%", "101,94%", "96,00%", "97,71%"],
        ],
      },
    ],
    expected: [],
  },
  {
    name: "a dashboard of single figures is not taken",
    sheets: [
      {
        title: "Dashboard",
        at: "B2",
        rows: [
          ["DASHBOARD KINERJA 2024"],
          [],
          ["Target", 250, null, "Realisasi", 240, null, "Capaian", "96%"],
          [],
          ["Pagu", 12_450_000_000, null, "Realisasi", 11_980_500_000, null, "Serapan", "96,23%"],
          [],
          ["Indikator hijau", 12, null, "Indikator merah", 2],
        ],
      },
    ],
    expected: [],
  },
  {
    name: "a pivot table over money is not taken for sure as a budget",
    sheets: [
      {
        title: "Pivot",
        at: "A3",
        rows: [
          ["Row Labels", "Sum of Pagu", "Sum of Realisasi"],
          ["Dinas Pendidikan", 48_200_750_000, 45_010_250_500],
          ["Dinas Kesehatan", 33_150_000_000, 31_990_125_000],
          ["Grand Total", 81_350_750_000, 77_000_375_500],
        ],
      },
    ],
    expected: [{ sheet: "Pivot", rows: [4, 6], columns: {}, sure: false }],
  },
  {
    name: "No. and a letter column before the indicator, units inside the headings",
    sheets: [
      {
        title: "IKU",
        rows: [
          ["No.", "", "Indikator Kinerja Utama", "Target (%)", "Realisasi (%)", "Capaian (%)"],
          [1, "a.", "Persentase layanan tepat waktu", 90, 88.5, 98.33],
          [2, "b.", "Persentase pengaduan selesai", 95, 96, 101.05],
          [3, "c.", "Persentase aset tercatat", 100, 99, 99],
        ],
      },
    ],
    expected: [
      {
        sheet: "IKU",
        rows: [2, 4],
        columns: { Indikator: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "money with its unit in the headings",
    sheets: [
      {
        title: "Anggaran",
        rows: [
          ["Program", "Pagu (Rp)", "Realisasi (Rp)", "Realisasi (%)", "Sisa (Rp)"],
          ...PROGRAMMES.map(([n, a, r]) => [n, a, r, percent(a, r), a - r]),
          ["JUMLAH", 63_800_750_000, 59_980_875_500, "94,01%", 3_819_874_500],
        ],
      },
    ],
    expected: [
      {
        sheet: "Anggaran",
        rows: [2, 5],
        columns: {
          ...{ Program: "A", Anggaran: "B", RealisasiAnggaran: "C", Serapan: "D", SisaAnggaran: "E" },
        },
        sure: true,
      },
    ],
  },
  {
    name: "English headings of a ministry, two levels",
    sheets: [
      {
        title: "KPI",
        rows: [
          ["No", "Key Performance Indicator", "Unit of Measure", "Year 2024", null, null],
          [null, null, null, "Target", "Realization", "Achievement"],
          ...INDICATORS.map(([n, u, t, r], i) => [i + 1, n, u, t, r, percent(t, r)]),
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1"],
      },
    ],
    expected: [
      {
        sheet: "KPI",
        rows: [3, 6],
        columns: { Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "a table that starts at column D, with notes in A to C",
    sheets: [
      {
        title: "Bidang",
        rows: [
          ["Catatan", null, null, null],
          ["isi kuning", null, null, "Indikator Kinerja", "Satuan", "Target", "Realisasi", "%"],
          ["jangan dihapus", null, null, ...rowOf(0)],
          [null, null, null, ...rowOf(1)],
          [null, null, null, ...rowOf(2)],
        ],
      },
    ],
    expected: [
      {
        sheet: "Bidang",
        rows: [3, 5],
        columns: { Indikator: "D", Satuan: "E", Target: "F", Realisasi: "G", Capaian: "H" },
        sure: true,
      },
    ],
  },
  {
    name: "two tables side by side without an empty column's heading between them",
    sheets: [
      {
        title: "Rekap",
        rows: [
          ["Indikator", "Target", "Realisasi", null, "Program", "Pagu", "Realisasi", "%"],
          ...[0, 1, 2].map((i) => [
            ...[rowOf(i)[0] ?? null, rowOf(i)[2] ?? null, rowOf(i)[3] ?? null, null],
            ...[...(PROGRAMMES[i] ?? []), "95%"],
          ]),
        ],
      },
    ],
    expected: [
      { sheet: "Rekap", rows: [2, 4], columns: { Indikator: "A", Target: "B", Realisasi: "C" }, sure: true },
      {
        sheet: "Rekap",
        rows: [2, 4],
        columns: { Program: "E", Anggaran: "F", RealisasiAnggaran: "G", Serapan: "H" },
        sure: true,
      },
    ],
  },
  {
    name: "an empty row between sasaran, then notes and a signature",
    sheets: [
      {
        title: "Capaian",
        rows: [
          ["Sasaran Strategis", "Indikator", "Target", "Realisasi", "Capaian"],
          ["Meningkatnya mutu", ...four(0)],
          [],
          ["Meningkatnya kepuasan", ...four(1)],
          [null, ...four(2)],
          [],
          [],
          ["Sumber: Bagian Perencanaan"],
          [null, null, null, "Palembang, 18 Januari 2025"],
          [null, null, null, "Kepala Dinas"],
          [null, null, null, "NIP. 196605151992031012"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Capaian",
        rows: [2, 5],
        columns: { Sasaran: "A", Indikator: "B", Target: "C", Realisasi: "D", Capaian: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "SPJ and payroll are none of our business",
    sheets: [
      {
        title: "SPJ",
        rows: [
          ["No", "Tanggal", "No. Bukti", "Uraian", "Penerimaan", "Pengeluaran", "Saldo"],
          [1, 45_300, "BK-01", "Uang persediaan", 50_000_000, null, 50_000_000],
          [2, 45_301, "BK-02", "Honorarium", null, 12_000_000, 38_000_000],
          [3, 45_302, "BK-03", "Perjalanan dinas", null, 8_500_000, 29_500_000],
        ],
      },
      {
        title: "Gaji",
        rows: [
          ["No", "Nama", "NIP", "Gol", "Gaji Pokok", "Tunjangan", "Potongan", "Jumlah Bersih"],
          [1, "Siti", "198001012005012001", "III/c", 3_500_000, 900_000, 200_000, 4_200_000],
          [2, "Budi", "198203042006041002", "III/d", 3_800_000, 950_000, 210_000, 4_540_000],
        ],
      },
    ],
    expected: [],
  },
  {
    name: "quarters alone, without a target of the year, make nothing that can be computed",
    sheets: [
      {
        title: "Triwulan",
        rows: [
          ["Indikator Kinerja", "Satuan", "Target", null, null, null, "Realisasi", null, null, null],
          [null, null, ...["TW I", "TW II", "TW III", "TW IV"], ...["TW I", "TW II", "TW III", "TW IV"]],
          ...INDICATORS.map(([n, u]) => [n, u, 10, 20, 30, 40, 9, 19, 31, 38]),
        ],
        merges: ["A1:A2", "B1:B2", "C1:F1", "G1:J1"],
      },
    ],
    expected: [],
  },
  {
    name: "Realisasi s.d. TW III is no realisasi of the year",
    sheets: [
      {
        title: "Monev",
        rows: [
          ["Indikator", "Satuan", "Target Tahun 2024", "Realisasi s.d. TW III", "% Capaian"],
          ...INDICATORS.map(([n, u, t, r]) => [n, u, t, r, percent(t, r)]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Monev",
        rows: [2, 5],
        columns: { Indikator: "A", Satuan: "B", Target: "C", Capaian: "E" },
        sure: false,
      },
    ],
  },
  {
    name: "an Excel table with a total row and a helper column at the end",
    sheets: [
      {
        title: "Data",
        at: "B4",
        rows: [
          ["Kegiatan", "Anggaran", "Realisasi Anggaran", "Persen", "Kunci"],
          ["Rapat koordinasi", 125_000_000, 120_000_000, 0.96, "A1"],
          ["Bimbingan teknis", 90_000_000, 85_500_000, 0.95, "A2"],
          ["Total", 215_000_000, 205_500_000, 0.9558, null],
        ],
        tables: [{ name: "Tabel1", ref: "B4:F6" }],
      },
    ],
    expected: [
      {
        sheet: "Data",
        rows: [5, 6],
        columns: { Kegiatan: "B", Anggaran: "C", RealisasiAnggaran: "D" },
        open: ["Serapan"],
        sure: true,
      },
    ],
  },
  {
    name: "target, perubahan target and realisasi: which target counts is asked",
    sheets: [
      {
        title: "PK",
        rows: [
          ["Indikator", "Target PK Awal", "Target PK Perubahan", "Realisasi"],
          ...INDICATORS.map(([n, , t, r]) => [n, t - 1, t, r]),
        ],
      },
    ],
    expected: [{ sheet: "PK", rows: [2, 5], columns: { Indikator: "A", Realisasi: "D" }, sure: false }],
  },
  {
    name: "fisik and keuangan under target and realisasi",
    sheets: [
      {
        title: "RFK",
        rows: [
          ["Program/Kegiatan", "Pagu Anggaran", "Target", null, "Realisasi", null],
          [null, null, "Fisik (%)", "Keuangan (Rp)", "Fisik (%)", "Keuangan (Rp)"],
          ...PROGRAMMES.map(([n, a, r]) => [n, a, 100, a, 98, r]),
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    ],
    expected: [
      {
        sheet: "RFK",
        rows: [3, 5],
        columns: { Anggaran: "B", RealisasiAnggaran: "F" },
        open: ["Uraian", "Program"],
        sure: true,
      },
    ],
  },
  {
    name: "a list of risks and a time table are none of our business",
    sheets: [
      {
        title: "Risiko",
        rows: [
          ["No", "Risiko", "Penyebab", "Dampak", "Skor", "Target Penyelesaian", "Status"],
          [1, "Data terlambat", "SDM", "Laporan mundur", 12, 45_400, "proses"],
          [2, "Aplikasi mati", "Server", "Layanan terhenti", 16, 45_430, "selesai"],
        ],
      },
      {
        title: "Jadwal",
        rows: [
          ["Kegiatan", "Jan", "Feb", "Mar", "Apr"],
          ["Penyusunan LKjIP", "x", "x", null, null],
          ["Reviu Inspektorat", null, null, "x", null],
        ],
      },
    ],
    expected: [],
  },
  {
    name: "two realisasi, of the agency and of the nation: the second is the standard",
    sheets: [
      {
        title: "Banding",
        rows: [
          ["Indikator", "Satuan", "Target 2024", "Realisasi 2024", "Realisasi Nasional"],
          ...INDICATORS.map(([n, u, t, r]) => [n, u, t, r, r + 1]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Banding",
        rows: [2, 5],
        columns: { Indikator: "A", Satuan: "B", Target: "C", Realisasi: "D", StandarNasional: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "the column of the year before and of the year stand under one Realisasi",
    sheets: [
      {
        title: "Capaian 2024",
        rows: [
          ["CAPAIAN KINERJA TAHUN 2024"],
          ["Indikator Kinerja", "Target 2024", "Realisasi", null, "Capaian 2024"],
          [null, null, "2023", "2024", null],
          ...INDICATORS.map(([n, , t, r]) => [n, t, r - 1, r, percent(t, r)]),
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
      },
    ],
    expected: [
      {
        sheet: "Capaian 2024",
        rows: [4, 7],
        columns: { Indikator: "A", Target: "B", RealisasiLalu: "C", Realisasi: "D", Capaian: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "a customer survey and a list of assets hold no targets of ours",
    sheets: [
      {
        title: "SKM",
        rows: [
          ["No", "Unsur Pelayanan", "Nilai Rata-rata", "Mutu", "Kinerja"],
          [1, "Persyaratan", 3.45, "B", "Baik"],
          [2, "Prosedur", 3.51, "B", "Baik"],
        ],
      },
      {
        title: "Aset",
        rows: [
          ["Kode Barang", "Nama Barang", "Jumlah", "Satuan", "Harga Satuan", "Nilai"],
          ["1.3.2.05", "Laptop", 12, "Unit", 15_000_000, 180_000_000],
          ["1.3.2.06", "Printer", 4, "Unit", 3_000_000, 12_000_000],
        ],
      },
    ],
    expected: [],
  },
  {
    name: "sections of capitals between the rows, bold heads repeated in column A",
    sheets: [
      {
        title: "OPD",
        rows: [
          ["PENGUKURAN KINERJA TAHUN 2024"],
          [],
          ["NO", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN (%)"],
          [1, 2, 3, 4, 5, 6],
          ["SASARAN 1: MENINGKATNYA MUTU LAYANAN"],
          [1, ...rowOf(0)],
          [2, ...rowOf(1)],
          ["SASARAN 2: MENINGKATNYA KOMPETENSI"],
          [1, ...rowOf(2)],
          ["Rata-rata Capaian", null, null, null, null, "98,76%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "OPD",
        rows: [5, 10],
        columns: { Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "a cost estimate with volumes beside a budget: only the budget is ours",
    sheets: [
      {
        title: "RKA",
        rows: [
          ["Uraian", "Volume", "Satuan", "Harga Satuan", "Jumlah (Rp)"],
          ["Honor narasumber", 12, "OJ", 900_000, 10_800_000],
          ["Konsumsi", 240, "Kotak", 45_000, 10_800_000],
        ],
      },
      {
        title: "Ringkas",
        rows: [
          ["Kode", "Uraian", "Anggaran", "Realisasi", "%"],
          ["5.1.01", "Belanja Pegawai", 10_800_000_000, 10_500_000_000, "97,22%"],
          ["5.1.02", "Belanja Barang dan Jasa", 4_200_000_000, 3_900_000_000, "92,86%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Ringkas",
        rows: [2, 3],
        columns: { Kode: "A", Uraian: "B", Anggaran: "C", RealisasiAnggaran: "D", Serapan: "E" },
        sure: true,
      },
    ],
  },
];

function rowOf(i: number): readonly (string | number)[] {
  const [name, unit, target, realisasi] = INDICATORS[i] ?? first;
  return [name, unit, target, realisasi, percent(target, realisasi)];
}

/** Without the unit. */
function four(i: number): readonly (string | number)[] {
  const [name, , target, realisasi] = INDICATORS[i] ?? first;
  return [name, target, realisasi, percent(target, realisasi)];
}
