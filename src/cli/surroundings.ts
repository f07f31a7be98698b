import type { Tanggal } from "../text/dates";

/** The world around a run, passed in so that a test can stand in for it. */
export interface Surroundings {
  /** Standard output and standard error. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Folder that paths on the command line are relative to. */
  readonly folder: string;
  readonly today: Tanggal;
}

/** 0 done; 1 done, and findings of severity `kesalahan` exist; 2 could not run. */
export type ExitStatus = 0 | 1 | 2;
