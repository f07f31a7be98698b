import { assess } from "../../src/engine/assess";
import { planHitung, type PlanOptions } from "../../src/plan/plan-hitung";
import { buildSnapshot } from "../fixtures/snapshot-builder";
import { reportLaporan } from "../fixtures/report-laporan";
import { printPlan } from "./print-plan";

const options: PlanOptions = { paint: true, fill: false, today: { year: 2025, month: 1, day: 18 }, bahasa: "id" };
const sheets = ["Renstra", "Sasaran", "Program", "Anggaran", "Hibah"].map((title) => ({ title, rows: [] }));

test("the plan for the report's tables, line by line", () => {
  const plan = planHitung(assess(reportLaporan()), buildSnapshot({ sheets }), options);
  expect(printPlan(plan)).toMatchSnapshot();
});
