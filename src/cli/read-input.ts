import { readFileSync, statSync } from "node:fs";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";

/** Bytes. The whole package is held in memory beside what is unpacked; a workbook of that size is beyond Excel too. */
const LARGEST = 512 * 1024 * 1024;

/** The bytes of a file. A device or a pipe, which may never end, is refused like any other file that is no workbook. */
export function readInput(path: string, shown: string): Result<Uint8Array, HostError> {
  try {
    const { size, isFile } = sizeOf(path);
    if (!isFile) return err({ kind: "not-xlsx", path: shown });
    if (size > LARGEST) return err({ kind: "too-large", path: shown, reason: "file" });
    return ok(readFileSync(path));
  } catch (thrown) {
    return err(readError(codeOf(thrown), shown));
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sizeOf(path: string): { readonly size: number; readonly isFile: boolean } {
  const status = statSync(path);
  return { size: status.size, isFile: status.isFile() };
}

const MISSING = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"]);

const readError = (code: string, path: string): HostError =>
  MISSING.has(code) ? { kind: "not-found", path } : { kind: "cannot-read", path, code };

/** `ENOENT` of what Node threw. */
export const codeOf = (thrown: unknown): string =>
  typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "";
