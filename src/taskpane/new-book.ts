import type { BukuBaru } from "../app/salinan-pimpinan";
import { newWorkbook } from "../xlsx/new-workbook";
import { openWorkbook } from "../xlsx/open-workbook";

const TAB = "Lembar1";

/** A part of the composition root, loaded when somebody wants a copy: an empty .xlsx in memory. */
export async function newBook(): Promise<BukuBaru> {
  const opened = openWorkbook(await newWorkbook(TAB), TAB);
  if (!opened.ok) throw new Error(`an empty workbook cannot be read: ${opened.error.kind}`);
  const workbook = opened.value;
  return { workbook, tab: TAB, toBytes: () => workbook.toBytes() };
}
