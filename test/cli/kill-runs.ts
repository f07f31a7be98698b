import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { bigWorkbook } from "../bench/big-workbook";

/**
 * Kills the command at random moments of its run: npm run kills [RUNS]. The output is then the old one or the new one,
 * whole; the input is as it was; and the run that follows leaves nothing but the two files.
 */
const RUNS = Number(process.argv[2] ?? 100);
const ROWS = 2_000;
const LAUNCHER = join(__dirname, "..", "..", "src", "cli", "launch.cjs");

const folder = mkdtempSync(join(tmpdir(), "lkjip-kills-"));
const [input, output] = [join(folder, "masuk.xlsx"), join(folder, "keluar.xlsx")];
const argv = [LAUNCHER, input, "--keluaran", output, "--timpa"];

function refuseUnless(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(what);
}

/** Milliseconds that a whole run takes here; it leaves the output that every killed run finds. */
function wholeRun(): number {
  const start = performance.now();
  spawnSync(process.execPath, argv, { stdio: "ignore" });
  return performance.now() - start;
}

function killedAfter(milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, argv, { stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  return new Promise((resolve) =>
    child.on("exit", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    }),
  );
}

async function main(): Promise<void> {
  writeFileSync(input, bigWorkbook(ROWS));
  const before = readFileSync(input);
  wholeRun();
  const whole = wholeRun();
  let killed = 0;
  let halves = 0;
  for (let run = 0; run < RUNS; run++) {
    // From the start of the program to just behind its end.
    if (await killedAfter(whole * (0.1 + 0.9 * Math.random()))) killed++;
    refuseUnless(readFileSync(input).equals(before), `run ${run}: the input has changed`);
    unzipSync(readFileSync(output));
    if (readdirSync(folder).length > 2) halves++;
  }
  refuseUnless(
    killed > RUNS / 4,
    `only ${killed} of ${RUNS} runs were killed: the machine has become faster meanwhile`,
  );
  wholeRun();
  refuseUnless(readdirSync(folder).length === 2, `left behind: ${readdirSync(folder).join(", ")}`);
  rmSync(folder, { recursive: true });
  console.log(
    `${RUNS} runs, ${killed} killed, ${halves} times with a file beside that a later run took away.`,
  );
}

void main();
