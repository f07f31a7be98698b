// The job of one_sheet.py over SheetJS, which fills no cells: sheetjs.cjs PACKAGES INPUT OUTPUT
const { createRequire } = require("node:module");
const { columnOf, rate } = require("./scale.cjs");

const [, , packages, source, target] = process.argv;
const XLSX = createRequire(packages)("xlsx");

const book = XLSX.readFile(source);
const placeOf = (name) => columnOf(book.Workbook.Names.find(({ Name }) => Name === name).Ref);
const { title, top, bottom, letters } = placeOf("Target_B");
const [realisasi, indikator] = ["Realisasi_B", "Indikator_B"].map((name) => placeOf(name).letters);
const sheet = book.Sheets[title];
const rows = [["Indikator Kinerja", "Target", "Realisasi", "% Capaian", "Kriteria"]];
for (let row = top; row <= bottom; row++) {
  const [name, want, got] = [indikator, letters, realisasi].map((column) => sheet[`${column}${row}`]?.v);
  const rated = rate(want, got);
  rows.push([name, want, got, rated && rated.percent / 100, rated && rated.word]);
}
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Hasil");
XLSX.writeFile(book, target, { compression: true });
