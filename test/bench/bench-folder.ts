import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bigWorkbook } from "./big-workbook";
import { hitung, inFolder, LAUNCHER } from "./command";
import { figure, type Line } from "./line";
import { measure } from "./measure";

const BOOKS = 200;
const ROWS = 300;

/** A folder of workbooks on one core and on all: `taskset` shows the command a single one. */
export const benchFolder = (): Promise<readonly Line[]> =>
  inFolder((folder) => {
    const [input, one, all] = ["masuk", "satu", "semua"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(input);
    const bytes = bigWorkbook(ROWS);
    for (let i = 0; i < BOOKS; i++) writeFileSync(join(input, `dinas-${i}.xlsx`), bytes);
    const alone = measure(
      ["taskset", "-c", "0", process.execPath, LAUNCHER, input, "--keluaran", one],
      [0, 1],
    );
    const together = hitung(input, "--keluaran", all);
    const perMinute = (seconds: number): string => `${figure((BOOKS / seconds) * 60, 0)} per menit`;
    return [
      {
        pekerjaan: `folder berisi ${BOOKS} buku kerja, ${ROWS} baris`,
        kami: `semua inti: ${perMinute(together.seconds)}`,
        pembanding: `satu inti: ${perMinute(alone.seconds)}`,
        kali: figure(alone.seconds / together.seconds, 1),
      },
    ];
  });
