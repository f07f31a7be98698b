import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { codeOf } from "./read-input";

/** A text that stands whole beside its place and waits to be put there. */
export interface PreparedText {
  readonly put: () => Result<void, HostError>;
  readonly discard: () => void;
}

/** Writes the text under a temporary name in the folder of `path`, so that its place never holds half of it. */
export function prepareText(path: string, shown: string, text: string): Result<PreparedText, HostError> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const discard = (): void => rmSync(temporary, { force: true });
  const attempt = (work: () => void): Result<void, HostError> => {
    try {
      work();
      return ok(undefined);
    } catch (thrown) {
      discard();
      return err({ kind: "cannot-write", path: shown, code: codeOf(thrown) });
    }
  };
  // A rename would find these out too late, with the workbook already written.
  const standing = statSync(path, { throwIfNoEntry: false });
  if (standing && !standing.isFile()) return err({ kind: "cannot-write", path: shown, code: "EISDIR" });
  const written = attempt(() => writeFileSync(temporary, text));
  return written.ok ? ok({ put: () => attempt(() => renameSync(temporary, path)), discard }) : written;
}
