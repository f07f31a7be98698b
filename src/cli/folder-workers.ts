import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parentPort, workerData, type Worker } from "node:worker_threads";
import { commandText } from "../text/command-line";
import { doFolderFile, failedEnd, type FileEnd, type FolderSetting } from "./folder-file";

/** Opens a thread that runs `serveFolder` with the setting as its data. */
export type OpenWorker = (setting: FolderSetting) => Worker;

/** Seconds that a package of so many bytes may take: a file that is honest is done long before. */
const secondsFor = (bytes: number): number => 60 + Math.ceil((bytes / 1e6) * 5);

/** In a thread of its own: does one file after another, as they are named to it. */
export function serveFolder(): void {
  const setting = workerData as FolderSetting;
  const port = parentPort;
  port?.on("message", (name: string) => {
    void doFolderFile(setting, name).then((end) => port.postMessage(end));
  });
}

export interface FolderCourse {
  /** Hears each end in the order of the names, whichever file is done first. */
  readonly report: (end: FileEnd) => void;
  /** Seconds that a file of so many bytes may take. */
  readonly budget?: typeof secondsFor;
}

/** Files on all cores. */
export async function doInWorkers(
  setting: FolderSetting,
  names: readonly string[],
  open: OpenWorker,
  { report, budget = secondsFor }: FolderCourse,
): Promise<readonly FileEnd[]> {
  const ends: FileEnd[] = [];
  let next = 0;
  let reported = 0;
  const lane = async (): Promise<void> => {
    const desk = new Desk(setting, open, budget);
    for (let i = next++; i < names.length; i = next++) {
      ends[i] = await desk.do(names[i] ?? "");
      for (let end = ends[reported]; end; end = ends[++reported]) report(end);
    }
    await desk.close();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), names.length) }, lane));
  return ends;
}

/** One thread at a time; one that fails, or takes too long, is given up and the next file has a new one. */
class Desk {
  private worker: Worker | null = null;

  constructor(
    private readonly setting: FolderSetting,
    private readonly open: OpenWorker,
    private readonly budget: (bytes: number) => number,
  ) {}

  async do(name: string): Promise<FileEnd> {
    const worker = (this.worker ??= this.open(this.setting));
    const path = join(this.setting.input.path, name);
    const seconds = this.budget(statSync(path, { throwIfNoEntry: false })?.size ?? 0);
    const { tooSlow, lost } = commandText(this.setting.bahasa).folder;
    const end = await answerOf(worker, name, seconds);
    if (typeof end === "object") return end;
    await this.close();
    return failedEnd(name, end === "slow" ? tooSlow(seconds) : lost);
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}

/** How the file ended; `slow` where there is no answer in time, `lost` where the thread is gone, of too little memory. */
function answerOf(worker: Worker, name: string, seconds: number): Promise<FileEnd | "slow" | "lost"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle("slow"), seconds * 1000);
    const lost = (): void => settle("lost");
    const settle = (answer: FileEnd | "slow" | "lost"): void => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", lost).off("exit", lost);
      resolve(answer);
    };
    worker.on("message", settle).on("error", lost).on("exit", lost);
    worker.postMessage(name);
  });
}
