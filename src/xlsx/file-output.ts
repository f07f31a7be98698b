import { readFileSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { nodeCodec } from "./node-codec";
import { openWorkbook } from "./open-workbook";
import { writeBeside } from "./temporary-file";

export interface OutputPlace {
  /** Every file that the run reads, by `identityOf`: never written to, by whatever name. */
  readonly inputs: ReadonlySet<string>;
  readonly output: string;
  /** What errors call the output. */
  readonly shown: string;
  /** Also replaces a file that the product did not write. */
  readonly overwrite: boolean;
}

/** A file that stands whole beside its place and waits to be put there. */
export interface PreparedOutput {
  readonly put: () => Result<void, HostError>;
  readonly discard: () => void;
}

/**
 * Writes the bytes beside the output by way of a temporary file in its folder, so that it holds the old content or the
 * new and never half of one. An existing file is replaced only if the product wrote it, or on request.
 */
export function prepareOutput(place: OutputPlace, bytes: Uint8Array): Result<PreparedOutput, HostError> {
  const attempt = <T>(work: () => T): Result<T, HostError> => {
    try {
      return ok(work());
    } catch (thrown) {
      return err({ kind: "cannot-write", path: place.shown, code: errorCode(thrown) });
    }
  };
  const refused = attempt(() => refusal(place));
  if (!refused.ok) return refused;
  if (refused.value) return err(refused.value);
  const written = attempt(() => writeBeside(realPath(place.output), bytes));
  return written.ok ? ok({ put: () => attempt(written.value.put), discard: written.value.discard }) : written;
}

/** Bytes; what is larger than this no run of the product has written. */
const LARGEST_LOOKED_AT = 512n * 1024n * 1024n;

/** Why the place must not be written to; null where it may. */
function refusal({ inputs, output, shown, overwrite }: OutputPlace): HostError | null {
  const present = statSync(output, { bigint: true, throwIfNoEntry: false });
  if (!present) return null;
  if (inputs.has(identity(present, output))) return { kind: "output-is-input", path: shown };
  if (!present.isFile()) return { kind: "cannot-write", path: shown, code: "EISDIR" };
  // The folder's rights alone decide over a rename; that the file is write-protected is a wish all the same.
  if ((present.mode & 0o222n) === 0n) return { kind: "cannot-write", path: shown, code: "EACCES" };
  return overwrite || isProducts(output, present.size) ? null : { kind: "output-exists", path: shown };
}

/** What a file is known by, through links of either kind; null for one that is not there. */
export function identityOf(path: string): string | null {
  const present = statSync(path, { bigint: true, throwIfNoEntry: false });
  return present ? identity(present, path) : null;
}

/** Device and number, which a link cannot hide; the path where a file system has no numbers. */
const identity = ({ dev, ino }: BigIntStats, path: string): string =>
  ino === 0n ? realpathSync(path) : `${dev}:${ino}`;

/** Whether a workbook of the product's stands there: it holds a sheet with our mark. */
function isProducts(path: string, size: bigint): boolean {
  if (size > LARGEST_LOOKED_AT) return false;
  const opened = openWorkbook(readFileSync(path), path, nodeCodec);
  return opened.ok && opened.value.hasOwnSheets;
}

/** Where a link leads, so that the link stays one. */
function realPath(path: string): string {
  const folder = realpathSync(dirname(path));
  const present = statSync(path, { throwIfNoEntry: false });
  return present ? realpathSync(path) : join(folder, basename(path));
}

const errorCode = (thrown: unknown): string =>
  typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "EIO";
