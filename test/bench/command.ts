import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure, type Measured } from "./measure";

export const root = join(__dirname, "..", "..");
export const LAUNCHER = join(root, "src", "cli", "launch.cjs");

/** Runs the command line as a user starts it; 1 is a run that found errors in the data. */
export const hitung = (...args: readonly string[]): Measured =>
  measure([process.execPath, LAUNCHER, ...args], [0, 1]);

/** Makes the bundle, once and outside of every measure, and gives a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  hitung("--siapkan");
  const folder = mkdtempSync(join(tmpdir(), "lkjip-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
