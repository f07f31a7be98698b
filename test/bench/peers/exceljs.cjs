// The job of one_sheet.py over exceljs: exceljs.cjs PACKAGES INPUT OUTPUT
const { createRequire } = require("node:module");
const { columnOf, rate } = require("./scale.cjs");

const [, , packages, source, target] = process.argv;
const ExcelJS = createRequire(packages)("exceljs");

async function main() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(source);
  const placeOf = (name) => columnOf(book.definedNames.getRanges(name).ranges[0]);
  const { title, top, bottom, letters } = placeOf("Target_B");
  const [realisasi, capaian, indikator] = ["Realisasi_B", "Capaian_B", "Indikator_B"].map(
    (name) => placeOf(name).letters,
  );
  const sheet = book.getWorksheet(title);
  const out = book.addWorksheet("Hasil");
  out.addRow(["Indikator Kinerja", "Target", "Realisasi", "% Capaian", "Kriteria"]);
  for (let row = top; row <= bottom; row++) {
    const [want, got] = [letters, realisasi].map((column) => sheet.getCell(`${column}${row}`).value);
    const rated = rate(want, got);
    const name = sheet.getCell(`${indikator}${row}`).value;
    const added = out.addRow([name, want, got, rated && rated.percent / 100, rated && rated.word]);
    if (!rated) continue;
    const fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${rated.color}` } };
    sheet.getCell(`${capaian}${row}`).fill = fill;
    added.getCell(4).numFmt = "0.00%";
    added.getCell(5).fill = fill;
  }
  await book.xlsx.writeFile(target);
}

void main();
