import type { HostError } from "../domain/host-error";

/**
 * Why a package cannot be used. Thrown inside this folder only: the border (`open-workbook.ts`) turns it into a
 * Result and fills in the path of the file.
 */
export class Refusal extends Error {
  constructor(readonly error: HostError) {
    super(error.kind);
  }
}

export const damaged = (reason: DamageReason): Refusal => new Refusal({ kind: "damaged", path: "", reason });
export const tooLarge = (reason: "zip" | "sheet" | "xml" | "parts" | "result"): Refusal =>
  new Refusal({ kind: "too-large", path: "", reason });
export const unsupported = (reason: UnsupportedReason): Refusal =>
  new Refusal({ kind: "unsupported", path: "", reason });

/** zip: the container; xml: the text of a part; parts: a part that must be there is missing or makes no sense. */
export type DamageReason = "zip" | "xml" | "parts";
export type UnsupportedReason = "xlsb" | "encoding" | "namespaces" | "zip" | "dtd" | "template" | "extension";

/** What the border answers for anything thrown inside: never an exception, always with the path. */
export function hostErrorOf(thrown: unknown, path: string): HostError {
  if (thrown instanceof Refusal) return "path" in thrown.error ? { ...thrown.error, path } : thrown.error;
  // Allocation failures of the engine are RangeErrors: too much for the memory there is.
  if (thrown instanceof RangeError) return { kind: "too-large", path, reason: "zip" };
  return { kind: "damaged", path, reason: "parts" };
}
