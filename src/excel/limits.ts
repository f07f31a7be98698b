import { REQUEST_BYTES } from "./payload";

export interface WriteLimits {
  /** Milliseconds that one request may take. */
  readonly time: number;
  /** Bytes of one request. */
  readonly bytes: number;
  /** Between the addresses of several areas; a comma unless told. */
  readonly separator?: "," | ";";
}

export interface Limits extends WriteLimits {
  /** Milliseconds that a request which only reads may take. */
  readonly readTime: number;
  /** Milliseconds between tries to mend while a cell is being edited, and how many there are. */
  readonly editPause: number;
  readonly editTries: number;
}

export const LIMITS: Limits = {
  readTime: 60_000,
  time: 120_000,
  bytes: REQUEST_BYTES,
  editPause: 1_000,
  editTries: 30,
};
