import { copyFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SheetBook } from "../fixtures/package/sheet-book";
import { bigWorkbook } from "./big-workbook";
import { written } from "./bench-command-line";
import { hitung, inFolder } from "./command";
import { figure, type Line } from "./line";
import { inTurn } from "./measure";

const ROWS = 25;
const SHEETS = 20;
/** Together 52 MB of XML. */
const OTHER_ROWS = 6_500;
const COLUMNS = 10;

/** The same small table, alone and in front of much that is not ours: the difference beside what copying the file takes. */
export const benchOthers = (): Promise<readonly Line[]> =>
  inFolder((folder) => {
    const [alone, crowded] = [written(folder, ROWS), join(folder, "banyak.xlsx")];
    writeFileSync(crowded, bigWorkbook(ROWS, "texts", Array.from({ length: SHEETS }, otherSheet)));
    const run = (input: string) => () => hitung(input, "--keluaran", join(folder, "kami.xlsx"), "--timpa");
    const { small, large } = inTurn({ small: run(alone), large: run(crowded) }, 5);
    const start = performance.now();
    copyFileSync(crowded, join(folder, "salinan.xlsx"));
    const copying = (performance.now() - start) / 1000;
    const more = large.seconds - small.seconds;
    return [
      {
        pekerjaan: `${SHEETS} lembar lain, ${figure(statSync(crowded).size / 1e6, 1)} MB`,
        kami: `${figure(more, 3)} s lebih lama`,
        pembanding: `menyalin berkasnya: ${figure(copying, 3)} s`,
        kali: figure(copying / more),
      },
    ];
  });

function otherSheet(_: unknown, number: number): SheetBook {
  const sheet = new SheetBook(
    `Data ${number + 1}`,
    Array.from({ length: COLUMNS }, () => 12),
  );
  for (let row = 1; row <= OTHER_ROWS; row++)
    for (let column = 1; column <= COLUMNS; column++)
      sheet.put(row, column, row * 1000 + column + number / 7);
  return sheet;
}
