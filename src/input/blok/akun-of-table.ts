import type { Akun } from "../../domain/laporan";
import type { LineCell } from "../../domain/snapshot";
import type { Column } from "./column";
import { isAlone } from "./lines-above";

/** `Realisasi Pendapatan Asli Daerah`, but neither `Anggaran Pendapatan dan Belanja` nor `Badan Pendapatan Daerah`. */
const REVENUE =
  /(?:^|\b(?:target|anggaran|pagu|realisasi|rincian|daftar)\s+)(?:penerimaan\s+)?pendapatan\b(?!\s*(?:dan|,|&|-)?\s*belanja)/i;

/** Revenue where the table's title says so, or a heading of its columns; null leaves it to the rows. */
export function akunOfTable(
  judul: string | null,
  lines: readonly LineCell[],
  columns: readonly Column[],
): Akun | null {
  const own = new Set(columns.map(({ rect }) => rect.left));
  const titles = lines.filter((line) => own.has(line.column) || isAlone(line, lines)).map(({ text }) => text);
  const texts = [...(judul === null ? [] : [judul]), ...titles];
  const speaksOfSpending = texts.some((text) => /\bbelanja\b/i.test(text));
  return !speaksOfSpending && texts.some((text) => REVENUE.test(text)) ? "pendapatan" : null;
}
