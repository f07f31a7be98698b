import { SheetBook } from "../fixtures/package/sheet-book";
import { StyleBook } from "../fixtures/package/style-book";
import { workbookPackage } from "../fixtures/package/workbook-package";

const FIRST_ROW = 5;
const HEADINGS = [
  "No.",
  "Sasaran Strategis",
  "Indikator Kinerja",
  "Satuan",
  "Target",
  "Realisasi",
  "% Capaian",
  "Keterangan",
];
const COLUMNS = {
  Sasaran: "B",
  Indikator: "C",
  Satuan: "D",
  Target: "E",
  Realisasi: "F",
  Capaian: "G",
  Keterangan: "H",
};
/** Target and realisasi, counted from 0. */
const FIGURES = [4, 5];
const UNITS = ["Dokumen", "Orang", "Persen", "Laporan"];
/** Indicators of one sasaran. */
const PER_SASARAN = 25;

/**
 * `plain`: figures alone. `texts`: every fifth figure written as text. `mixed`: besides, both directions, figures in
 * percent, and merges in the column of realisasi.
 */
export type TableShape = "plain" | "texts" | "mixed";

/** One table of so many indicator rows: texts of their own in every row. Behind it stand sheets that are none of ours. */
export function bigWorkbook(
  rows: number,
  shape: TableShape = "texts",
  others: readonly SheetBook[] = [],
): Uint8Array {
  const styles = new StyleBook("Arial", 10);
  const boxed = styles.add({ border: "thin", wrap: true });
  const percent = styles.add({ border: "thin", numberFormat: "0.00%" });
  const sheet = new SheetBook("Kinerja", [6, 34, 44, 12, 12, 12, 12, 30]);
  HEADINGS.forEach((text, i) => sheet.put(FIRST_ROW - 1, i + 1, text, boxed));
  for (let i = 0; i < rows; i++) {
    const isPercent = shape === "mixed" && i % 3 === 0;
    rowOf(i, shape).forEach((value, column) =>
      sheet.put(FIRST_ROW + i, column + 1, value, isPercent && FIGURES.includes(column) ? percent : boxed),
    );
    if (shape === "mixed") {
      sheet.put(FIRST_ROW + i, HEADINGS.length + 1, i % 2 === 0 ? "Negatif" : "Positif", boxed);
      if (i % 50 === 2)
        sheet.merge({ top: FIRST_ROW + i, left: 6, bottom: FIRST_ROW + i + 1, right: 6 }, boxed);
    }
  }
  const last = FIRST_ROW + rows - 1;
  const columns = shape === "mixed" ? { ...COLUMNS, Polaritas: "I" } : COLUMNS;
  const names = Object.entries(columns).map(([peran, letter]) => ({
    name: `${peran}_B`,
    refersTo: `Kinerja!$${letter}$${FIRST_ROW}:$${letter}$${last}`,
  }));
  return workbookPackage({ sheets: [sheet, ...others], names, styles });
}

function rowOf(i: number, shape: TableShape): readonly (string | number | null)[] {
  const unit = UNITS[i % UNITS.length] ?? "";
  const target = 50 + ((i * 7919) % 951);
  const realisasi = Math.round((target * (20 + ((i * 104_729) % 101))) / 100);
  const asText = shape !== "plain" && i % 5 === 0;
  const figure = (value: number) =>
    asText ? `${value.toString().replace(/\B(?=(\d{3})+$)/g, ".")} ${unit}` : value;
  return [
    i + 1,
    `Meningkatnya kualitas layanan bidang ke-${Math.floor(i / PER_SASARAN) + 1}`,
    `Jumlah hasil kegiatan nomor ${i + 1} pada wilayah ${(i * 31) % 514}`,
    unit,
    figure(target),
    figure(realisasi),
    null,
    i % 3 === 0 ? `Sumber data: laporan seksi ${(i * 17) % 97}` : null,
  ];
}
