import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { rowsOf, written } from "./bench-command-line";
import { hitung, inFolder, root } from "./command";
import { figure, spent, type Line } from "./line";
import { inTurn, measure, PYTHON } from "./measure";

const ROWS = 30_000;
/** Of npm, for this measure alone: they are no packages of the project. */
const PACKAGES = ["exceljs@4.4.0", "xlsx@0.18.5"];
const PEERS = join(__dirname, "peers");

/**
 * A plainer job than ours, as scripts do it: read the columns by their names, rate, fill, write one sheet of results.
 * SheetJS fills no cells, and LibreOffice opens the workbook and saves it, nothing else.
 */
export const benchPeers = (): Promise<readonly Line[]> =>
  inFolder((folder) => {
    const input = written(folder, ROWS);
    const packages = installed();
    const script = (name: string) => () =>
      measure([process.execPath, join(PEERS, name), packages, input, join(folder, `${name}.xlsx`)]);
    const { kami, ...peers } = inTurn({
      kami: () => hitung(input, "--keluaran", join(folder, "kami.xlsx"), "--timpa"),
      openpyxl: () => measure([PYTHON, join(PEERS, "one_sheet.py"), input, join(folder, "openpyxl.xlsx")]),
      exceljs: script("exceljs.cjs"),
      SheetJS: script("sheetjs.cjs"),
      "LibreOffice, hanya membuka dan menyimpan": () =>
        measure(["soffice", "--convert-to", "ods", "--outdir", folder, input]),
    });
    return Object.entries(peers).map(([name, peer]) => ({
      pekerjaan: `${rowsOf(ROWS)} baris, pembanding menulis satu lembar`,
      kami: spent(kami),
      pembanding: `${name}: ${spent(peer)}`,
      kali: figure(peer.seconds / kami.seconds, 1),
    }));
  });

/** A file beside the packages, from which they are found. */
function installed(): string {
  const folder = join(root, "dist", "bench");
  mkdirSync(folder, { recursive: true });
  if (!PACKAGES.every((name) => existsSync(join(folder, "node_modules", name.split("@")[0] ?? ""))))
    execFileSync(
      "npm",
      ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", ...PACKAGES],
      { stdio: "ignore" },
    );
  return join(folder, "peers.cjs");
}
