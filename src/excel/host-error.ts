import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { isCellEdit, isLost, isMoved, NO_ANSWER, type Failure } from "./failure";
import { reportUnknown } from "./office-helpers";

/**
 * The one place of this folder that catches. What Excel refuses becomes a value; anything else is a bug and goes on
 * to the pane's error boundary.
 */
export async function answered<T>(work: Promise<T>): Promise<Result<T, Failure>> {
  try {
    return ok(await work);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    if (hostErrorOf(failure).kind === "unknown") reportUnknown(error);
    return err(failure);
  }
}

/** The browser's own refusals, such as storage that is switched off: null in place of an exception. */
export function ifAllowed<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Thrown by the watchdog. */
export class NoAnswer extends Error {
  readonly code = NO_ANSWER;
}

/** office.js throws errors with a `code`, the codes of the host among them. */
function failureOf(error: unknown): Failure | null {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string")
    return null;
  const { traceMessages, debugInfo } = error as Partial<OfficeExtension.Error>;
  return {
    code: error.code,
    done: Array.isArray(traceMessages) ? traceMessages.map(String) : [],
    location: debugInfo?.errorLocation ?? "",
  };
}

/** Codes of learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling. */
const BY_CODE: Readonly<Record<string, HostError>> = {
  RequestPayloadSizeLimitExceeded: { kind: "payload-too-large" },
  ResponsePayloadSizeLimitExceeded: { kind: "payload-too-large" },
  RangeExceedsLimit: { kind: "payload-too-large" },
  OperationCellsExceedLimit: { kind: "payload-too-large" },
  InactiveWorkbook: { kind: "other-workbook" },
  // office-js #6365: names of a sheet, asked for while the user looks at another workbook.
  InvalidSelection: { kind: "other-workbook" },
};

const TOO_OLD = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedFeature"]);

/** Of a request that only reads. */
export function readError(failure: Failure): HostError {
  const error = hostErrorOf(failure);
  return error.kind === "unknown" ? { kind: "refused", what: "baca", code: error.code } : error;
}

/** What a refusal means, as far as its code alone tells and nothing was changed. */
export function hostErrorOf(failure: Failure): HostError {
  if (isLost(failure)) return { kind: "no-answer" };
  if (isCellEdit(failure)) return { kind: "cell-being-edited" };
  if (isMoved(failure)) return { kind: "changed-meanwhile", where: failure.location };
  if (TOO_OLD.has(failure.code)) return { kind: "api-too-old", needed: failure.location || "ExcelApi" };
  return BY_CODE[failure.code] ?? { kind: "unknown", code: failure.code };
}
