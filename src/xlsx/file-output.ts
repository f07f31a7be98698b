import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type BigIntStats,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { nodeCodec } from "./node-codec";
import { openWorkbook } from "./open-workbook";

export interface OutputPlace {
  /** The file that was read: never written to, by whatever name. */
  readonly input: string;
  readonly output: string;
  /** What errors call the output. */
  readonly shown: string;
  /** Also replaces a file that the product did not write. */
  readonly overwrite: boolean;
}

/**
 * Puts the bytes at the output by way of a temporary file in its folder, so that it holds the old content or the new
 * and never half of one. An existing file is replaced only if the product wrote it, or on request.
 */
export function writeOutput(place: OutputPlace, bytes: Uint8Array): Result<void, HostError> {
  try {
    const refused = refusal(place);
    if (refused) return err(refused);
    replace(realPath(place.output), bytes);
    return ok(undefined);
  } catch (thrown) {
    return err({ kind: "cannot-write", path: place.shown, code: errorCode(thrown) });
  }
}

/** Why the place must not be written to; null where it may. */
function refusal({ input, output, shown, overwrite }: OutputPlace): HostError | null {
  const present = statSync(output, { bigint: true, throwIfNoEntry: false });
  if (!present) return null;
  if (isSameFile(present, input)) return { kind: "output-is-input", path: shown };
  if (!present.isFile()) return { kind: "cannot-write", path: shown, code: "EISDIR" };
  // The folder's rights alone decide over a rename; that the file is write-protected is a wish all the same.
  if ((present.mode & 0o222n) === 0n) return { kind: "cannot-write", path: shown, code: "EACCES" };
  return overwrite || isProducts(output) ? null : { kind: "output-exists", path: shown };
}

/** By device and number, which a link of either kind cannot hide; by path where a file system has no numbers. */
function isSameFile(present: BigIntStats, input: string): boolean {
  const source = statSync(input, { bigint: true, throwIfNoEntry: false });
  if (!source || source.ino === 0n) return false;
  return present.dev === source.dev && present.ino === source.ino;
}

/** Whether a workbook of the product's stands there: it holds a sheet with our mark. */
function isProducts(path: string): boolean {
  const opened = openWorkbook(readFileSync(path), path, nodeCodec);
  return opened.ok && opened.value.hasOwnSheets;
}

/** Where a link leads, so that the link stays one. */
function realPath(path: string): string {
  const folder = realpathSync(dirname(path));
  const present = statSync(path, { throwIfNoEntry: false });
  return present ? realpathSync(path) : join(folder, basename(path));
}

function replace(target: string, bytes: Uint8Array): void {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeWhole(temporary, bytes);
    renameSync(temporary, target);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
}

/** On the disk before it takes the other's place: a power cut leaves one of the two. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const errorCode = (thrown: unknown): string =>
  typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "EIO";
