import { hitungCapaian } from "../../src/app/hitung-capaian";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createLocalHost } from "../../src/workbench/host/local-host";
import { loadWorkbook } from "../../src/workbench/load-xlsx/load-workbook";
import { startOffice } from "../workbench/node-office";
import { bigWorkbook, type TableShape } from "./big-workbook";

const SIZES = [25, 1_000, 10_000];
const SHAPES = ["plain", "mixed"] as const;

/**
 * Hitung Capaian through Microsoft's own client library, on the local host with a plain workbook behind it. The
 * adapter's time holds office.js and the JSON in between; the host's is what Excel would take in its own way.
 */
export async function benchExcel(): Promise<void> {
  console.log("\nThe Excel Workbook, milliseconds: reading and writing apart from engine and host");
  const lines = [];
  for (const rows of SIZES) for (const shape of SHAPES) lines.push(await measured(rows, shape));
  console.table(lines);
}

async function measured(rows: number, shape: TableShape): Promise<Readonly<Record<string, number | string>>> {
  const book = loadWorkbook(bigWorkbook(rows, shape), "bench.xlsx");
  if (!book.ok) throw new Error(JSON.stringify(book.error));
  const host = createLocalHost(book.value);
  const office = startOffice(host);
  office.installGlobals();
  const stages: number[] = [];
  const result = await hitungCapaian(createExcelWorkbook(), {
    ...{ write: true, paint: true, fill: true, today: { year: 2025, month: 1, day: 18 }, bahasa: "id" },
    onStage: () => void stages.push(performance.now()),
  });
  const [read = 0, compute = 0, write = 0, end = performance.now()] = stages;
  office.dispose();
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const ofHost = host.requests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return {
    rows,
    shape,
    requests: host.requests.length,
    megabytes: (host.requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1),
    actions: host.requests.reduce((sum, { actions }) => sum + actions, 0),
    rules:
      result.value.plan?.edits.reduce(
        (sum, edit) => sum + (edit.kind === "paint" ? edit.rules.length : 0),
        0,
      ) ?? 0,
    engine: Math.round(write - compute),
    host: Math.round(ofHost),
    adapter: Math.round(compute - read + end - write - ofHost),
  };
}
