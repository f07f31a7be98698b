import type { FindingCode } from "../../checks/catalogue";
import type { Assessment, SasaranResult } from "../../domain/assessment";
import type { CellRef } from "../../domain/address";
import type { Finding } from "../../domain/finding";
import type { Blok, BlokJenis } from "../../domain/laporan";
import type { Band } from "../../domain/scale";

/** What the pane shows of an Assessment, as plain data. */

export interface Tally {
  /** Null for the rows that could not be rated. */
  readonly band: Band | null;
  /** The painted cell of each row. */
  readonly cells: readonly CellRef[];
}

/** Rated rows per band, highest first, bands without rows included; the rows without a kriteria last, if any. */
export function tallyKriteria({ kinerja, laporan }: Assessment): readonly Tally[] {
  const cells = new Map<Band | null, CellRef[]>(laporan.pengaturan.skala.map((band) => [band, []]));
  for (const { band, sel } of kinerja) {
    const key = band && (laporan.pengaturan.skala.find((b) => b.kriteria === band.kriteria) ?? band);
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [sel]);
    else known.push(sel);
  }
  return [...cells]
    .map(([band, own]) => ({ band, cells: own }))
    .sort((a, b) => Number(a.band === null) - Number(b.band === null));
}

export const countRated = ({ kinerja }: Assessment): number =>
  kinerja.filter(({ band }) => band !== null).length;

export type JenisTabel = "kinerja" | "anggaran" | "keduanya" | "rencana" | "rincian";

export interface TabelRow {
  readonly nama: string;
  readonly judul: string | null;
  readonly lembar: string;
  readonly jenis: JenisTabel;
  /** Data rows: headings, totals and empty rows are not counted. */
  readonly rows: number;
  readonly cell: CellRef;
}

export const tabelRows = ({ laporan }: Assessment): readonly TabelRow[] => laporan.bloks.map(tabelRow);

function tabelRow(blok: Blok): TabelRow {
  const columns = [...Object.values(blok.texts), ...Object.values(blok.numbers)];
  const left = Math.min(...columns.map(({ rect }) => rect.left));
  return {
    nama: blok.nama,
    judul: blok.judul,
    lembar: blok.lembar,
    jenis: jenisTabel(blok.jenis),
    rows: countData(blok),
    cell: { sheet: blok.lembar, row: blok.firstRow, column: Number.isFinite(left) ? left : 1 },
  };
}

const countData = ({ rows }: Blok): number => rows.reduce((sum, kind) => sum + Number(kind === "data"), 0);

function jenisTabel({ kinerja, anggaran, rencana }: BlokJenis): JenisTabel {
  if (kinerja && anggaran) return "keduanya";
  if (kinerja) return "kinerja";
  if (anggaran) return "anggaran";
  return rencana ? "rencana" : "rincian";
}

export const countIndikator = ({ laporan }: Assessment): number =>
  laporan.bloks.filter(({ jenis }) => jenis.kinerja).reduce((sum, blok) => sum + countData(blok), 0);

/** Findings about names and settings: they can be shown before anything has been computed. */
const NAME_CODES: ReadonlySet<string> = new Set<FindingCode>([
  "nama-rusak",
  "nama-banyak-area",
  "nama-bukan-kolom",
  "nama-ganda",
  "panjang-beda",
  "blok-tidak-lengkap",
  "nama-mungkin-salah",
  "skala-rusak",
  "pengaturan-rusak",
]);

export const nameFindings = ({ findings }: Assessment): readonly Finding[] =>
  findings.filter(({ code }) => NAME_CODES.has(code));

/** The sasaran to list: the group of rows without one is left out where it has no figure at all. */
export const sasaranRows = ({ sasaran }: Assessment): readonly SasaranResult[] =>
  sasaran.filter(
    ({ sasaran: name, capaian, serapan }) => name !== null || capaian !== null || serapan !== null,
  );
