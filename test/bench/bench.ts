// npm run bench: how fast, against whom, and where the time goes. Nothing here can fail a check: machines differ.
// With --tulis the README shows what was measured.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchCommandLine, benchMillion } from "./bench-command-line";
import { benchExcel } from "./bench-excel";
import { benchFolder } from "./bench-folder";
import { benchOthers } from "./bench-others";
import { benchPeers } from "./bench-peers";
import { benchStages } from "./bench-stages";
import { benchStart } from "./bench-start";
import { benchWorkbench } from "./bench-workbench";
import { root } from "./command";
import { withBench, type Line } from "./line";

/** Whole runs of the command, in the order of the README. */
const SHOWN: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
  start: benchStart,
  "command-line": benchCommandLine,
  peers: benchPeers,
  others: benchOthers,
  folder: benchFolder,
};
/** What happens within, for who works on it. */
const WITHIN: Readonly<Record<string, () => Promise<void>>> = {
  stages: benchStages,
  excel: benchExcel,
  workbench: benchWorkbench,
};
const ON_REQUEST: typeof SHOWN = { million: benchMillion };
const WRITE = "--tulis";

async function main(): Promise<void> {
  const typed = process.argv.slice(2);
  const names = typed.filter((name) => name !== WRITE);
  const isWanted = (name: string): boolean => names.length === 0 || names.includes(name);
  const lines: Line[] = [];
  for (const [name, bench] of Object.entries({ ...SHOWN, ...ON_REQUEST }))
    if (name in SHOWN ? isWanted(name) : names.includes(name)) lines.push(...(await bench()));
  if (lines.length > 0) console.table(lines);
  if (typed.includes(WRITE)) {
    const page = join(root, "README.md");
    writeFileSync(page, withBench(readFileSync(page, "utf8"), lines));
  }
  for (const [name, bench] of Object.entries(WITHIN)) if (isWanted(name)) await bench();
}

void main();
