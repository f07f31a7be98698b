import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";

/** `.lkjip-MACHINE-PROCESS-NUMBER.tmp`: short, so that it fits where the longest of names does. */
const LEFTOVER = /^\.lkjip-([\w-]*)-(\d+)-\d+\.tmp$/;
/** A file of another machine's run that is older than this has nobody working on it. */
const DAY = 86_400_000;

const MACHINE = hostname().replace(/[^\w]/g, "").slice(0, 40);
let number = 0;

/** A file that stands whole beside its place and waits to be put there. */
export interface TemporaryFile {
  /** Throws what the file system throws; then nothing is left behind. */
  readonly put: () => void;
  readonly discard: () => void;
}

/**
 * Writes the content under a name of its own in the folder of `target`, so that `target` holds the old content or the
 * new and never half of one. What killed runs left in that folder goes. Throws what the file system throws.
 */
export function writeBeside(target: string, content: Uint8Array): TemporaryFile {
  const folder = dirname(target);
  clearLeftovers(folder);
  const path = join(folder, `.lkjip-${MACHINE}-${process.pid}-${++number}.tmp`);
  const discard = (): void => rmSync(path, { force: true });
  const orDiscard = (work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      discard();
      throw thrown;
    }
  };
  orDiscard(() => writeWhole(path, content));
  return { put: () => orDiscard(() => renameSync(path, target)), discard };
}

/** On the disk before it takes the other's place: a power cut leaves one of the two. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const match = LEFTOVER.exec(name);
    if (match && isAbandoned(join(folder, name), match[1] ?? "", Number(match[2])))
      rmSync(join(folder, name), { force: true });
  }
}

function isAbandoned(path: string, machine: string, process: number): boolean {
  if (machine === MACHINE) return !isRunning(process);
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && Date.now() - status.mtimeMs > DAY;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (thrown) {
    // There is such a process, and it is another user's.
    return (thrown as NodeJS.ErrnoException).code === "EPERM";
  }
}
