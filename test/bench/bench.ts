// npm run bench: how fast, against whom, and where the time goes. Nothing here can fail a check: machines differ.
import { benchCommandLine, benchStages } from "./bench-command-line";
import { benchExcel } from "./bench-excel";
import { benchWorkbench } from "./bench-workbench";

const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  "command-line": benchCommandLine,
  stages: benchStages,
  excel: benchExcel,
  workbench: benchWorkbench,
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const [name, bench] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) await bench();
}

void main();
