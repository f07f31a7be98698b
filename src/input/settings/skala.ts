import * as z from "zod/mini";
import type { CellRef } from "../../domain/address";
import type { IssueValues } from "../../domain/issue-values";
import type { InputIssue } from "../../domain/laporan";
import { DEFAULT_SKALA, type Band, type Skala } from "../../domain/scale";
import { cellText } from "../cell-text";
import type { ReadNumber } from "../number/read-number";
import { refersToOf, type Setting, type Settings } from "./setting-cells";
import { isNumberHeading, settingRows, type SettingRow } from "./setting-rows";

/**
 * Agencies have other edges and words than Permendagri 54/2010, so the scale is data: the range LKJIP_Skala (batas
 * bawah, kriteria, kode, warna; highest first). The last band takes everything below. A broken one is named, and
 * the default serves.
 */
export function readSkala(
  { found }: Settings,
  readNumber: ReadNumber,
): { readonly skala: Skala; readonly issues: readonly InputIssue[] } {
  const setting = found.get("LKJIP_SKALA");
  if (!setting) return { skala: DEFAULT_SKALA, issues: [] };
  const rows = settingRows(setting, (values) => isNumberHeading(values[0]));
  const outcome = rows === null ? unusable(setting) : bandsOf(rows, readNumber);
  return "bands" in outcome
    ? { skala: outcome.bands, issues: [] }
    : { skala: DEFAULT_SKALA, issues: [issueOf(setting, outcome)] };
}

type Sebab = IssueValues["skala-rusak"]["sebab"];
interface Fault {
  readonly sebab: Sebab;
  readonly isi: string;
  readonly cell: CellRef | null;
}

const unusable = (setting: Setting): Fault => ({ sebab: "nama", isi: refersToOf(setting), cell: null });

const issueOf = ({ name }: Setting, { sebab, isi, cell }: Fault): InputIssue => ({
  code: "skala-rusak",
  cell,
  name,
  blok: null,
  baris: null,
  values: { nama: name, sebab, isi },
});

const band = z.object({
  batasBawah: z.number(),
  kriteria: z.string().check(z.minLength(1)),
  kode: z.string(),
  warna: z.string().check(z.regex(/^#[0-9A-F]{6}$/)),
});

/** What is wrong with a cell of the four columns. */
const CAUSES: Readonly<Record<string, { readonly sebab: Sebab; readonly column: number }>> = {
  batasBawah: { sebab: "angka", column: 0 },
  kriteria: { sebab: "kriteria", column: 1 },
  warna: { sebab: "warna", column: 3 },
};

function bandsOf(
  rows: readonly SettingRow[],
  readNumber: ReadNumber,
): { readonly bands: readonly Band[] } | Fault {
  if (rows.length === 0) return { sebab: "kosong", isi: "", cell: null };
  const bands: Band[] = [];
  for (const row of rows) {
    const parsed = z.safeParse(band, rawBand(row, readNumber));
    if (!parsed.success) return faultIn(row, String(parsed.error.issues[0]?.path[0]));
    const above = bands.at(-1);
    if (above && above.batasBawah <= parsed.data.batasBawah) return fault(row, "urutan", 0);
    bands.push(parsed.data);
  }
  return { bands };
}

const faultIn = (row: SettingRow, field: string): Fault =>
  fault(row, CAUSES[field]?.sebab ?? "kriteria", CAUSES[field]?.column ?? 2);

const fault = (row: SettingRow, sebab: Sebab, column: number): Fault => ({
  sebab,
  isi: cellText(row.values[column] ?? null),
  cell: row.cell(column),
});

function rawBand({ values, formats }: SettingRow, readNumber: ReadNumber) {
  const edge = readNumber(values[0] ?? null, formats[0] ?? "General", false);
  const [kriteria, kode, warna] = [1, 2, 3].map((i) => cellText(values[i] ?? null));
  return {
    batasBawah: edge.kind === "angka" ? edge.value : null,
    kriteria,
    kode,
    warna: warna?.toUpperCase(),
  };
}
