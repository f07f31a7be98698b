import type { EditPlan } from "../../src/domain/edit-plan";
import type { Snapshot } from "../../src/domain/snapshot";
import { assess } from "../fixtures/assess";
import { planHitung, type PlanOptions } from "../../src/plan/plan-hitung";
import type { SheetData, WorkbookData } from "../../src/workbench/host/book/plain-workbook";
import { reportLaporan } from "../fixtures/report-laporan";

export const PLAN_OPTIONS: PlanOptions = {
  paint: true,
  fill: true,
  today: { year: 2025, month: 1, day: 18 },
  bahasa: "id",
};

/** The plan for the report's tables, whatever the workbook holds of them. */
export const reportPlan = (basis: Snapshot, options: PlanOptions = PLAN_OPTIONS): EditPlan =>
  planHitung(assess(reportLaporan()), basis, options);

/** Sheets called like the report's, each with a cell, a look and a rule of the agency's own. */
export function reportWorkbook(): WorkbookData {
  const sheets = ["Renstra", "Sasaran", "Program", "Anggaran", "Hibah"].map((name): SheetData => ({
    name,
    cells: { A1: `Tabel ${name}`, B2: 12, C2: { formula: "B2*2", value: 24, format: "0.0" } },
    styles: { A1: { bold: true, fill: "#DDEBF7" } },
    merges: ["A1:C1"],
    rules: [{ ranges: ["B2:B9"], formula: "B2>10", fill: "#FF00FF" }],
  }));
  return {
    sheets,
    names: [
      { name: "Target_X", formula: "Sasaran!$B$2:$B$9" },
      { name: "Milik_Dinas", formula: "Anggaran!$A$1" },
      { name: "Catatan", formula: "Program!$A$1", scope: "Program" },
    ],
  };
}
