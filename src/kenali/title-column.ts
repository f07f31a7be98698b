import type { UsulanKolom } from "../domain/usulan";
import type { ChosenColumn } from "./column/choose-columns";
import type { FoundTable } from "./table/find-tables";

const NAMES_PROGRAM = /\bprogram\s+\S/i;
const NAMES_SASARAN = /\bsasaran(?:\s+strategis)?\s+(?:ke\s*-?\s*|nomor\s+|no\.?\s*)?\d{1,3}\b/i;

/** A title that says which programme or sasaran the rows belong to, where no column does. */
export function titleColumn(
  { title: { title } }: FoundTable,
  chosen: readonly ChosenColumn[],
): UsulanKolom | null {
  const has = (peran: string): boolean => chosen.some((column) => column.peran === peran);
  if (title === null || has("Sasaran") || has("Program")) return null;
  if (!NAMES_SASARAN.test(title.text) && !(NAMES_PROGRAM.test(title.text) && has("Kegiatan"))) return null;
  const { row, column, text } = title;
  return {
    peran: "Judul",
    judul: text,
    rect: { top: row, bottom: row, left: column, right: column },
    yakin: true,
    alasan: "judul",
    contoh: text,
  };
}
