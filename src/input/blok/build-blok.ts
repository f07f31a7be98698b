import type { Blok, InputIssue, NumberColumn } from "../../domain/laporan";
import { KEY_PERAN, MONEY_PERAN, TEXT_PERAN, type NumberPeran, type TextPeran } from "../../domain/peran";
import type { Area, LineCell, Snapshot } from "../../domain/snapshot";
import { cellText } from "../cell-text";
import type { MoneyUnits } from "../settings/pengaturan";
import { akunOfTable } from "./akun-of-table";
import { isFilled, type Column } from "./column";
import { frameOf, type Frame } from "./frame";
import { givenColumns } from "./given-columns";
import type { NameGroup } from "./group-names";
import { incompleteIssues } from "./incomplete";
import { isProgramBlok, isUsable, jenisOf, spellingOf } from "./kinds";
import { linesAbove, linesOfTime } from "./lines-above";
import type { MergesOf } from "./merge-index";
import { inRupiah, unitIssue, unitOfLines, type MoneyUnit } from "./money-unit";
import { namesAbove } from "./names-above";
import { numberColumn } from "./number-columns";
import { createJudge, rowKinds, type RowSource } from "./row-kinds";
import type { ReadCell } from "./read-cell";
import { fitTogether } from "./shape";
import { textColumns, wordsOf } from "./text-columns";
import { parseTitle } from "./title";
import { usableColumns, type AreaOf } from "./usable-columns";
import { readWaktu } from "./waktu";

/** What is needed to build the bloks of one workbook. */
export interface Workshop {
  /** The user's own bloks included: a name in one of them may have been meant for another. */
  readonly groups: readonly NameGroup[];
  /** The areas of all names that are read as columns. */
  readonly columnAreas: readonly Area[];
  readonly areaOf: AreaOf;
  readonly mergesOf: MergesOf;
  readonly read: ReadCell;
  readonly snapshot: Snapshot;
  readonly moneyUnits: MoneyUnits["units"];
}

/** A blok with the columns that it was built from. */
export interface BuiltBlok {
  readonly blok: Blok;
  readonly columns: readonly Column[];
  /** What plain numbers of its money columns count. */
  readonly unit: MoneyUnit | null;
}

export interface BlokOutcome {
  /** Null where the names make no usable table. */
  readonly built: BuiltBlok | null;
  readonly issues: readonly InputIssue[];
}

/** Names of one blok → its table, or what is wrong with them. */
export function buildBlok(group: NameGroup, shop: Workshop): BlokOutcome {
  const nama = spellingOf(group.entries);
  const found = usableColumns(group, nama, shop.areaOf, shop.mergesOf);
  const shape = fitTogether(found.usable, nama);
  const declared = new Set(group.entries.map(({ peran }) => peran));
  const usable = new Set(shape.columns.map(({ entry }) => entry.peran));
  const jenis = jenisOf({ declared, usable });
  const issues = [...found.issues, ...shape.issues, ...incompleteIssues(group, shop.groups, nama)];
  if (!isUsable(jenis)) return { built: null, issues };
  const frame = frameOf(shape.columns, shop.read);
  const lines = linesAbove(shape.columns, frame.firstRow, shop.snapshot);
  const unit = moneyUnitOf(nama, lines, shop);
  const source = { jenis, frame, ...cellsIn(frame, shop, unit) };
  const whole = wholeTable(shape.cells);
  const lembar = shape.columns[0]?.area.sheet ?? "";
  const table = tableOf(source, whole);
  const blok: Blok = {
    nama,
    jenis,
    lembar,
    waktu: readWaktu([nama, whole.judul ?? "", lembar, ...linesOfTime(lines, shape.columns)]),
    barisProgram: isProgramBlok(jenis, declared, { ...whole, ...table }),
    akun: akunOfTable(whole.judul, lines, shape.columns),
    ...whole,
    ...table,
  };
  const money = shape.columns.find(({ entry }) => MONEY.has(entry.peran));
  const place = { nama, lembar, firstRow: blok.firstRow, column: money?.rect.left ?? null };
  return {
    built: { blok, columns: shape.columns, unit },
    issues: [...issues, ...headingIssue(blok), ...unitIssue(unit, place)],
  };
}

/** The setting of the table, then that of the workbook, then what is written above the table. */
function moneyUnitOf(nama: string, lines: readonly LineCell[], { moneyUnits }: Workshop): MoneyUnit | null {
  const given = moneyUnits.get(nama.toUpperCase()) ?? moneyUnits.get("");
  return given ? { satuan: given.satuan, sebab: "pengaturan", isi: given.name } : unitOfLines(lines);
}

const MONEY: ReadonlySet<string> = MONEY_PERAN;

const TEXTS: ReadonlySet<string> = new Set(TEXT_PERAN);
const isText = (peran: string): boolean => TEXTS.has(peran);

function cellsIn(
  frame: Frame,
  { read, mergesOf }: Workshop,
  unit: MoneyUnit | null,
): Pick<RowSource, "words" | "numbers" | "merges"> {
  const merges = mergesOf(frame.columns[0]?.area.sheet ?? "");
  const readMoney = inRupiah(read, unit);
  return {
    merges,
    words: frame.columns
      .filter(({ entry }) => isText(entry.peran))
      .map((column) => wordsOf(column, frame, merges)),
    numbers: frame.columns
      .filter(({ entry }) => !isText(entry.peran))
      .map((column) => numberColumn(column, frame, merges, readMoney)),
  };
}

function tableOf(
  source: RowSource,
  whole: Pick<Blok, "sasaran" | "program">,
): Pick<Blok, "firstRow" | "rows" | "texts" | "numbers"> {
  const rows = rowKinds(source);
  const texts: Partial<Record<TextPeran, Blok["texts"][TextPeran]>> = {};
  const numbers: Partial<Record<NumberPeran, NumberColumn>> = {};
  const isThere = (peran: TextPeran): boolean =>
    source.words.some((word) => word.peran === peran) ||
    (peran === "Sasaran" ? whole.sasaran !== null : peran === "Program" && whole.program !== null);
  const above = namesAbove(source.frame, source.words);
  for (const column of givenColumns(source, rows, isThere, above)) texts[column.peran] = column;
  for (const column of textColumns(source.words, rows, source.frame, above)) texts[column.peran] = column;
  for (const column of source.numbers) numbers[column.peran] = column;
  return { firstRow: source.frame.firstRow, rows, texts: texts as Blok["texts"], numbers };
}

/** Sasaran, programme and title that hold for all rows: cells of their own first, then what the title says. */
function wholeTable(cells: readonly Column[]): Pick<Blok, "judul" | "sasaran" | "program"> {
  const text = (peran: string): string | null => {
    const column = cells.find(({ entry }) => entry.peran === peran);
    const value = column?.area.values
      .slice(0, (column.rect.bottom - column.rect.top + 1) * column.area.columns)
      .find(isFilled);
    return value === undefined ? null : cellText(value) || null;
  };
  const [judul, sasaran, program] = [text("Judul"), text("Sasaran"), text("Program")];
  const title = judul === null ? null : parseTitle(judul);
  const nomor = title ? { nomor: title.nomorSasaran } : null;
  return {
    judul,
    sasaran: sasaran === null ? nomor : { text: sasaran },
    program: program ?? title?.program ?? null,
  };
}

/** The column that names the blok: Target, a budget, else the first. */
export function keyColumn(columns: readonly Column[]): Column | null {
  for (const peran of KEY_PERAN) {
    const column = columns.find(({ entry }) => entry.peran === peran);
    if (column) return column;
  }
  return columns[0] ?? null;
}

function headingIssue(blok: Blok): readonly InputIssue[] {
  const banyak = blok.rows.filter((kind) => kind === "judul").length;
  const index = blok.rows.indexOf("judul");
  const key = KEY_PERAN.map((peran) => blok.numbers[peran]).find((column) => column !== undefined);
  if (banyak === 0 || !key) return [];
  const cell = { sheet: blok.lembar, row: blok.firstRow + index, column: key.rect.left };
  return [
    {
      code: "judul-ikut-terpilih",
      cell,
      name: key.name,
      blok: blok.nama,
      baris: index + 1,
      values: { nama: key.name, banyak },
    },
  ];
}

/** Kinds of the rows under the range, judged as if the range went on. */
export function rowsBelow(
  { blok, columns, unit }: BuiltBlok,
  shop: Workshop,
  count: number,
): RowSource & { readonly judge: (index: number) => string } {
  const bottom = columns[0]?.rect.bottom ?? 0;
  const inside = frameOf(columns, shop.read);
  const frame: Frame = { ...inside, firstRow: bottom + 1, lastRow: bottom + count };
  const source = { jenis: blok.jenis, frame, ...cellsIn(frame, shop, unit) };
  return { ...source, judge: createJudge(source) };
}
