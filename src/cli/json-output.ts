import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { PreparedOutput } from "../xlsx/file-output";
import { writeBeside } from "../xlsx/temporary-file";
import { codeOf } from "./read-input";

export interface JsonPlace {
  readonly path: string;
  /** What errors call it. */
  readonly shown: string;
  /** Also replaces a file that is no JSON of the product's. */
  readonly overwrite: boolean;
}

/** Writes the text beside its place. What stands there already is replaced only if it is ours, or on request. */
export function prepareText(
  { path, shown, overwrite }: JsonPlace,
  text: string,
): Result<PreparedOutput, HostError> {
  const attempt = <T>(work: () => T): Result<T, HostError> => {
    try {
      return ok(work());
    } catch (thrown) {
      return err({ kind: "cannot-write", path: shown, code: codeOf(thrown) });
    }
  };
  const standing = attempt(() => refusal(path, shown, overwrite));
  if (!standing.ok) return standing;
  if (standing.value) return err(standing.value);
  const written = attempt(() => writeBeside(path, Buffer.from(text)));
  return written.ok ? ok({ put: () => attempt(written.value.put), discard: written.value.discard }) : written;
}

/** A rename would find these out too late, with the workbook already written. */
function refusal(path: string, shown: string, overwrite: boolean): HostError | null {
  const standing = statSync(path, { throwIfNoEntry: false });
  if (!standing) return null;
  if (!standing.isFile()) return { kind: "cannot-write", path: shown, code: "EISDIR" };
  return overwrite || isOurs(path) ? null : { kind: "output-exists", path: shown };
}

/** The version of the format is the first key of every JSON of ours. */
function isOurs(path: string): boolean {
  const head = Buffer.alloc(100);
  const file = openSync(path, "r");
  try {
    const length = readSync(file, head, 0, head.length, 0);
    return /^\s*\{\s*"versi"\s*:\s*\d/.test(head.toString("utf8", 0, length));
  } finally {
    closeSync(file);
  }
}
