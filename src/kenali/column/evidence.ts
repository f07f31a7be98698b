import type { Peran } from "../../domain/peran";
import type { AlasanKolom, KodePertanyaan } from "../../domain/usulan";
import type { Meaning } from "../headings/heading-signs";
import type { TableColumn } from "./table-column";

/** What one rule says of one column. */
export interface Evidence {
  readonly meaning: Meaning;
  readonly alasan: AlasanKolom;
  /** What must be asked first; null where it is beyond doubt. */
  readonly tanya: KodePertanyaan | null;
}

/** A column among the others of its table. */
export interface Place {
  readonly column: TableColumn;
  readonly columns: readonly TableColumn[];
  readonly index: number;
}

/** A small piece of evidence, with how far it outweighs others. */
export interface EvidenceRule {
  readonly name: string;
  /** The strongest that speaks decides. */
  readonly weight: number;
  readonly says: (place: Place) => Evidence | null;
}

export const sure = (meaning: Meaning, alasan: AlasanKolom): Evidence => ({ meaning, alasan, tanya: null });
export const ask = (meaning: Peran, alasan: AlasanKolom, tanya: KodePertanyaan): Evidence => ({
  meaning,
  alasan,
  tanya,
});

export const ownOrParent = ({ column }: Place): AlasanKolom =>
  column.heading.parents === "" ? "judul" : "induk";

/** Nearest column to the left that speaks of one of these. */
export function before(
  { columns, index }: Place,
  roughs: readonly TableColumn["rough"][],
): TableColumn | null {
  for (let i = index - 1; i >= 0; i--) {
    const column = columns[i];
    if (column && roughs.includes(column.rough)) return column;
  }
  return null;
}

export const has = ({ columns, column }: Place, rough: TableColumn["rough"]): boolean =>
  columns.some((other) => other !== column && other.rough === rough);
