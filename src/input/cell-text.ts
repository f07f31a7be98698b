import type { CellValue } from "../domain/snapshot";

/** Words of a cell, trimmed; a number as an Indonesian would type it. Faults have none: they are findings. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(Number(value.toPrecision(15))).replace(".", ",");
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : "";
}
