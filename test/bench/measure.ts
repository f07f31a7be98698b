import { spawnSync } from "node:child_process";

/** One run of a command as a whole process. */
export interface Measured {
  readonly seconds: number;
  /** Of all its threads, in user and system: steadier than the clock on a busy machine. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Debian's own, which sees python3-openpyxl. */
export const PYTHON = "/usr/bin/python3";
/** Starts the command, waits, and tells what it took: wall clock and the largest resident size. */
const WATCH = `
import json, resource, subprocess, sys, time
start = time.perf_counter()
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, status]))
`;

/** @param done the exit statuses of a run that did its work; any other is thrown, with what the command said. */
export function measure(command: readonly string[], done: readonly number[] = [0]): Measured {
  const { stdout, stderr, error } = spawnSync(PYTHON, ["-c", WATCH, ...command], { encoding: "utf8" });
  if (error) throw error;
  const [seconds = 0, cpuSeconds = 0, peakMegabytes = 0, status = 2] = JSON.parse(stdout) as number[];
  if (!done.includes(status)) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr}`);
  return { seconds, cpuSeconds, peakMegabytes };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

/** Several runs of several commands in turn, so that what else the machine does meets all alike; the median of each. */
export function inTurn<Name extends string>(
  commands: Readonly<Record<Name, () => Measured>>,
  runs = 3,
): Readonly<Record<Name, Measured>> {
  const names = Object.keys(commands) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<
    Name,
    Measured[]
  >;
  for (let i = 0; i < runs; i++) for (const name of names) measured[name].push(commands[name]());
  return Object.fromEntries(names.map((name) => [name, middle(measured[name])])) as Record<Name, Measured>;
}

const middle = (runs: readonly Measured[]): Measured => ({
  seconds: median(runs.map(({ seconds }) => seconds)),
  cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
  peakMegabytes: median(runs.map(({ peakMegabytes }) => peakMegabytes)),
});
