import type { CellValue } from "../domain/snapshot";

/** Begins and ends with signs of plain ASCII that are seen. */
const isTrim = (text: string): boolean =>
  isSeen(text.charCodeAt(0)) && isSeen(text.charCodeAt(text.length - 1));
const isSeen = (code: number): boolean => code > 32 && code < 127;

/** Words of a cell, trimmed; a number as an Indonesian would type it. Faults have none: they are findings. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return isTrim(value) ? value : value.trim();
  if (typeof value === "number") return String(Number(value.toPrecision(15))).replace(".", ",");
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : "";
}
