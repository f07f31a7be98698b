import type { BukuBaru } from "../app/ports";
import { newWorkbook } from "./new-workbook";
import { openWorkbook } from "./open-workbook";

const TAB = "Lembar1";

/** An empty .xlsx in memory, for a copy that no file holds yet. */
export async function blankBook(): Promise<BukuBaru> {
  const opened = openWorkbook(await newWorkbook(TAB), TAB);
  if (!opened.ok) throw new Error(`an empty workbook cannot be read: ${opened.error.kind}`);
  const workbook = opened.value;
  return { workbook, tab: TAB, toBytes: () => workbook.toBytes() };
}
