import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { folderAccount } from "../../src/cli/folder-account";
import { doFolderFile, type FileEnd, type FolderSetting } from "../../src/cli/folder-file";
import { doInWorkers } from "../../src/cli/folder-workers";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { Desk } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());
jest.setTimeout(120_000);

const workbook = (realisasi: number) =>
  simpleWorkbook({
    sheets: [{ title: "IKU", rows: [["Indeks", 80, realisasi]] }],
    names: [
      ["Indikator", "IKU!$A$1"],
      ["Target", "IKU!$B$1"],
      ["Realisasi", "IKU!$C$1"],
    ],
  });

const FILES: Readonly<Record<string, Uint8Array | string>> = {
  "a-badan.xlsx": workbook(80),
  "b-lambat.xlsx": "lambat",
  "c-dinas.xlsx": workbook(72),
  "d-rakus.xlsx": "rakus",
  "e-rusak.xlsx": "bukan zip",
  "f-kantor.xlsx": workbook(40),
};
const NAMES = Object.keys(FILES);
for (const folder of ["masuk", "keluar"]) mkdirSync(desk.path(folder));
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(desk.path("masuk"), name), content);

const SETTING: FolderSetting = {
  input: { path: desk.path("masuk"), shown: "masuk" },
  output: { path: desk.path("keluar"), shown: "keluar" },
  ...{ json: null, hapus: false, paint: true, timpa: true, kenali: false, bahasa: "id" },
  ...{ today: { year: 2025, month: 1, day: 18 }, names: NAMES, inputs: new Set<string>() },
};

/** Little memory, so that it is used up soon. */
const openThread = (setting: FolderSetting): Worker =>
  new Worker(join(__dirname, "..", "..", "build", "run-ts.cjs"), {
    argv: [join(__dirname, "folder-thread.ts")],
    workerData: setting,
    resourceLimits: { maxOldGenerationSizeMb: 150 },
    stderr: true,
  });

/** As for real, but that a file of six letters has two seconds. */
const budget = (bytes: number): number => (bytes === "lambat".length ? 2 : 60);

test("a file that takes too long, one that eats the memory and a broken one are told alone; the rest is done, in order", async () => {
  const told: string[] = [];
  const ends = await doInWorkers(SETTING, NAMES, openThread, {
    report: ({ name }) => told.push(name),
    budget,
  });
  expect(told).toEqual(NAMES);
  const troubles = ends.map(({ trouble }) => trouble);
  expect(troubles[1]).toBe("belum selesai setelah 2 detik, jadi dilewati");
  expect(troubles[3]).toBe("memori tidak cukup untuk berkas ini");
  expect(troubles[4]).toContain("bukan buku kerja .xlsx");
  expect(readdirSync(desk.path("keluar"))).toEqual(["a-badan.xlsx", "c-dinas.xlsx", "f-kantor.xlsx"]);

  const alone: FileEnd[] = [];
  for (const name of NAMES) alone.push(await doFolderFile(SETTING, name));
  const honest = (list: readonly FileEnd[]) => list.filter(({ trouble }) => trouble === null);
  expect(honest(ends)).toEqual(honest(alone));
  // The account of the folder says the same, however its files were done.
  expect(folderAccount(ends, SETTING)).toBe(folderAccount(alone, SETTING));
  expect(folderAccount(ends, SETTING)).toContain("3 berkas selesai, 3 gagal.");
});
