import type { Blok, Laporan } from "../../domain/laporan";
import type { Finding } from "../../domain/finding";
import { FINEST_LABELS } from "../../domain/peran";

/** Where a Catatan belongs, in the report's own words: `Tabel 3.8` and `Partisipasi Masyarakat dalam PEMILU`. */
export interface RowName {
  /** Null for the whole workbook, `""` for a table without a name. */
  readonly table: string | null;
  readonly row: string | null;
}

export function rowNameOf({ bloks }: Laporan, { blok: nama, baris, cell }: Finding): RowName {
  const blok = bloks.find(
    (each) => each.nama === nama && (cell === null || baris === null || each.lembar === cell.sheet),
  );
  return {
    table: nama === null ? null : tableName(nama, blok?.judul ?? null),
    row: blok === undefined || baris === null ? null : labelOf(blok, baris - 1),
  };
}

/** `T38` and `Tabel_3_8` as the report prints them, `Tabel 3.8`; another name as it stands. */
export function tableName(nama: string, judul: string | null): string {
  const printed = /\btabel\s+(\d+(?:\.\d+)+)/i.exec(judul ?? "");
  if (printed) return `Tabel ${printed[1] ?? ""}`;
  const short = /^T(?:abel)?_?(\d)_?(\d{1,2})([A-Z]?)$/i.exec(nama);
  return short ? `Tabel ${short[1] ?? ""}.${short[2] ?? ""}${short[3] ?? ""}` : nama.replace(/_/g, " ");
}

function labelOf(blok: Blok, index: number): string | null {
  for (const peran of FINEST_LABELS) {
    const words = blok.texts[peran]?.own[index] ?? "";
    if (words !== "") return words;
  }
  return null;
}
