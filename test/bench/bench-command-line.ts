import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assess } from "../fixtures/assess";
import { chooseNames } from "../../src/input/choose-names";
import { parseLaporan } from "../../src/input/parse-laporan";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { bigWorkbook } from "./big-workbook";
import { measure, median, PYTHON, type Measured } from "./measure";

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 3;
const root = join(__dirname, "..", "..");

/** The whole command in turn with the openpyxl script. Ratios, since machines differ. */
export function benchCommandLine(): void {
  const folder = mkdtempSync(join(tmpdir(), "lkjip-bench-"));
  try {
    const measured = SIZES.map((rows) => compare(folder, rows));
    console.log("\nWhole command against the openpyxl script");
    console.table(measured.map(({ line }) => line));
    console.log(
      "Growth of the CPU time from one size to the next, ten times the rows (a linear cost stays below 10):",
    );
    console.log(
      measured
        .slice(1)
        .map(({ ours }, i) => (ours / (measured[i]?.ours ?? 1)).toFixed(1))
        .join(", "),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Parse and assess against reading the file, within one process. */
export async function benchStages(): Promise<void> {
  console.log("\nParse and assess against reading the file");
  const stages = [];
  for (const rows of SIZES) stages.push(await stagesOf(bigWorkbook(rows), rows));
  console.table(stages);
}

function compare(folder: string, rows: number) {
  const input = join(folder, `${rows}.xlsx`);
  writeFileSync(input, bigWorkbook(rows));
  const launcher = join(root, "src/cli/launch.cjs");
  // Not part of the measure: the bundle is made once.
  measure([process.execPath, launcher, "--siapkan"]);
  const ours: Measured[] = [];
  const peers: Measured[] = [];
  const [own, other] = [join(folder, `ours-${rows}.xlsx`), join(folder, `peer-${rows}.xlsx`)];
  for (let i = 0; i < RUNS; i++) {
    // 1 is a run that found errors in the data.
    ours.push(measure([process.execPath, launcher, input, "--keluaran", own], [0, 1]));
    peers.push(measure([PYTHON, join(__dirname, "peer.py"), input, other]));
  }
  const figure = (runs: readonly Measured[], key: keyof Measured): number =>
    median(runs.map((run) => run[key]));
  const times = (key: keyof Measured): string => (figure(peers, key) / figure(ours, key)).toFixed(1);
  const line = {
    rows,
    seconds: figure(ours, "seconds").toFixed(2),
    "openpyxl seconds": figure(peers, "seconds").toFixed(2),
    "times as fast": times("seconds"),
    "by CPU time": times("cpuSeconds"),
    "peak MB": figure(ours, "peakMegabytes").toFixed(0),
    "openpyxl peak MB": figure(peers, "peakMegabytes").toFixed(0),
  };
  return { ours: figure(ours, "cpuSeconds"), line };
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
