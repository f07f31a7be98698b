import { assess } from "../fixtures/assess";
import { chooseNames } from "../../src/input/choose-names";
import { parseLaporan } from "../../src/input/parse-laporan";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { bigWorkbook } from "./big-workbook";
import { median } from "./measure";

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 3;

/** Parse and assess against reading the file, within one process. */
export async function benchStages(): Promise<void> {
  console.log("\nParse and assess against reading the file");
  const stages = [];
  for (const rows of SIZES) stages.push(await stagesOf(bigWorkbook(rows), rows));
  console.table(stages);
}

async function stagesOf(bytes: Uint8Array, rows: number) {
  const reading: number[] = [];
  const working: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    const opened = openWorkbook(bytes, "bench.xlsx", nodeCodec);
    if (!opened.ok) throw new Error(opened.error.kind);
    const snapshot = await opened.value.read(chooseNames);
    if (!snapshot.ok) throw new Error(snapshot.error.kind);
    const read = performance.now();
    assess(parseLaporan(snapshot.value));
    reading.push(read - start);
    working.push(performance.now() - read);
  }
  const [read, work] = [median(reading), median(working)];
  return {
    rows,
    "read ms": read.toFixed(0),
    "parse + assess ms": work.toFixed(0),
    ratio: (work / read).toFixed(2),
  };
}
