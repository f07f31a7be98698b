import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { bigWorkbook } from "../bench/big-workbook";

/**
 * Kills the command: npm run kills [RUNS]. Every second time at a random moment of its run, else at one of the few
 * milliseconds in which its temporary file stands beside the output. The output is then the old one or the new one,
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

/** Starts a run, and kills it when `arm` calls; whether it was killed before its end. `arm` gives what ends its wait. */
function killedBy(arm: (kill: () => void) => () => void): Promise<boolean> {
  const child = spawn(process.execPath, argv, { stdio: "ignore" });
  const disarm = arm(() => child.kill("SIGKILL"));
  return new Promise((resolve) =>
    child.on("exit", (_, signal) => {
      disarm();
      resolve(signal === "SIGKILL");
    }),
  );
}

const after = (milliseconds: number) => (kill: () => void) => {
  const timer = setTimeout(kill, milliseconds);
  return () => clearTimeout(timer);
};

/** From the moment that the temporary file is there; every fourth time at once. */
const whileWriting = (milliseconds: number) => (kill: () => void) => {
  const watcher = watch(folder, (_, name) => {
    if (!name?.endsWith(".tmp")) return;
    watcher.close();
    if (milliseconds < 1) kill();
    else setTimeout(kill, milliseconds);
  });
  return () => watcher.close();
};

async function main(): Promise<void> {
  writeFileSync(input, bigWorkbook(ROWS));
  const before = readFileSync(input);
  wholeRun();
  const whole = wholeRun();
  let killed = 0;
  let left = 0;
  for (let run = 0; run < RUNS; run++) {
    const arm = run % 2 === 0 ? after(whole * (0.1 + 0.9 * Math.random())) : whileWriting(4 * Math.random());
    if (await killedBy(arm)) killed++;
    refuseUnless(readFileSync(input).equals(before), `run ${run}: the input has changed`);
    unzipSync(readFileSync(output));
    if (readdirSync(folder).length > 2) left++;
  }
  refuseUnless(
    killed > RUNS / 4,
    `only ${killed} of ${RUNS} runs were killed: the machine has become faster meanwhile`,
  );
  wholeRun();
  refuseUnless(readdirSync(folder).length === 2, `left behind: ${readdirSync(folder).join(", ")}`);
  rmSync(folder, { recursive: true });
  console.log(
    `${RUNS} runs, ${killed} killed, ${left} times with a file beside that the next run took away.`,
  );
}

void main();
