import { INDICATORS, PROGRAMMES, percent, type MadeTable } from "./made-table";

/** Layouts that `kenali.md` describes, written from that page alone. */

const numbered = INDICATORS.map(([name, unit, target, realisasi], i) => [
  i + 1,
  name,
  unit,
  target,
  realisasi,
  percent(target, realisasi),
]);

export const FROM_THE_CONTRACT: readonly MadeTable[] = [
  {
    name: "merged headings, Target Capaian over years, with a number row",
    sheets: [
      {
        title: "Renstra",
        rows: [
          ["Tahun laporan", null, 2024],
          [],
          ["Tabel 2.1"],
          ["Tujuan dan Sasaran Strategis"],
          [
            "No.",
            "Sasaran",
            "Indikator Kinerja Tujuan dan Sasaran",
            "Target Capaian",
            null,
            null,
            "Kondisi Akhir",
          ],
          [null, null, null, "2024", "2025", "2026", null],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
          ["1.", "Meningkatnya layanan", "Indeks Kepuasan Masyarakat", "80%", "81%", "82%", "83%"],
          ["2.", null, "Persentase aduan selesai", "90%", "92%", "95%", "97%"],
        ],
        merges: ["A5:A6", "B5:B6", "C5:C6", "D5:F5", "G5:G6", "B8:B9"],
      },
    ],
    expected: [
      {
        sheet: "Renstra",
        rows: [8, 9],
        columns: { Sasaran: "B", Indikator: "C", Target: "D", TargetAkhir: "G" },
        sure: true,
        blok: "T21",
      },
    ],
  },
  {
    name: "a year over Target and Realisasi, the year before beside it",
    sheets: [
      {
        title: "IKU 2024",
        rows: [
          ["Capaian Indikator Kinerja Utama Tahun 2024"],
          ["No", "Indikator Kinerja", "Satuan", "Tahun 2023", null, "Tahun 2024", null],
          [null, null, null, "Target", "Realisasi", "Target", "Realisasi"],
          ...INDICATORS.map(([name, unit, t, r], i) => [i + 1, name, unit, t - 1, r - 1, t, r]),
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"],
      },
    ],
    expected: [
      {
        sheet: "IKU 2024",
        rows: [4, 7],
        columns: {
          Indikator: "B",
          Satuan: "C",
          TargetLalu: "D",
          RealisasiLalu: "E",
          Target: "F",
          Realisasi: "G",
        },
        sure: true,
      },
    ],
  },
  {
    name: "a number row between two heading rows, as form E.81 prints it",
    sheets: [
      {
        title: "E.81",
        rows: [
          ["Evaluasi Terhadap Hasil Renja Tahun 2024"],
          [
            "No",
            "Sasaran",
            "Program/Kegiatan",
            "Indikator Kinerja Program (outcome)/Kegiatan (output)",
            "Target Renstra pada Tahun 2026 (akhir periode Renstra)",
            null,
            "Realisasi Capaian Kinerja Renstra s/d Tahun 2023",
            null,
            "Target Kinerja dan Anggaran Renja Tahun 2024 yang dievaluasi",
            null,
            "Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi",
            null,
            "Tingkat Capaian Kinerja dan Realisasi Anggaran Renja Tahun 2024 (%)",
            null,
            "Unit Penanggung Jawab",
          ],
          [1, 2, 3, 4, 5, null, 6, null, 7, null, 8, null, 9, null, 10],
          [null, null, null, null, "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", null],
          [
            1,
            "Meningkatnya mutu layanan",
            "Pengelolaan Pendidikan",
            "Jumlah siswa terlayani",
            500,
            9e9,
            300,
            5e9,
            100,
            2e9,
            95,
            1.8e9,
            95,
            90,
            "Bidang A",
          ],
          [
            2,
            null,
            "Pendidik dan Tenaga Kependidikan",
            "Jumlah guru bersertifikat",
            80,
            3e9,
            50,
            1e9,
            20,
            8e8,
            20,
            7.6e8,
            100,
            95,
            "Bidang B",
          ],
          [
            null,
            "Rata-rata capaian kinerja (%)",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            97.5,
            92.5,
          ],
          ["Predikat kinerja", null, null, null, null, null, null, null, null, null, null, null, "ST", "ST"],
          ["Faktor pendorong keberhasilan pencapaian: tersedianya tenaga"],
          ["Faktor penghambat: keterlambatan juknis"],
        ],
        merges: [
          "A2:A2",
          "E2:F2",
          "G2:H2",
          "I2:J2",
          "K2:L2",
          "M2:N2",
          "E3:F3",
          "G3:H3",
          "I3:J3",
          "K3:L3",
          "M3:N3",
          "B5:B6",
        ],
      },
    ],
    expected: [
      {
        sheet: "E.81",
        rows: [5, 7],
        columns: {
          Sasaran: "B",
          Indikator: "D",
          TargetAkhir: "E",
          Target: "I",
          Anggaran: "J",
          Realisasi: "K",
          RealisasiAnggaran: "L",
          Capaian: "M",
          Serapan: "N",
          Keterangan: "O",
        },
        open: ["Program", "Uraian", "Kegiatan"],
        sure: true,
      },
    ],
  },
  {
    name: "Capaian over quantities with a column of percentages beside it",
    sheets: [
      {
        title: "Capaian",
        rows: [
          ["Sasaran Strategis", "Indikator Kinerja", "Target", "Capaian", "%"],
          ["Meningkatnya mutu", "Jumlah dokumen", "6 Dokumen", "5 Dokumen", "83,33%"],
          ["", "Jumlah peserta", "100 Orang", "120 Orang", "120%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Capaian",
        rows: [2, 3],
        columns: { Sasaran: "A", Indikator: "B", Target: "C", Realisasi: "D", Capaian: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "Capaian over quantities alone is asked about",
    sheets: [
      {
        title: "Capaian",
        rows: [
          ["Indikator Kinerja", "Target", "Capaian"],
          ["Jumlah dokumen", "6 Dokumen", "5 Dokumen"],
          ["Jumlah peserta", "100 Orang", "120 Orang"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Capaian",
        rows: [2, 3],
        columns: { Indikator: "A", Target: "B" },
        open: ["Realisasi"],
        sure: false,
      },
    ],
  },
  {
    name: "Anggaran over Target and Realisasi, with Serapan and Sisa",
    sheets: [
      {
        title: "Keuangan",
        rows: [
          ["Program", "Anggaran (Rp)", null, "%", "Sisa"],
          [null, "Target", "Realisasi", null, null],
          ...PROGRAMMES.map(([name, a, r]) => [name, a, r, percent(a, r), a - r]),
          ["Jumlah", 63_800_750_000, 59_980_875_500, "94,01%", 3_819_874_500],
        ],
        merges: ["A1:A2", "B1:C1", "D1:D2", "E1:E2"],
      },
    ],
    expected: [
      {
        sheet: "Keuangan",
        rows: [3, 6],
        columns: { Program: "A", Anggaran: "B", RealisasiAnggaran: "C", Serapan: "D", SisaAnggaran: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "% after Realisasi is capaian, after Realisasi Anggaran it is serapan",
    sheets: [
      {
        title: "Efisiensi",
        rows: [
          ["Sasaran", "Indikator", "Target", "Realisasi", "%", "Pagu", "Realisasi Anggaran", "%"],
          ["Meningkatnya mutu", "Nilai SAKIP", 72, 70.35, "97,71%", 4e9, 3.9e9, "97,5%"],
          ["Meningkatnya layanan", "IKM", 82.5, 84.1, "101,94%", 2e9, 1.7e9, "85%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Efisiensi",
        rows: [2, 3],
        columns: {
          Sasaran: "A",
          Indikator: "B",
          Target: "C",
          Realisasi: "D",
          Capaian: "E",
          Anggaran: "F",
          RealisasiAnggaran: "G",
          Serapan: "H",
        },
        sure: true,
      },
    ],
  },
  {
    name: "Target of two years and no year to be found is left open",
    sheets: [
      {
        title: "Sasaran",
        rows: [
          ["Indikator", "Satuan", "Target 2024", "Target 2025", "Realisasi"],
          ...INDICATORS.map(([name, unit, t, r]) => [name, unit, t, t + 1, r]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Sasaran",
        rows: [2, 5],
        columns: { Indikator: "A", Satuan: "B" },
        open: ["Target", "Realisasi", "TargetLalu", "TargetAkhir"],
        sure: false,
      },
    ],
  },
  {
    name: "the only year that a Target and a Realisasi both carry",
    sheets: [
      {
        title: "Sasaran",
        rows: [
          ["Indikator", "Satuan", "Target 2024", "Realisasi 2024", "Target 2025"],
          ...INDICATORS.map(([name, unit, t, r]) => [name, unit, t, r, t + 1]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Sasaran",
        rows: [2, 5],
        columns: { Indikator: "A", Satuan: "B", Target: "C", Realisasi: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "Realisasi over money beside Anggaran",
    sheets: [
      {
        title: "Anggaran",
        rows: [
          ["Tabel 3.11"],
          ["Realisasi Anggaran Tahun 2024"],
          ["SASARAN", "PROGRAM", "ANGGARAN", "REALISASI (Rp.)", "REALISASI (%)", "SISA ANGGARAN (Rp.)"],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
          ...PROGRAMMES.map(([name, a, r]) => ["Meningkatnya mutu", name, a, r, percent(a, r), a - r]),
          [],
          ["Jumlah anggaran (APBD) tahun 2024", null, 70_000_000_000],
          ["Bagian yang mendukung sasaran strategis", null, 0.91],
        ],
      },
    ],
    expected: [
      {
        sheet: "Anggaran",
        rows: [5, 7],
        columns: {
          Sasaran: "A",
          Program: "B",
          Anggaran: "C",
          RealisasiAnggaran: "D",
          Serapan: "E",
          SisaAnggaran: "F",
        },
        sure: true,
        blok: "T311",
      },
    ],
  },
  {
    name: "a population under Sasaran (jiwa) is no sasaran",
    sheets: [
      {
        title: "Layanan",
        rows: [
          ["Indikator", "Sasaran (jiwa)", "Target", "Realisasi"],
          ["Cakupan imunisasi", 12500, "90%", "88%"],
          ["Cakupan pemeriksaan", 9800, "85%", "86%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Layanan",
        rows: [2, 3],
        columns: { Indikator: "A", Target: "C", Realisasi: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "money under Target and Realisasi without an Anggaran is asked about",
    sheets: [
      {
        title: "PAD",
        rows: [
          ["Uraian", "Target", "Realisasi", "%"],
          ["Pajak Hotel", "Rp 1.250.000.000", "Rp 1.300.450.000", "104,04%"],
          ["Pajak Restoran", "Rp 2.500.000.000", "Rp 2.100.000.000", "84%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "PAD",
        rows: [2, 3],
        columns: { Uraian: "A" },
        open: ["Target", "Realisasi", "Anggaran", "RealisasiAnggaran", "Capaian", "Serapan"],
        sure: false,
      },
    ],
  },
  {
    name: "a sum up to a year is no realisasi of the year",
    sheets: [
      {
        title: "Renstra",
        rows: [
          ["Indikator", "Target 2024", "Realisasi 2024", "Realisasi s/d tahun 2024", "Target Akhir Renstra"],
          ...INDICATORS.map(([name, , t, r]) => [name, t, r, r * 3, t * 5]),
        ],
      },
    ],
    expected: [
      {
        sheet: "Renstra",
        rows: [2, 5],
        columns: { Indikator: "A", Target: "B", Realisasi: "C", TargetAkhir: "E" },
        sure: true,
      },
    ],
  },
  {
    name: "a title that names programme and sasaran, two tables under each other",
    sheets: [
      {
        title: "Program",
        rows: [
          ["Tabel 3.3"],
          ["Realisasi Program Pengelolaan Pendidikan Yang menunjang Sasaran Strategis 1"],
          [
            "Kegiatan",
            "Indikator Kinerja",
            "Satuan",
            "Target",
            "Realisasi",
            "% Capaian",
            "Capaian Tahun 2024",
          ],
          ["1", "2", "3", "4", "5", "6", "7"],
          ["Pengelolaan SD", "Jumlah SD", "Unit", "12 Unit", "12 Unit", "100%", "100%"],
          [],
          ["Tabel 3.4"],
          ["Realisasi Program Pendidik Yang menunjang Sasaran Strategis 2"],
          [
            "Kegiatan",
            "Indikator Kinerja",
            "Satuan",
            "Target",
            "Realisasi",
            "% Capaian",
            "Capaian Tahun 2024",
          ],
          ["1", "2", "3", "4", "5", "6", "7"],
          ["Pelatihan guru", "Jumlah guru", "Orang", "120 Orang", "100 Orang", "83,33%", "83,33%"],
          ["Sertifikasi guru", "Jumlah sertifikat", "Dokumen", "30 Dokumen", "30 Dokumen", "100%", "100%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Program",
        rows: [5, 5],
        columns: {
          Judul: "A",
          Kegiatan: "A",
          Indikator: "B",
          Satuan: "C",
          Target: "D",
          Realisasi: "E",
          Capaian: "F",
          CapaianTahun: "G",
        },
        sure: true,
        blok: "T33",
      },
      {
        sheet: "Program",
        rows: [11, 12],
        columns: {
          Judul: "A",
          Kegiatan: "A",
          Indikator: "B",
          Satuan: "C",
          Target: "D",
          Realisasi: "E",
          Capaian: "F",
          CapaianTahun: "G",
        },
        sure: true,
        blok: "T34",
      },
    ],
  },
  {
    name: "headings repeated on a later page are skipped",
    sheets: [
      {
        title: "Kinerja",
        rows: [
          ["No", "Indikator", "Satuan", "Target", "Realisasi", "% Capaian"],
          ...numbered,
          ["No", "Indikator", "Satuan", "Target", "Realisasi", "% Capaian"],
          [5, "Jumlah laporan", "Laporan", 12, 12, "100%"],
          [6, "Jumlah kunjungan", "Kunjungan", 1000, 1250, "125%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Kinerja",
        rows: [2, 8],
        columns: { Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "notes and a signature block under the table",
    sheets: [
      {
        title: "PK",
        at: "B3",
        rows: [
          ["No", "Indikator", "Satuan", "Target", "Realisasi", "% Capaian"],
          ...numbered,
          ["Sumber: Bagian Perencanaan"],
          ["*) angka sementara"],
          [],
          [null, null, null, null, "Palembang, 18 Januari 2025"],
          [null, null, null, null, "Kepala Badan"],
          [null, null, null, null, "Dr. Ahmad Fulan, M.Si"],
          [null, null, null, null, "NIP. 19700101 199501 1 001"],
        ],
      },
    ],
    expected: [
      {
        sheet: "PK",
        rows: [4, 7],
        columns: { Indikator: "C", Satuan: "D", Target: "E", Realisasi: "F", Capaian: "G" },
        sure: true,
      },
    ],
  },
  {
    name: "one empty row inside, then rows of the same shape; section rows included",
    sheets: [
      {
        title: "Kinerja",
        rows: [
          ["No", "Indikator", "Satuan", "Target", "Realisasi", "% Capaian"],
          ["Sasaran 1: Meningkatnya mutu perencanaan"],
          ...numbered.slice(0, 2),
          [],
          ["Sasaran 2: Meningkatnya kompetensi aparatur"],
          ...numbered.slice(2),
        ],
        merges: ["A2:F2", "A6:F6"],
      },
    ],
    expected: [
      {
        sheet: "Kinerja",
        rows: [2, 8],
        columns: { Indikator: "B", Satuan: "C", Target: "D", Realisasi: "E", Capaian: "F" },
        sure: true,
      },
    ],
  },
  {
    name: "two tables beside each other",
    sheets: [
      {
        title: "Ringkas",
        rows: [
          ["Indikator", "Target", "Realisasi", null, "Program", "Pagu", "Realisasi Keuangan"],
          ...[0, 1, 2].map((i) => {
            const [name, , t, r] = INDICATORS[i] ?? INDICATORS[0];
            return [name, t, r, null, ...(PROGRAMMES[i] ?? [])];
          }),
        ],
      },
    ],
    expected: [
      {
        sheet: "Ringkas",
        rows: [2, 4],
        columns: { Indikator: "A", Target: "B", Realisasi: "C" },
        sure: true,
      },
      {
        sheet: "Ringkas",
        rows: [2, 4],
        columns: { Program: "E", Anggaran: "F", RealisasiAnggaran: "G" },
        sure: true,
      },
    ],
  },
  {
    name: "a list of staff, a stock list and a cost plan are no business of ours",
    sheets: [
      {
        title: "Pegawai",
        rows: [
          ["No", "Nama", "NIP", "Jabatan", "Golongan"],
          [1, "Siti", "198001012005012001", "Analis", "III/c"],
          [2, "Budi", "197905052003121002", "Kepala Seksi", "III/d"],
        ],
      },
      {
        title: "Persediaan",
        rows: [
          ["No", "Nama Barang", "Satuan", "Saldo Awal", "Masuk", "Keluar", "Saldo Akhir"],
          [1, "Kertas A4", "Rim", 20, 50, 45, 25],
        ],
      },
      {
        title: "RAB",
        rows: [
          ["Uraian", "Volume", "Satuan", "Harga Satuan", "Anggaran"],
          ["Konsumsi rapat", 50, "Orang", 45_000, 2_250_000],
          ["ATK", 1, "Paket", 1_500_000, 1_500_000],
        ],
      },
    ],
    expected: [],
  },
  {
    name: "Target and Realisasi without an indicator is at most to be checked",
    sheets: [
      {
        title: "Penjualan",
        rows: [
          ["Cabang", "Target", "Realisasi"],
          ["Palembang", 100, 90],
          ["Prabumulih", 80, 85],
        ],
      },
    ],
    expected: [{ sheet: "Penjualan", rows: [2, 3], columns: {}, open: ["Target", "Realisasi"], sure: false }],
  },
  {
    name: "an Excel table by its own header",
    sheets: [
      {
        title: "Data",
        at: "C5",
        rows: [
          ["Indikator Kinerja Utama", "Sat.", "Tgt.", "Real.", "Cap. (%)"],
          ...INDICATORS.map(([name, unit, t, r]) => [name, unit, t, r, (r / t) * 100]),
        ],
        tables: [{ name: "TabelIKU", ref: "C5:G9" }],
      },
    ],
    expected: [
      {
        sheet: "Data",
        rows: [6, 9],
        columns: { Indikator: "C", Satuan: "D", Target: "E", Realisasi: "F", Capaian: "G" },
        sure: true,
      },
    ],
  },
  {
    name: "triwulan columns; sums up to a triwulan are asked about",
    sheets: [
      {
        title: "Triwulan",
        rows: [
          ["Indikator", "Satuan", "Target", "Realisasi", null, null, null, "Capaian (%)"],
          [null, null, null, "TW I", "TW II", "TW III", "TW IV", null],
          ["Jumlah laporan", "Laporan", 12, 3, 3, 3, 3, "100%"],
          ["Jumlah peserta", "Orang", 200, 50, 40, 60, 40, "95%"],
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1", "H1:H2"],
      },
    ],
    expected: [
      {
        sheet: "Triwulan",
        rows: [3, 4],
        columns: {
          Indikator: "A",
          Satuan: "B",
          Target: "C",
          RealisasiTW1: "D",
          RealisasiTW2: "E",
          RealisasiTW3: "F",
          RealisasiTW4: "G",
          Capaian: "H",
        },
        sure: true,
      },
    ],
  },
  {
    name: "budget before and after the change",
    sheets: [
      {
        title: "Anggaran",
        rows: [
          [
            "Kode Rekening",
            "Uraian",
            "Pagu Sebelum Perubahan",
            "Pagu Setelah Perubahan",
            "Total Realisasi",
            "% Penyerapan Anggaran",
          ],
          ["5.1.01", "Belanja Pegawai", 10e9, 11e9, 10.5e9, "95,45%"],
          ["5.1.02", "Belanja Barang dan Jasa", 6e9, 5.5e9, 5e9, "90,91%"],
        ],
      },
    ],
    expected: [
      {
        sheet: "Anggaran",
        rows: [2, 3],
        columns: {
          Kode: "A",
          Uraian: "B",
          AnggaranMurni: "C",
          AnggaranPerubahan: "D",
          RealisasiAnggaran: "E",
          Serapan: "F",
        },
        sure: true,
      },
    ],
  },
];
