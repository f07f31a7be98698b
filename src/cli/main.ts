import { isMainThread, Worker } from "node:worker_threads";
import { usageProblemSentence } from "../text/command-line";
import type { Tanggal } from "../text/dates";
import { hostErrorSentence } from "../text/host-errors";
import type { FolderSetting } from "./folder-file";
import { serveFolder } from "./folder-workers";
import { bahasaOf } from "./options";
import { run } from "./run";
import { line } from "./terminal";

/** Day that sheets are dated with in place of today's, so that a result can be made again to the letter. */
const DATE_VARIABLE = "LKJIP_TANGGAL";

const argv = process.argv.slice(2);
const err = (text: string): void => void process.stderr.write(text);

// The same script runs in the threads of a folder.
if (isMainThread) start();
else serveFolder();

function start(): void {
  const today = todayOr(process.env[DATE_VARIABLE]);
  if (today === null) {
    const value = process.env[DATE_VARIABLE] ?? "";
    const problem = { kind: "bad-value", option: DATE_VARIABLE, value, allowed: "2025-01-18" } as const;
    err(line(usageProblemSentence(problem, bahasaOf(argv))));
    process.exitCode = 2;
    return;
  }
  const out = (text: string): void => void process.stdout.write(text);
  void run(argv, { out, err, folder: startFolder(), today, openWorker }).then((status) => {
    process.exitCode ??= status;
  });
  // A full disk behind `>`, or a reader that has seen enough (`| head`): what was asked for did not arrive.
  process.stdout.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    process.exitCode = 2;
    if (code === "EPIPE") return;
    err(line(hostErrorSentence({ kind: "cannot-write", path: "-", code }, bahasaOf(argv))));
  });
}

/** The script that this process was started with. */
function openWorker(setting: FolderSetting): Worker {
  return new Worker(process.argv[1] ?? "", { workerData: setting });
}

function todayOr(given: string | undefined): Tanggal | null {
  if (given) return parseTanggal(given);
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** `2025-01-18`; null where there is no such day. */
function parseTanggal(given: string): Tanggal | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : null;
  if (!time || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(given)) return null;
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/** `npm run` changes to the folder of the package; paths are meant from where the user stands. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: initial } = process.env;
  return script === "hitung" && initial ? initial : process.cwd();
}
