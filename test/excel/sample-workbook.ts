import type { WorkbookData } from "../../src/workbench/host/book/plain-workbook";

/** A small agency's workbook: a table of kinerja, one of anggaran, rules and merges of the agency's own. */
export function sampleWorkbook(rows = 3): WorkbookData {
  const last = 4 + rows;
  const names = ["Sasaran", "Indikator", "Target", "Realisasi", "Capaian"];
  return {
    sheets: [
      {
        name: "Kinerja '24",
        cells: {
          A1: "Tabel 1",
          A4: "Sasaran",
          B4: "Indikator",
          C4: "Target",
          D4: "Realisasi",
          E4: "Capaian",
          ...kinerjaCells(rows),
        },
        merges: ["A1:E1", `A5:A${last}`],
        styles: { A4: { fill: "#DDEBF7", bold: true }, C5: { fill: "#FFFF00" } },
        rules: [{ ranges: [`D5:D${last}`], formula: "D5<0", fill: "#FF00FF" }],
      },
      { name: "Anggaran", cells: anggaranCells(rows), formats: { [`B2:C${1 + rows}`]: '"Rp. "#,##0' } },
    ],
    names: [
      ...names.map((name, i) => ({
        name: `${name}_K`,
        formula: `'Kinerja ''24'!$${"ABCDE"[i]}$5:$${"ABCDE"[i]}$${last}`,
      })),
      { name: "Program_A", formula: `Anggaran!$A$2:$A$${1 + rows}` },
      { name: "Anggaran_A", formula: `Anggaran!$B$2:$B$${1 + rows}` },
      { name: "RealisasiAnggaran_A", formula: `Anggaran!$C$2:$C$${1 + rows}` },
      { name: "LKJIP_Tahun", formula: "2024" },
    ],
  };
}

function kinerjaCells(rows: number): NonNullable<WorkbookData["sheets"][number]["cells"]> {
  const cells: Record<string, string | number> = { A5: "Meningkatnya kerukunan" };
  for (let i = 0; i < rows; i++) {
    cells[`B${5 + i}`] = `Indikator ke-${i + 1}`;
    cells[`C${5 + i}`] = 100 + i;
    cells[`D${5 + i}`] = 40 + ((i * 17) % 70);
  }
  return cells;
}

function anggaranCells(rows: number): NonNullable<WorkbookData["sheets"][number]["cells"]> {
  const cells: Record<string, string | number> = { A1: "Program", B1: "Anggaran", C1: "Realisasi" };
  for (let i = 0; i < rows; i++) {
    cells[`A${2 + i}`] = `Program ${i + 1}`;
    cells[`B${2 + i}`] = 1_000_000 * (i + 1);
    cells[`C${2 + i}`] = 900_000 * (i + 1);
  }
  return cells;
}
