import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { FolderSetting } from "../../src/cli/folder-file";
import { serveFolder } from "../../src/cli/folder-workers";

/** The product's own thread, but that two kinds of files bring it to grief: run by folder-workers.test.ts. */
const { input } = workerData as FolderSetting;
const greedy: number[][] = [];

parentPort?.on("message", (name: string) => {
  const content = readFileSync(join(input.path, name), "latin1");
  while (content === "lambat");
  while (content === "rakus") greedy.push(new Array<number>(1_000_000).fill(greedy.length));
});
serveFolder();
