import { MAX_ROW } from "../../domain/address";
import type { Assessment } from "../../domain/assessment";
import type { HostError } from "../../domain/host-error";
import { SHEET_TITLES } from "../../domain/marks";
import { bySasaran } from "./capaian-sheet";
import { programmes } from "./programmes";
import { sasaranKey } from "./sasaran-table";

/** Rows of a table of LKjIP Capaian beside those of its data: an empty one, title, headings, numbers, sources. */
const AROUND_TABLE = 5;
/** Title and agency. */
const TOP_OF_CAPAIAN = 2;
/** Title, agency, an empty one, headings, numbers; below the rows the total and the sources. */
const AROUND_ANGGARAN = 7;

/**
 * A written sheet whose tables would pass the last row of a sheet, told from the rows alone: a table for each of
 * 200 000 sasaran is not made first and refused then. Null where all fit.
 */
export function overlongSheet(assessment: Assessment, most = MAX_ROW): HostError | null {
  const lengths = [
    { sheet: SHEET_TITLES.capaian, rows: capaianLength(assessment) },
    { sheet: SHEET_TITLES.anggaran, rows: anggaranLength(assessment) },
  ];
  const overlong = lengths.find(({ rows }) => rows > most);
  return overlong === undefined ? null : { kind: "sheet-too-long", ...overlong, most };
}

/** Rows of LKjIP Capaian; 0 without one. */
export function capaianLength({ kinerja, sasaran }: Assessment): number {
  const groups = bySasaran(kinerja.filter(({ utama }) => utama));
  const tables = sasaran.flatMap((result) => {
    const rows = groups.get(sasaranKey(result)) ?? [];
    const own = rows.filter(({ blok }) => !blok.barisProgram).length;
    const ofProgram = programmes(rows).map((programme) => programme.rows.length);
    return own > 0 ? [own, ...ofProgram] : ofProgram;
  });
  const needed = tables.reduce((sum, rows) => sum + rows + AROUND_TABLE, TOP_OF_CAPAIAN);
  return groups.size === 0 || sasaran.length === 0 ? 0 : needed;
}

/** Rows of LKjIP Anggaran, a sub-total for each sasaran; 0 without one. */
export function anggaranLength({ anggaran, sasaran }: Assessment): number {
  if (anggaran.length === 0) return 0;
  const rows = new Map<number | null, number>();
  for (const { nomorSasaran } of anggaran) rows.set(nomorSasaran, (rows.get(nomorSasaran) ?? 0) + 1);
  const groups = sasaran.flatMap((result) => rows.get(sasaranKey(result)) ?? []);
  return groups.reduce((sum, count) => sum + count + 1, AROUND_ANGGARAN);
}
