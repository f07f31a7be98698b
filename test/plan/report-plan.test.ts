import type { Finding } from "../../src/domain/finding";
import { assess } from "../fixtures/assess";
import { planHitung, type PlanOptions } from "../../src/plan/plan-hitung";
import { buildSnapshot } from "../fixtures/snapshot-builder";
import { reportLaporan } from "../fixtures/report-laporan";
import { printPlan } from "./print-plan";

const options: PlanOptions = {
  paint: true,
  fill: false,
  today: { year: 2025, month: 1, day: 18 },
  bahasa: "id",
};
const sheets = ["Renstra", "Sasaran", "Program", "Anggaran", "Hibah"].map((title) => ({ title, rows: [] }));

/** A few, so that the plan's golden does not move with the catalogue of checks. */
const findings: readonly Finding[] = [
  {
    code: "capaian-beda",
    severity: "kesalahan",
    cell: { sheet: "Sasaran", row: 19, column: 6 },
    blok: "T38",
    baris: 1,
    tercetak: "95%",
    nilaiTercetak: 95,
    hitung: { value: 93.75324675324676, as: "persen" },
    values: {
      target: "77%",
      realisasi: "72,19%",
      rumus: "R/T",
      selisih: 1.24675324675324,
      cocok: "",
      batas: 0,
    },
  },
  {
    code: "total-anggaran-beda",
    severity: "peringatan",
    cell: null,
    blok: null,
    baris: null,
    tercetak: null,
    nilaiTercetak: null,
    hitung: { value: 277_384_614_699, as: "rupiah" },
    values: {
      jumlah: 277_384_614_699,
      totalAnggaran: 290_903_256_295,
      selisih: 13_518_641_596,
      penunjang: 1,
    },
  },
];

test("the plan for the report's tables, line by line", () => {
  const plan = planHitung({ ...assess(reportLaporan()), findings }, buildSnapshot({ sheets }), options);
  expect(printPlan(plan)).toMatchSnapshot();
  expect(printPlan(plan)).toContain("Dihitung pada 18 Januari 2025 dari tabel di buku kerja ini.");
});
