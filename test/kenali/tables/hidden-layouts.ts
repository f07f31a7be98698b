import { INDICATORS, PROGRAMMES, percent, type MadeTable } from "./made-table";

/** Rows and columns that are hidden or filtered away. */

const HEADS = ["Indikator", "Satuan", "Target", "Realisasi", "Capaian"];
const rows = INDICATORS.map(([n, u, t, r]) => [n, u, t, r, percent(t, r)]);
const COLUMNS = { Indikator: "A", Satuan: "B", Target: "C", Realisasi: "D", Capaian: "E" };

export const HIDDEN_LAYOUTS: readonly MadeTable[] = [
  {
    name: "a hidden working column of the same heading gives way to the one in sight",
    sheets: [
      {
        title: "IKU",
        rows: [
          ["Indikator", "Target", "Target", "Realisasi"],
          ...INDICATORS.map(([n, , t, r]) => [n, t * 2, t, r]),
        ],
        hiddenColumns: ["B"],
      },
    ],
    expected: [
      { sheet: "IKU", rows: [2, 5], columns: { Indikator: "A", Target: "C", Realisasi: "D" }, sure: true },
    ],
  },
  {
    name: "a target that stands in a hidden column alone is asked about",
    sheets: [
      {
        title: "IKU",
        rows: [["Indikator", "Target", "Realisasi"], ...INDICATORS.map(([n, , t, r]) => [n, t, r])],
        hiddenColumns: ["B"],
      },
    ],
    expected: [{ sheet: "IKU", rows: [2, 5], columns: { Indikator: "A", Realisasi: "C" }, sure: false }],
  },
  {
    name: "years gone by in hidden columns",
    sheets: [
      {
        title: "Capaian 2024",
        rows: [
          [
            "Indikator",
            "Target 2022",
            "Realisasi 2022",
            "Target 2023",
            "Realisasi 2023",
            "Target 2024",
            "Realisasi 2024",
          ],
          ...INDICATORS.map(([n, , t, r]) => [n, t - 4, r - 4, t - 2, r - 2, t, r]),
        ],
        hiddenColumns: ["B", "C", "D", "E"],
      },
    ],
    expected: [
      {
        sheet: "Capaian 2024",
        rows: [2, 5],
        columns: { Indikator: "A", Target: "F", Realisasi: "G" },
        open: ["TargetLalu", "RealisasiLalu"],
        sure: true,
      },
    ],
  },
  {
    name: "the budget before its change is hidden: the one in sight is the budget",
    sheets: [
      {
        title: "Anggaran",
        rows: [
          ["Program", "Pagu Awal", "Pagu", "Realisasi Anggaran"],
          ...PROGRAMMES.map(([n, a, r]) => [n, a - 1_000_000, a, r]),
        ],
        hiddenColumns: ["B"],
      },
    ],
    expected: [
      {
        sheet: "Anggaran",
        rows: [2, 4],
        columns: { Program: "A", Anggaran: "C", RealisasiAnggaran: "D" },
        sure: true,
      },
    ],
  },
  {
    name: "a hidden row of names for a program between headings and data",
    sheets: [
      {
        title: "Ekspor",
        rows: [HEADS, ["ind_nama", "ind_sat", "tgt_thn", "real_thn", "cap_thn"], ...rows],
        hidden: [2],
      },
    ],
    expected: [{ sheet: "Ekspor", rows: [3, 6], columns: COLUMNS, sure: true }],
  },
  {
    name: "old headings are hidden above those in sight",
    sheets: [
      {
        title: "Salinan",
        rows: [["Indikator", "Satuan", "Realisasi", "Target", "Capaian"], HEADS, ...rows],
        hidden: [1],
      },
    ],
    expected: [{ sheet: "Salinan", rows: [3, 6], columns: COLUMNS, sure: true }],
  },
  {
    name: "rows that a filter hides are rows of the table, the first and the last too",
    sheets: [{ title: "Saring", rows: [HEADS, ...rows], hidden: [2, 4, 5] }],
    expected: [{ sheet: "Saring", rows: [2, 5], columns: COLUMNS, sure: true }],
  },
  {
    name: "empty hidden rows are no gap",
    sheets: [{ title: "Celah", rows: [HEADS, rows[0] ?? [], [], [], [], rows[1] ?? []], hidden: [3, 4, 5] }],
    expected: [{ sheet: "Celah", rows: [2, 6], columns: COLUMNS, sure: true }],
  },
  {
    name: "hidden working rows below the total are no part of the table",
    sheets: [
      {
        title: "Belanja",
        rows: [
          ["Program", "Anggaran", "Realisasi Anggaran"],
          ...PROGRAMMES,
          ["Jumlah", 63_800_750_000, 59_980_875_500],
          ["cek", 63_800_750_000, 59_980_875_500],
          ["selisih", 0, 0],
        ],
        hidden: [6, 7],
      },
    ],
    expected: [
      {
        sheet: "Belanja",
        rows: [2, 5],
        columns: { Program: "A", Anggaran: "B", RealisasiAnggaran: "C" },
        sure: true,
      },
    ],
  },
  {
    name: "a template that is hidden whole is not taken",
    sheets: [
      {
        title: "Pola",
        rows: [HEADS, ["Contoh indikator", "%", 100, 95, "95,00%"], [], [], HEADS, ...rows],
        hidden: [1, 2],
      },
    ],
    expected: [{ sheet: "Pola", rows: [6, 9], columns: COLUMNS, sure: true }],
  },
];
