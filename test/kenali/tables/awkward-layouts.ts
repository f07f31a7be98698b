import { INDICATORS, PROGRAMMES, percent, type MadeTable } from "./made-table";

/** Headings that mean something else beside other headings. */

const rated = INDICATORS.map(([n, , t, r]) => [n, t, r, percent(t, r)]);
const FOUR = { Indikator: "A", Target: "B", Realisasi: "C", Capaian: "D" };

export const AWKWARD_LAYOUTS: readonly MadeTable[] = [
  {
    name: "Realisasi Fisik over Target and a percentage is no realisasi, beside what was spent",
    sheets: [
      {
        title: "RFK",
        rows: [
          ["Sub Kegiatan", "Pagu", "Realisasi Keuangan", null, "Realisasi Fisik", null],
          [null, null, "Rp", "%", "Target", "%"],
          ...PROGRAMMES.map(([n, a, r]) => [n, a, r, percent(a, r), 100, 98]),
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    ],
    expected: [
      {
        sheet: "RFK",
        rows: [3, 5],
        columns: { SubKegiatan: "A", Anggaran: "B", RealisasiAnggaran: "C", Serapan: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "the old form of activities: Kegiatan over Uraian, a percentage that names target and capaian",
    sheets: [
      {
        title: "PKK",
        rows: [
          [
            ...["Program", "Kegiatan", null, null, null, null],
            ...["Persentase Pencapaian Rencana Tingkat Capaian (Target)", "Ket"],
          ],
          [
            ...[
              null,
              "Uraian",
              "Indikator Kinerja",
              "Satuan",
              "Rencana Tingkat Capaian (Target)",
              "Realisasi",
            ],
            ...[null, null],
          ],
          ["1", "2", "3", "4", "5", "6", "7", "8"],
          ["Program Mutu", "Survei", "Jumlah dokumen", "Dok", 4, 4, "100%", ""],
          [null, null, "Layanan tepat waktu", "%", 100, 95, "95%", ""],
        ],
        merges: ["A1:A2", "B1:F1", "G1:G2", "H1:H2"],
      },
    ],
    expected: [
      {
        sheet: "PKK",
        rows: [4, 5],
        columns: {
          ...{ Program: "A", Kegiatan: "B", Indikator: "C", Satuan: "D" },
          ...{ Target: "E", Realisasi: "F", Capaian: "G" },
        },
        open: ["Keterangan"],
        sure: true,
      },
    ],
  },
  {
    name: "the indicator of a tujuan beside that of its sasaran",
    sheets: [
      {
        title: "Cascading",
        rows: [
          ["Tujuan", "Indikator Tujuan", "Sasaran", "Indikator Sasaran", "Target", "Realisasi"],
          ...INDICATORS.map(([n, , t, r], i) => ["Tata kelola baik", "Indeks", `Sasaran ${i}`, n, t, r]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Cascading",
        rows: [2, 5],
        columns: { Sasaran: "C", Indikator: "D", Target: "E", Realisasi: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "Capaian of two years over quantities, a percentage beside them",
    sheets: [
      {
        title: "Lakip",
        rows: [
          ["Indikator", "Capaian 2023", "Target 2024", "Capaian 2024", "% Capaian"],
          ...INDICATORS.map(([n, , t, r]) => [n, r - 1, t, r, percent(t, r)]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Lakip",
        rows: [2, 5],
        columns: { Indikator: "A", RealisasiLalu: "B", Target: "C", Realisasi: "D", Capaian: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "more or less than the budget, in rupiah and in percent, is no budget",
    sheets: [
      {
        title: "LRA",
        rows: [
          ["No. Urut", "Uraian", "Jumlah (Rp)", null, "Bertambah/(Berkurang)", null],
          [null, null, "Anggaran", "Realisasi", "(Rp)", "%"],
          ["4.1", "Pendapatan Asli Daerah", 1_000_000_000, 900_000_000, -100_000_000, 90],
          ["5.1", "Belanja Operasi", 5_000_000_000, 4_800_000_000, -200_000_000, 96],
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      },
    ],
    expected: [
      {
        sheet: "LRA",
        rows: [3, 4],
        columns: { Uraian: "B", Anggaran: "C", RealisasiAnggaran: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "what was spent up to November is asked about",
    sheets: [
      {
        title: "SPJ",
        rows: [
          ["Program", "Pagu", "Realisasi s.d. November 2024"],
          ...PROGRAMMES.map(([n, a, r]) => [n, a, r]),
        ],
      },
    ],
    expected: [{ sheet: "SPJ", rows: [2, 4], columns: { Program: "A", Anggaran: "B" }, sure: false }],
  },
  {
    name: "Hasil, or figures under a bare year, beside a target: a plan is not sure",
    sheets: [
      {
        title: "Hasil",
        rows: [["Indikator", "Target", "Hasil"], ...INDICATORS.map(([n, , t, r]) => [n, t, r])],
      },
      {
        title: "Nilai",
        rows: [["Indikator", "Nilai", "Target 2024"], ...INDICATORS.map(([n, , t, r]) => [n, r, t])],
      },
    ],
    expected: [
      { sheet: "Hasil", rows: [2, 5], columns: { Indikator: "A", Target: "B" }, sure: false },
      { sheet: "Nilai", rows: [2, 5], columns: { Indikator: "A", Target: "C" }, sure: false },
    ],
  },
  {
    name: "names of columns as a database gives them",
    sheets: [
      { title: "ekspor", rows: [["IndikatorKinerja", "Target", "Realisasi", "PersenCapaian"], ...rated] },
      {
        title: "ekspor2",
        rows: [["indikator_kinerja", "target_2024", "realisasi_2024", "capaian_persen"], ...rated],
      },
    ],
    expected: ["ekspor", "ekspor2"].map((sheet) => ({
      sheet,
      rows: [2, 5] as const,
      columns: FOUR,
      sure: true,
    })),
  },
  {
    name: "an Excel table that numbers its second Realisasi",
    sheets: [
      {
        title: "Tabel",
        rows: [
          ["Program", "Target", "Realisasi", "%", "Anggaran", "Realisasi2", "%3"],
          ...PROGRAMMES.map(([n, a, r]) => [n, 100, 98, 98, a, r, percent(a, r)]),
        ],
        tables: [{ name: "T", ref: "A1:G4" }],
      },
    ],
    expected: [
      {
        sheet: "Tabel",
        rows: [2, 4],
        columns: {
          ...{ Program: "A", Target: "B", Realisasi: "C", Capaian: "D" },
          ...{ Anggaran: "E", RealisasiAnggaran: "F" },
        },
        open: ["Serapan"],
        sure: true,
      },
    ],
  },
  {
    name: "pivot tables over money, in both languages of Excel and of LibreOffice, are not taken",
    sheets: [
      {
        title: "Pivot tabel",
        rows: [
          ["Program", "Jumlah dari Pagu", "Jumlah dari Realisasi"],
          ["Program Mutu", 48_200_750_000, 45_010_250_500],
          ["Program Tata Kelola", 8_200_750_000, 5_010_250_500],
        ],
      },
      {
        title: "Pivot LO",
        rows: [
          ["Program", "Sum - Pagu", "Sum - Realisasi"],
          ["Program Mutu", 48_200_750_000, 45_010_250_500],
          ["Total Result", 48_200_750_000, 45_010_250_500],
        ],
      },
      {
        title: "Pivot ID",
        rows: [
          ["Label Baris", "Jumlah dari Pagu", "Jumlah dari Realisasi"],
          ["Dinas Pendidikan", 48_200_750_000, 45_010_250_500],
          ["Total Keseluruhan", 48_200_750_000, 45_010_250_500],
        ],
      },
      {
        title: "Pivot EN",
        rows: [
          ["Sum of Pagu", "Column Labels"],
          ["Row Labels", "2023", "2024", "Grand Total"],
          ["Dinas Pendidikan", 1_000_000_000, 2_000_000_000, 3_000_000_000],
          ["Grand Total", 1_000_000_000, 2_000_000_000, 3_000_000_000],
        ],
      },
    ],
    expected: [],
  },
];
