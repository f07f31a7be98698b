import type { Shell, Workbook } from "../app/ports";
import { createExcelWorkbook, type ExcelOptions, type Witness } from "./excel-workbook";
import { createExcelShell } from "./shell";

export { onRibbonCommands } from "./ribbon";

/** The workbook that is open in Excel, and Excel around it, for a pane that `Office.onReady` has let start. */
export function openExcel(options: ExcelOptions = {}): {
  readonly workbook: Workbook;
  readonly shell: Shell;
} {
  const witness: Witness = { seen: null, wroteAt: -Infinity };
  return { workbook: createExcelWorkbook(options, witness), shell: createExcelShell(witness) };
}
