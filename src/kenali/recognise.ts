import type { WorkbookGrid } from "../domain/grid";
import type { Pertanyaan, Usulan, UsulanKolom, UsulanTabel } from "../domain/usulan";
import { blokName, type IsSoundName } from "./blok-name";
import { chooseColumns, type ChosenColumn } from "./column/choose-columns";
import { readColumns } from "./column/read-columns";
import { tableYear, yearIn } from "./column/report-year";
import { viewOf, type SheetView } from "./grid/sheet-view";
import { namedPart, type NamedColumn, type PartlyNamed } from "./named-tables";
import { singleCells } from "./single-cells";
import { findTables, type FoundTable } from "./table/find-tables";
import { titleColumn } from "./title-column";
import { verdictOn, type Verdict } from "./verdict";

export interface KnownNames {
  /** Columns that names stand for already. */
  readonly columns: readonly NamedColumn[];
  /** Ends of names that are in use, in lower case. */
  readonly bloks: ReadonlySet<string>;
  /** A name of the workbook, in any case. */
  readonly isTaken: (name: string) => boolean;
  readonly isSound: IsSoundName;
}

/** Tables and single cells of a workbook that are worth a name, each with how sure it is and why. */
export function recognise(grid: WorkbookGrid, known: KnownNames): Usulan {
  const views = grid.sheets.map(viewOf);
  const tables = views.flatMap(findTables);
  const sel = singleCells(views, tables, () => false);
  const told = toldYear(views, sel);
  const taken = new Set(known.bloks);
  const tabel = tables.flatMap((table): readonly UsulanTabel[] => {
    const proposed = propose(table, tableYear(table, told, aroundYear(table.view, views)), {
      ...known,
      taken,
    });
    if (proposed) taken.add(proposed.blok.toLowerCase());
    return proposed ? [proposed] : [];
  });
  return {
    tabel,
    sel: sel.filter(({ nama }) => !known.isTaken(nama)),
    terpotong: grid.sheets.flatMap(cutOf),
  };
}

const cutOf = ({ sheet, cut }: WorkbookGrid["sheets"][number]): Usulan["terpotong"] =>
  cut.rows + cut.columns > 0 ? [{ lembar: sheet, baris: cut.rows, kolom: cut.columns }] : [];

function toldYear(views: readonly SheetView[], sel: Usulan["sel"]): number | null {
  const cell = sel.find(({ nama }) => nama === "LKJIP_Tahun")?.sel;
  const view = views.find(({ grid }) => grid.sheet === cell?.sheet);
  return cell && view ? Number(view.textAt(cell.row, cell.column)) : null;
}

/** The year that the sheet's tab and its lines of text name, else the one that all sheets agree on. */
const aroundYear = (view: SheetView, views: readonly SheetView[]): number | null =>
  sheetYear(view) ?? onlyOne(views.map(sheetYear));

function onlyOne(years: readonly (number | null)[]): number | null {
  const different = new Set(years.filter((year) => year !== null));
  return different.size === 1 ? ([...different][0] ?? null) : null;
}

function sheetYear({ grid, textAt }: SheetView): number | null {
  const ofTab = [...grid.sheet.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)];
  if (ofTab.length === 1) return Number(ofTab[0]?.[1]);
  const lines = Array.from({ length: Math.min(grid.rows, 60) }, (_, i) => grid.top + i).map((row) =>
    textAt(row, grid.left),
  );
  return yearIn(lines.filter((line) => line.length < 200));
}

interface Names extends KnownNames {
  readonly taken: ReadonlySet<string>;
}

function propose(table: FoundTable, year: number | null, names: Names): UsulanTabel | null {
  const named = namedPart(table, names.columns);
  const read = readColumns(table, year);
  const chosen = chooseColumns(read);
  const verdict = verdictOn(chosen, read);
  if (verdict === null || named.kind === "lepas") return null;
  return named.kind === "bebas"
    ? whole({ table, chosen, verdict }, names)
    : completed({ table, chosen, verdict }, named);
}

interface ReadTable {
  readonly table: FoundTable;
  readonly chosen: readonly ChosenColumn[];
  readonly verdict: Verdict;
}

function whole({ table, chosen, verdict }: ReadTable, { taken, isSound }: Names): UsulanTabel {
  const judul = titleColumn(table, chosen);
  const perans = chosen.map(({ peran }) => peran);
  return {
    ...placeOf(table),
    blok: blokName(table, perans, taken, isSound),
    melengkapi: false,
    yakin: verdict.yakin,
    baris: table.rows,
    kolom: [...chosen.map((column) => columnOf(column, table.rows)), ...(judul ? [judul] : [])],
    pertanyaan: questionsOf(table, chosen, verdict.tanya),
  };
}

/** What a table that names stand for already still lacks, in its rows; null where that is nothing sure. */
function completed({ table, chosen }: ReadTable, named: PartlyNamed): UsulanTabel | null {
  const missing = chosen.filter(
    ({ peran, column }) => !named.perans.has(peran) && !named.columns.has(column.heading.column),
  );
  if (!missing.some(({ tanya }) => tanya === null)) return null;
  return {
    ...placeOf(table),
    blok: named.blok,
    melengkapi: true,
    yakin: true,
    baris: named.rows,
    kolom: missing.map((column) => columnOf(column, named.rows)),
    pertanyaan: questionsOf(table, missing, null),
  };
}

const placeOf = ({ view, title }: FoundTable): Pick<UsulanTabel, "lembar" | "judul"> => ({
  lembar: view.grid.sheet,
  judul: title.title?.text ?? null,
});

function columnOf(
  { peran, column, alasan, tanya }: ChosenColumn,
  [top, bottom]: readonly [number, number],
): UsulanKolom {
  const { heading, profile } = column;
  return {
    peran,
    judul: heading.levels.map((level) => level.replace(/\s+/g, " ")).join(" › "),
    rect: { top, bottom, left: heading.column, right: heading.column },
    yakin: tanya === null,
    alasan,
    contoh: profile.example,
  };
}

function questionsOf(
  { view, headings, headingTop, left }: FoundTable,
  columns: readonly ChosenColumn[],
  whole: Pertanyaan["kode"] | null,
): readonly Pertanyaan[] {
  const sheet = view.grid.sheet;
  const asked = columns.flatMap(({ peran, column, tanya }): readonly Pertanyaan[] =>
    tanya === null
      ? []
      : [{ kode: tanya, peran, sel: { sheet, row: column.heading.row, column: column.heading.column } }],
  );
  const first = { sheet, row: headings[0]?.row ?? headingTop, column: left };
  return whole === null ? asked : [...asked, { kode: whole, peran: null, sel: first }];
}
