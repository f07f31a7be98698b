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
const UNITS = ["Dokumen", "Orang", "Persen", "Laporan"];
/** Indicators of one sasaran. */
const PER_SASARAN = 25;

/** One table of so many indicator rows: texts of their own in every row, every fifth figure written as text. */
export function bigWorkbook(rows: number): Uint8Array {
  const styles = new StyleBook("Arial", 10);
  const boxed = styles.add({ border: "thin", wrap: true });
  const sheet = new SheetBook("Kinerja", [6, 34, 44, 12, 12, 12, 12, 30]);
  HEADINGS.forEach((text, i) => sheet.put(FIRST_ROW - 1, i + 1, text, boxed));
  for (let i = 0; i < rows; i++) {
    rowOf(i).forEach((value, column) => sheet.put(FIRST_ROW + i, column + 1, value, boxed));
  }
  const last = FIRST_ROW + rows - 1;
  const names = Object.entries(COLUMNS).map(([peran, letter]) => ({
    name: `${peran}_B`,
    refersTo: `Kinerja!$${letter}$${FIRST_ROW}:$${letter}$${last}`,
  }));
  return workbookPackage({ sheets: [sheet], names, styles });
}

function rowOf(i: number): readonly (string | number | null)[] {
  const unit = UNITS[i % UNITS.length] ?? "";
  const target = 50 + ((i * 7919) % 951);
  const realisasi = Math.round((target * (20 + ((i * 104_729) % 101))) / 100);
  const asText = i % 5 === 0;
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
