import { join } from "node:path";
import { written } from "./bench-command-line";
import { hitung, inFolder } from "./command";
import { figure, type Line } from "./line";
import { inTurn, measure } from "./measure";

const ROWS = 25;
const RUNS = 7;

/** A small workbook against a bare Node, which is the least that any command of it can take. */
export const benchStart = (): Promise<readonly Line[]> =>
  inFolder((folder) => {
    const input = written(folder, ROWS);
    const { ours, bare } = inTurn(
      {
        ours: () => hitung(input, "--keluaran", join(folder, "kami.xlsx"), "--timpa"),
        bare: () => measure([process.execPath, "--eval", "0"]),
      },
      RUNS,
    );
    return [
      {
        pekerjaan: `${ROWS} baris, waktu CPU`,
        kami: `${figure(ours.cpuSeconds)} s`,
        pembanding: `Node tanpa pekerjaan: ${figure(bare.cpuSeconds)} s`,
        kali: figure(bare.cpuSeconds / ours.cpuSeconds),
      },
    ];
  });
