/** What went wrong with one request: the host's own code, and how far the batch had come. */
export interface Failure {
  /** `AccessDenied`, `ItemNotFound` and so on; `NO_ANSWER` where the watchdog stopped waiting. */
  readonly code: string;
  /** Trace messages of the steps that were carried out before the refusal. */
  readonly done: readonly string[];
  /** Member that was refused, such as `WorksheetCollection.getItem`; empty where the host does not say. */
  readonly location: string;
}

/** Not a code of Excel's: nothing came back within the time that the watchdog allows. */
export const NO_ANSWER = "NoAnswer";

/** The channel broke under the request: whether it was carried out is not known. */
const LOST = new Set([
  "ConnectionFailure",
  "RequestAborted",
  "Timeout",
  "RequestTimeout",
  "HostRestartNeeded",
]);

export const isLost = ({ code }: Failure): boolean => code === NO_ANSWER || LOST.has(code);

export const isCellEdit = ({ code }: Failure): boolean => code === "InvalidOperationInCellEditMode";

/** Something that was there is not, or something new stands in its place. */
const MOVED = new Set([
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidReference",
  "InvalidObjectPath",
  "Conflict",
]);

export const isMoved = ({ code }: Failure): boolean => MOVED.has(code);
