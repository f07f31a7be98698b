import { spawnSync } from "node:child_process";

/** One run of a command as a whole process. */
export interface Measured {
  readonly seconds: number;
  /** Of all its threads, in user and system: steadier than the clock on a busy machine. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const PYTHON = "/usr/bin/python3";
/** Starts the command, waits, and tells what it took: wall clock and the largest resident size. */
const WATCH = `
import json, resource, subprocess, sys, time
start = time.perf_counter()
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, status]))
`;

export function measure(command: readonly string[]): Measured {
  const { stdout, stderr } = spawnSync(PYTHON, ["-c", WATCH, ...command], { encoding: "utf8" });
  const [seconds = 0, cpuSeconds = 0, peakMegabytes = 0, status = 2] = JSON.parse(stdout) as number[];
  // Status 1 is a run that found errors in the data.
  if (status > 1) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr}`);
  return { seconds, cpuSeconds, peakMegabytes };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};
