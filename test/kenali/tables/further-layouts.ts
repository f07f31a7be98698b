import { INDICATORS, PROGRAMMES, percent, type MadeTable } from "./made-table";

/** Habits of further agencies: ministries, courts, universities, villages, hospitals, state companies. */

const [first, second, third, fourth] = INDICATORS;
const ratio = (target: number, realisasi: number): number => realisasi / target;

export const FURTHER_LAYOUTS: readonly MadeTable[] = [
  {
    name: "a budget report up to 31 December, with the year before at the end and a number row with formulas",
    sheets: [
      {
        title: "LRA",
        rows: [
          ["PEMERINTAH KABUPATEN CONTOH"],
          ["LAPORAN REALISASI ANGGARAN"],
          ["UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023"],
          [],
          [
            "Kode Rekening",
            "Uraian",
            "Anggaran 2024",
            "Realisasi s.d. 31 Desember 2024",
            "(%)",
            "Realisasi 2023",
          ],
          ["1", "2", "3", "4", "5 = (4/3)*100", "6"],
          ["5.1", "BELANJA OPERASI", 9_000_000_000, 8_700_000_000, "96,67", 8_100_000_000],
          ["5.1.01", "Belanja Pegawai", 6_000_000_000, 5_900_000_000, "98,33", 5_500_000_000],
          ["5.1.02", "Belanja Barang dan Jasa", 3_000_000_000, 2_800_000_000, "93,33", 2_600_000_000],
          ["5.2", "BELANJA MODAL", 1_000_000_000, 900_000_000, "90,00", 700_000_000],
          [null, "JUMLAH BELANJA", 10_000_000_000, 9_600_000_000, "96,00", 8_800_000_000],
        ],
      },
    ],
    expected: [
      {
        sheet: "LRA",
        rows: [7, 11],
        columns: { Kode: "A", Uraian: "B", Anggaran: "C", RealisasiAnggaran: "D" },
        open: ["Serapan"],
        sure: true,
      },
    ],
  },
  {
    name: "letters with spaces between them: a village's budget",
    sheets: [
      {
        title: "APBDes",
        rows: [
          ["LAPORAN REALISASI APBDES TAHUN ANGGARAN 2024"],
          [],
          ["N O", "U R A I A N", "ANGGARAN (Rp)", "REALISASI (Rp)", "LEBIH/(KURANG) (Rp)"],
          [1, "Bidang Penyelenggaraan Pemerintahan Desa", 512_000_000, 498_500_000, 13_500_000],
          [2, "Bidang Pelaksanaan Pembangunan Desa", 733_250_000, 730_000_000, 3_250_000],
          [3, "Bidang Pembinaan Kemasyarakatan", 98_000_000, 91_400_000, 6_600_000],
          [null, "J U M L A H", 1_343_250_000, 1_319_900_000, 23_350_000],
        ],
      },
    ],
    expected: [
      {
        sheet: "APBDes",
        rows: [4, 7],
        columns: { Uraian: "B", Anggaran: "C", RealisasiAnggaran: "D", SisaAnggaran: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "outputs of a ministry's office: volumes and budget side by side",
    sheets: [
      {
        title: "Capaian RO",
        rows: [
          ["Kode", "Rincian Output", "Satuan", "Volume", null, null, "Anggaran", null, null],
          [null, null, null, "Target", "Realisasi", "%", "Pagu", "Realisasi", "%"],
          [
            "2886.BMA.006",
            "Publikasi statistik daerah",
            "Layanan",
            12,
            12,
            100,
            310_000_000,
            305_112_000,
            98.42,
          ],
          ["2886.EBA.956", "Layanan BMN", "Layanan", 1, 1, 100, 2_150_000, 2_150_000, 100],
          [
            "2886.EBA.994",
            "Layanan perkantoran",
            "Layanan",
            12,
            12,
            100,
            4_212_000_000,
            4_190_512_000,
            99.49,
          ],
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1"],
      },
    ],
    expected: [
      {
        sheet: "Capaian RO",
        rows: [3, 5],
        columns: {
          ...{ Uraian: "B", Satuan: "C", Target: "D", Realisasi: "E", Capaian: "F" },
          ...{ Anggaran: "G", RealisasiAnggaran: "H", Serapan: "I" },
        },
        open: ["Kode"],
        sure: true,
      },
    ],
  },
  {
    name: "T, R and C under three years",
    sheets: [
      {
        title: "Tren Capaian",
        rows: [
          ["PERBANDINGAN CAPAIAN KINERJA SAMPAI DENGAN TAHUN 2024"],
          [],
          ["Indikator Kinerja", "2022", null, null, "2023", null, null, "2024", null, null],
          [null, ...["T", "R", "C"], ...["T", "R", "C"], ...["T", "R", "C"]],
          ...INDICATORS.map(([n, , t, r]) => [
            n,
            ...[t - 4, r - 4, percent(t - 4, r - 4)],
            ...[t - 2, r - 2, percent(t - 2, r - 2)],
            ...[t, r, percent(t, r)],
          ]),
        ],
        merges: ["A3:A4", "B3:D3", "E3:G3", "H3:J3"],
      },
    ],
    expected: [
      {
        sheet: "Tren Capaian",
        rows: [5, 8],
        columns: {
          ...{ Indikator: "A", TargetLalu: "E", RealisasiLalu: "F", CapaianLalu: "G" },
          ...{ Target: "H", Realisasi: "I", Capaian: "J" },
        },
        sure: true,
      },
    ],
  },
  {
    name: "Kinerja and Keuangan, each over Target, Realisasi and a percentage",
    sheets: [
      {
        title: "Evaluasi Renja",
        rows: [
          ["Program / Kegiatan", "Indikator", "Kinerja", null, null, "Keuangan (Rp)", null, null],
          [null, null, ...["Target", "Realisasi", "%"], ...["Target", "Realisasi", "%"]],
          ...PROGRAMMES.map(([n, a, r], i) => [
            n,
            INDICATORS[i]?.[0] ?? "",
            ...[90 + i, 88 + i, percent(90 + i, 88 + i)],
            ...[a, r, percent(a, r)],
          ]),
        ],
        merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"],
      },
    ],
    expected: [
      {
        sheet: "Evaluasi Renja",
        rows: [3, 5],
        columns: {
          ...{ Program: "A", Indikator: "B", Target: "C", Realisasi: "D", Capaian: "E" },
          ...{ Anggaran: "F", RealisasiAnggaran: "G", Serapan: "H" },
        },
        sure: true,
      },
    ],
  },
  {
    name: "one heading over a number and the indicator's words",
    sheets: [
      {
        title: "PK Camat",
        rows: [
          ["PENGUKURAN KINERJA KECAMATAN SUKAMAJU TAHUN 2024"],
          [],
          ["No", "Sasaran", "Indikator Kinerja", null, "Target", "Realisasi", "Capaian"],
          [1, "Meningkatnya pelayanan publik", "1.1", "Indeks Kepuasan Masyarakat", 82.5, 84.1, "101,94%"],
          [null, null, "1.2", "Persentase berkas selesai tepat waktu", 95, 93, "97,89%"],
          [2, "Meningkatnya tata kelola", "2.1", "Nilai SAKIP", 72, 70.35, "97,71%"],
        ],
        merges: ["C3:D3", "A4:A5", "B4:B5"],
      },
    ],
    expected: [
      {
        sheet: "PK Camat",
        rows: [4, 6],
        columns: { Sasaran: "B", Indikator: "D", Target: "E", Realisasi: "F", Capaian: "G" },
        sure: true,
      },
    ],
  },
  {
    name: "a table pasted from a letter, every cell merged over two columns",
    sheets: [
      {
        title: "Lampiran",
        rows: [
          ["Indikator Kinerja", null, "Satuan", "Target", null, "Realisasi", null, "% Capaian", null],
          ...INDICATORS.map(([n, u, t, r]) => [n, null, u, t, null, r, null, percent(t, r), null]),
        ],
        merges: [1, 2, 3, 4, 5].flatMap((row) =>
          ["A:B", "D:E", "F:G", "H:I"].map((pair) => pair.replace(/[A-Z]/g, (letter) => `${letter}${row}`)),
        ),
      },
    ],
    expected: [
      {
        sheet: "Lampiran",
        rows: [2, 5],
        columns: { Indikator: "A", Satuan: "C", Target: "D", Realisasi: "F", Capaian: "H" },
        sure: true,
      },
    ],
  },
  {
    name: "the target of next year stands behind the realisasi of this year",
    sheets: [
      {
        title: "IKU",
        rows: [
          ["Capaian Indikator Kinerja Utama Tahun 2024"],
          [
            "No",
            "Indikator Kinerja Utama",
            "Satuan",
            "Target 2024",
            "Realisasi 2024",
            "Capaian (%)",
            "Target 2025",
          ],
          ...INDICATORS.map(([n, u, t, r], i) => [i + 1, n, u, t, r, percent(t, r), t + 1]),
        ],
      },
    ],
    expected: [
      {
        sheet: "IKU",
        rows: [3, 6],
        columns: { Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "a national and a regional target before the realisasi",
    sheets: [
      {
        title: "SPM",
        rows: [
          ["No", "Indikator", "Target Nasional", "Target Daerah", "Realisasi", "Capaian (%)"],
          ...INDICATORS.map(([n, , t, r], i) => [i + 1, n, t + 2, t, r, percent(t, r)]),
        ],
      },
    ],
    expected: [
      {
        sheet: "SPM",
        rows: [2, 5],
        columns: { Indikator: "B", StandarNasional: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "efficiency, an evaluation sheet and a manual of indicators are not taken",
    sheets: [
      {
        title: "Efisiensi",
        rows: [
          ["Sasaran Strategis", "% Capaian Kinerja", "% Penyerapan Anggaran", "Tingkat Efisiensi"],
          ["Meningkatnya mutu layanan", "98,33%", "94,01%", "4,32%"],
          ["Meningkatnya kompetensi", "101,94%", "93,39%", "8,55%"],
        ],
      },
      {
        title: "LKE",
        rows: [
          ["Komponen yang Dinilai", "Bobot", "Nilai 2023", "Nilai 2024"],
          ["Perencanaan Kinerja", 30, 24.1, 24.9],
          ["Pengukuran Kinerja", 30, 20.15, 21.3],
          ["Pelaporan Kinerja", 15, 11.2, 11.35],
        ],
      },
      {
        title: "Manual IKU",
        rows: [
          ["Indikator Kinerja Utama", "Definisi Operasional", "Formula Perhitungan", "Sumber Data"],
          [first[0], "Dokumen yang selesai", "a / b x 100%", "Bagian Perencanaan"],
          [second[0], "Hasil survei", "Rata-rata unsur", "Survei"],
        ],
      },
    ],
    expected: [],
  },
  {
    name: "an indicative and a definitive ceiling: which one counts is asked",
    sheets: [
      {
        title: "Pagu",
        rows: [
          ["Program", "Pagu Indikatif", "Pagu Definitif", "Realisasi Anggaran"],
          ...PROGRAMMES.map(([n, a, r]) => [n, a + 100_000_000, a, r]),
        ],
      },
    ],
    expected: [
      { sheet: "Pagu", rows: [2, 4], columns: { Program: "A", RealisasiAnggaran: "D" }, sure: false },
    ],
  },
  {
    name: "a yearly plan of performance, with merged sasaran",
    sheets: [
      {
        title: "RKT",
        rows: [
          ["RENCANA KINERJA TAHUNAN"],
          ["DINAS PERHUBUNGAN"],
          ["TAHUN 2024"],
          [],
          ["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"],
          ["(1)", "(2)", "(3)", "(4)"],
          ["1.", "Meningkatnya keselamatan lalu lintas", "Rasio kecelakaan per 10.000 kendaraan", "2,4"],
          [null, null, "Persentase rambu terpasang", "85 %"],
          ["2.", "Meningkatnya tata kelola", "Nilai SAKIP", "BB (72)"],
          [],
          [null, null, null, "Sukamaju, 2 Januari 2024"],
          [null, null, null, "Kepala Dinas,"],
        ],
        merges: ["A1:D1", "A2:D2", "A3:D3", "A7:A8", "B7:B8"],
      },
    ],
    expected: [
      {
        sheet: "RKT",
        rows: [7, 9],
        columns: { Sasaran: "B", Indikator: "C", Target: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "a plan of action: target of the year, of each quarter, programme and budget",
    sheets: [
      {
        title: "Renaksi",
        rows: [
          [
            "Sasaran",
            "Indikator",
            "Satuan",
            "Target",
            "Target Triwulan",
            null,
            null,
            null,
            "Program",
            "Anggaran (Rp)",
          ],
          [null, null, null, null, "I", "II", "III", "IV", null, null],
          ...INDICATORS.slice(0, 3).map(([n, u, t], i) => [
            ...[`Sasaran ${i + 1}`, n, u, t],
            ...[t / 4, t / 2, (3 * t) / 4, t],
            ...[PROGRAMMES[i]?.[0] ?? "", PROGRAMMES[i]?.[1] ?? 0],
          ]),
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1", "I1:I2", "J1:J2"],
      },
    ],
    expected: [
      {
        sheet: "Renaksi",
        rows: [3, 5],
        columns: {
          ...{ Sasaran: "A", Indikator: "B", Satuan: "C", Target: "D" },
          ...{ TargetTW1: "E", TargetTW2: "F", TargetTW3: "G", TargetTW4: "H" },
          ...{ Program: "I", Anggaran: "J" },
        },
        sure: true,
      },
    ],
  },
  {
    name: "minimum service standards of a hospital: the standard is asked about",
    sheets: [
      {
        title: "SPM RSUD",
        rows: [
          ["No", "Jenis Pelayanan", "Indikator", "Standar", "Capaian 2023", "Capaian 2024"],
          [1, "Gawat darurat", "Waktu tanggap", "≤ 5 menit", "4,2 menit", "4,5 menit"],
          [2, "Rawat jalan", "Waktu tunggu", "≤ 60 menit", "55 menit", "52 menit"],
          [3, "Farmasi", "Kepuasan pelanggan", "≥ 80 %", "82 %", "84 %"],
        ],
      },
    ],
    expected: [{ sheet: "SPM RSUD", rows: [2, 4], columns: {}, sure: false }],
  },
  {
    name: "realisasi of five years without a target is not taken",
    sheets: [
      {
        title: "Perkembangan",
        rows: [
          [
            "Indikator",
            "Satuan",
            "Realisasi 2020",
            "Realisasi 2021",
            "Realisasi 2022",
            "Realisasi 2023",
            "Realisasi 2024",
          ],
          ...INDICATORS.map(([n, u, , r]) => [n, u, r - 4, r - 3, r - 2, r - 1, r]),
        ],
      },
    ],
    expected: [],
  },
  {
    name: "target of the year, then target and realisasi of each quarter, then the year's realisasi",
    sheets: [
      {
        title: "Monev IKU",
        rows: [
          [
            "No",
            "Indikator Kinerja",
            "Target 2024",
            "TW I",
            null,
            "TW II",
            null,
            "TW III",
            null,
            "TW IV",
            null,
            "Realisasi 2024",
            "% Capaian",
          ],
          [
            null,
            null,
            null,
            ...["Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi"],
            null,
            null,
          ],
          ...INDICATORS.map(([n, , t, r], i) => [
            i + 1,
            n,
            t,
            20,
            19,
            40,
            41,
            60,
            58,
            t,
            r,
            r,
            percent(t, r),
          ]),
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:I1", "J1:K1", "L1:L2", "M1:M2"],
      },
    ],
    expected: [
      {
        sheet: "Monev IKU",
        rows: [3, 6],
        columns: {
          ...{ Indikator: "B", Target: "C", Realisasi: "L", Capaian: "M" },
          ...{ TargetTW1: "D", RealisasiTW1: "E", TargetTW2: "F", RealisasiTW2: "G" },
          ...{ TargetTW3: "H", RealisasiTW3: "I", TargetTW4: "J", RealisasiTW4: "K" },
        },
        sure: true,
      },
    ],
  },
  {
    name: "a university: Target PK, Capaian over quantities and how much of it was reached",
    sheets: [
      {
        title: "IKU PT",
        rows: [
          [
            "Sasaran Kegiatan",
            "Indikator Kinerja Kegiatan",
            "Satuan",
            "Target PK 2024",
            "Capaian 2024",
            "Persentase Ketercapaian",
          ],
          [
            "[S 1.0] Meningkatnya kualitas lulusan",
            "[IKU 1.1] Lulusan yang bekerja",
            "%",
            60,
            61.2,
            "102,00%",
          ],
          [null, "[IKU 1.2] Mahasiswa di luar kampus", "%", 30, 28.4, "94,67%"],
          ["[S 2.0] Meningkatnya kualitas dosen", "[IKU 2.1] Dosen di luar kampus", "%", 20, 22.1, "110,50%"],
        ],
        merges: ["A2:A3"],
      },
    ],
    expected: [
      {
        sheet: "IKU PT",
        rows: [2, 4],
        columns: { Sasaran: "A", Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "an indicator with sub-rows a and b that carry the figures",
    sheets: [
      {
        title: "Dinsos",
        rows: [
          ["Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
          ["Menurunnya kemiskinan", "Persentase PMKS yang dibantu:", null, null, null],
          [null, "a. Lanjut usia", 90, 88.5, 98.33],
          [null, "b. Penyandang disabilitas", 95, 96, 101.05],
          ["Meningkatnya tata kelola", "Nilai SAKIP", 72, 70.35, 97.71],
        ],
        merges: ["A2:A4"],
      },
    ],
    expected: [
      {
        sheet: "Dinsos",
        rows: [2, 5],
        columns: { Sasaran: "A", Indikator: "B", Target: "C", Realisasi: "D", Capaian: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "target and realisasi under each other, months across, is not taken",
    sheets: [
      {
        title: "Bulanan",
        rows: [
          ["Indikator", "Uraian", "Jan", "Feb", "Mar", "Apr"],
          [third[0], "Target", 20, 40, 60, 80],
          [null, "Realisasi", 18, 41, 58, 82],
          [fourth[0], "Target", 70, 70, 71, 72],
          [null, "Realisasi", 69, 70, 70, 70],
        ],
        merges: ["A2:A3", "A4:A5"],
      },
    ],
    expected: [],
  },
  {
    name: "headings in two languages in one cell",
    sheets: [
      {
        title: "Bilingual",
        rows: [
          [
            "No",
            "Indikator Kinerja / Performance Indicator",
            "Satuan / Unit",
            "Target / Target",
            "Realisasi / Actual",
            "Capaian / Achievement (%)",
          ],
          ...INDICATORS.map(([n, u, t, r], i) => [i + 1, n, u, t, r, percent(t, r)]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Bilingual",
        rows: [2, 5],
        columns: { Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "a report of physical and financial progress with codes and sub-totals",
    sheets: [
      {
        title: "RFK Desember",
        rows: [
          ["LAPORAN REALISASI FISIK DAN KEUANGAN"],
          ["KEADAAN S.D. AKHIR DESEMBER 2024"],
          [],
          [
            "KODE",
            "PROGRAM/KEGIATAN/SUB KEGIATAN",
            "PAGU DPA",
            "REALISASI KEUANGAN",
            null,
            "REALISASI FISIK",
            "SISA ANGGARAN",
          ],
          [null, null, "(Rp)", "(Rp)", "(%)", "(%)", "(Rp)"],
          ["2.15.01", "PROGRAM PENUNJANG", 5_000_000_000, 4_800_000_000, 96, 100, 200_000_000],
          ["2.15.01.2.01", "Perencanaan dan Evaluasi", 2_000_000_000, 1_900_000_000, 95, 100, 100_000_000],
          ["2.15.01.2.02", "Administrasi Keuangan", 3_000_000_000, 2_900_000_000, 96.67, 100, 100_000_000],
          [null, "TOTAL", 5_000_000_000, 4_800_000_000, 96, 100, 200_000_000],
        ],
        merges: ["A4:A5", "B4:B5", "D4:E4"],
      },
    ],
    expected: [
      {
        sheet: "RFK Desember",
        rows: [6, 9],
        columns: {
          ...{
            Kode: "A",
            Uraian: "B",
            Anggaran: "C",
            RealisasiAnggaran: "D",
            Serapan: "E",
            SisaAnggaran: "G",
          },
        },
        sure: true,
      },
    ],
  },
  {
    name: "every indicator two rows tall, merged downwards",
    sheets: [
      {
        title: "Tinggi",
        rows: [
          ["Indikator Kinerja", "Target", "Realisasi", "Capaian"],
          [first[0], first[2], first[3], percent(first[2], first[3])],
          [],
          [second[0], second[2], second[3], percent(second[2], second[3])],
          [],
          [third[0], third[2], third[3], percent(third[2], third[3])],
          [],
        ],
        merges: [2, 4, 6].flatMap((row) => ["A", "B", "C", "D"].map((c) => `${c}${row}:${c}${row + 1}`)),
      },
    ],
    expected: [
      {
        sheet: "Tinggi",
        rows: [2, 7],
        columns: { Indikator: "A", Target: "B", Realisasi: "C", Capaian: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "Capaian as a fraction in percent format, no title, sasaran in every row",
    sheets: [
      {
        title: "Sheet1",
        rows: [
          ["SASARAN", "INDIKATOR SASARAN", "TARGET", "REALISASI", "CAPAIAN", "PREDIKAT"],
          ...INDICATORS.map(([n, , t, r]) => [
            "Meningkatnya tata kelola",
            n,
            t,
            r,
            { v: ratio(t, r), nf: "0.00%" },
            "Sangat Tinggi",
          ]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Sheet1",
        rows: [2, 5],
        columns: {
          ...{ Sasaran: "A", Indikator: "B", Target: "C", Realisasi: "D", Capaian: "E", Kriteria: "F" },
        },
        sure: true,
      },
    ],
  },
  {
    name: "RKAP of a state company is no word of ours",
    sheets: [
      {
        title: "Kinerja Keuangan",
        rows: [
          ["Uraian", "RKAP 2024", "Realisasi 2024", "%"],
          ["Pendapatan usaha", 8_200_000_000, 8_450_000_000, 103.05],
          ["Beban usaha", 7_100_000_000, 6_950_000_000, 97.89],
        ],
      },
    ],
    expected: [{ sheet: "Kinerja Keuangan", rows: [2, 3], columns: {}, sure: false }],
  },
  {
    name: "the year before, this year, and whether it rose or fell",
    sheets: [
      {
        title: "Perbandingan 2024",
        rows: [
          [
            "No",
            "Indikator Kinerja",
            "Realisasi 2023",
            "Target 2024",
            "Realisasi 2024",
            "Capaian 2024 (%)",
            "Naik/Turun",
          ],
          ...INDICATORS.map(([n, , t, r], i) => [i + 1, n, r - 1, t, r, percent(t, r), "Naik"]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Perbandingan 2024",
        rows: [2, 5],
        columns: { Indikator: "B", RealisasiLalu: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "the same table of two divisions, each with its mean under it, and a sheet that counts them",
    sheets: [
      ...["Bidang Bina Marga", "Bidang Cipta Karya"].map((title) => ({
        title,
        rows: [
          [title.toUpperCase()],
          ["Capaian Kinerja Tahun 2024"],
          [],
          ["NO", "KEGIATAN", "INDIKATOR", "SATUAN", "TARGET", "REALISASI", "%"],
          [1, "Pemeliharaan jalan", "Panjang jalan terpelihara", "Km", 120, 118, "98,33"],
          [2, "Pembangunan jembatan", "Jumlah jembatan", "Unit", 4, 4, "100,00"],
          ["Rata-rata", null, null, null, null, null, "99,17"],
        ],
      })),
      {
        title: "Rekap",
        rows: [
          ["Bidang", "Jumlah Indikator", "Tercapai", "Tidak Tercapai"],
          ["Bina Marga", 2, 1, 1],
          ["Cipta Karya", 2, 1, 1],
        ],
      },
    ],
    expected: ["Bidang Bina Marga", "Bidang Cipta Karya"].map((sheet) => ({
      sheet,
      rows: [5, 7] as const,
      columns: {
        ...{ Kegiatan: "B", Indikator: "C", Satuan: "D", Target: "E", Realisasi: "F", Capaian: "G" },
      },
      sure: true,
    })),
  },
];
