import type { Tanggal } from "../text/dates";
import type { OpenWorker } from "./folder-workers";

/** The world around a run, passed in so that a test can stand in for it. */
export interface Surroundings {
  /** Standard output and standard error. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Folder that paths on the command line are relative to. */
  readonly folder: string;
  readonly today: Tanggal;
  /** Threads for the files of a folder; without it they are done one after the other. */
  readonly openWorker?: OpenWorker;
}

/** 0 done; 1 done, and findings of severity `kesalahan` exist; 2 could not run. */
export type ExitStatus = 0 | 1 | 2;
