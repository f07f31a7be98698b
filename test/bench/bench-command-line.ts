import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bigWorkbook } from "./big-workbook";
import { hitung, inFolder } from "./command";
import { figure, spent, type Line } from "./line";
import { inTurn, measure, PYTHON } from "./measure";

const SIZES = [1_000, 10_000, 100_000];
const MILLION = 1_000_000;

/** The whole command in turn with a script over openpyxl that writes the same sheets; how it grows with the rows. */
export const benchCommandLine = (): Promise<readonly Line[]> =>
  inFolder((folder) => {
    const measured = SIZES.map((rows) => compare(folder, rows));
    const growth = measured
      .slice(1)
      .map(({ ours }, i) => ours.cpuSeconds / (measured[i]?.ours.cpuSeconds ?? 1));
    return [
      ...measured.map(({ line }) => line),
      ...growth.map((times, i) => ({
        pekerjaan: `dari ${rowsOf(SIZES[i] ?? 0)} ke ${rowsOf(SIZES[i + 1] ?? 0)} baris, waktu CPU`,
        kami: `${figure(times, 1)} kali`,
        pembanding: "linear: 10 kali",
        kali: "",
      })),
    ];
  });

/** Takes minutes and gigabytes: only on request. */
export const benchMillion = (): Promise<readonly Line[]> =>
  inFolder((folder) => {
    const [tenth, whole] = [MILLION / 10, MILLION].map((rows) => {
      const input = written(folder, rows);
      return hitung(input, "--keluaran", join(folder, "hasil.xlsx"), "--timpa");
    });
    if (!tenth || !whole) return [];
    return [
      {
        pekerjaan: `${rowsOf(MILLION)} baris: waktu CPU, memori`,
        kami: `${figure(whole.cpuSeconds, 0)} s, ${figure(whole.peakMegabytes, 0)} MB`,
        pembanding: `sepersepuluhnya: ${figure(tenth.cpuSeconds, 1)} s`,
        kali: figure(tenth.cpuSeconds / whole.cpuSeconds, 2),
      },
    ];
  });

export const rowsOf = (rows: number): string => rows.toLocaleString("id");

export function written(folder: string, rows: number): string {
  const input = join(folder, `${rows}.xlsx`);
  writeFileSync(input, bigWorkbook(rows));
  return input;
}

function compare(folder: string, rows: number) {
  const input = written(folder, rows);
  const [own, other] = [join(folder, `ours-${rows}.xlsx`), join(folder, `peer-${rows}.xlsx`)];
  const { ours, peer } = inTurn({
    ours: () => hitung(input, "--keluaran", own, "--timpa"),
    peer: () => measure([PYTHON, join(__dirname, "peers", "same_sheets.py"), input, other]),
  });
  const line: Line = {
    pekerjaan: `${rowsOf(rows)} baris, lembar yang sama`,
    kami: spent(ours),
    pembanding: `openpyxl: ${spent(peer)}`,
    kali: figure(peer.seconds / ours.seconds, 1),
  };
  return { ours, line };
}
