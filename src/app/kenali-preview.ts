import { RULES } from "../checks/rules";
import type { Assessment } from "../domain/assessment";
import type { DefineName } from "../domain/edit-plan";
import type { Finding } from "../domain/finding";
import type { SheetGrid, WorkbookGrid } from "../domain/grid";
import type { Blok } from "../domain/laporan";
import { MONEY_PERAN, type NumberPeran } from "../domain/peran";
import { parseTarget } from "../domain/reference";
import {
  ROWS_ABOVE,
  ROWS_BELOW,
  type Area,
  type DefinedName,
  type LineCell,
  type Snapshot,
} from "../domain/snapshot";
import type { Usulan, UsulanKolom, UsulanTabel } from "../domain/usulan";
import { assess } from "../engine/assess";
import { chooseNames } from "../input/choose-names";
import { parseLaporan } from "../input/parse-laporan";
import { wordsOf } from "../kenali/grid/sheet-view";
import { planNames } from "../plan/plan-names";

/** What must be asked before a proposal is computed, since the answers change figures. */
export interface Tanya {
  /** `arah-belum-pasti`: indicators of which nobody has said whether they should fall. */
  readonly arah: readonly Finding[];
  readonly uang: readonly TanyaUang[];
}

/** A table of small amounts, about which nobody has said whether they are rupiah, thousands or millions. */
export interface TanyaUang {
  readonly blok: string;
  readonly lembar: string;
  /** Its largest amount, as it stands in its cell. */
  readonly contoh: string;
  readonly row: number;
  readonly column: number;
}

/** What the report would hold if all of the proposal were named: nothing is written for that. */
export function tanyaOf(grid: WorkbookGrid, { tabel, sel }: Usulan): Tanya {
  const names = planNames({ tabel: tabel.map(asSure), sel });
  const assessment = assess(parseLaporan(snapshotWith(grid, names)), RULES);
  const proposed = new Set(tabel.map(({ blok }) => blok.toLowerCase()));
  return {
    arah: assessment.findings.filter(
      ({ code, blok }) => code === "arah-belum-pasti" && blok !== null && proposed.has(blok.toLowerCase()),
    ),
    uang: moneyAsked(assessment, proposed),
  };
}

/** As if every column were what it is taken for; of two that may be the same, the first. */
const asSure = (tabel: UsulanTabel): UsulanTabel => ({
  ...tabel,
  yakin: true,
  kolom: tabel.kolom.filter(isFirst).map((kolom) => ({ ...kolom, yakin: true })),
});

const isFirst = ({ peran }: UsulanKolom, at: number, all: readonly UsulanKolom[]): boolean =>
  all.findIndex((other) => other.peran === peran) === at;

/** Budgets of a whole programme below ten million rupiah are hardly rupiah. */
const SMALL = 1e7;

function moneyAsked({ laporan }: Assessment, proposed: ReadonlySet<string>): readonly TanyaUang[] {
  const told = new Set(laporan.issues.flatMap(({ code, blok }) => (code === "satuan-uang" ? [blok] : [])));
  return laporan.bloks
    .filter(
      ({ nama, jenis }) =>
        (jenis.anggaran || jenis.rincian) && proposed.has(nama.toLowerCase()) && !told.has(nama),
    )
    .flatMap(smallMoney);
}

function smallMoney(blok: Blok): readonly TanyaUang[] {
  const amounts = [...MONEY_PERAN].flatMap((peran) => amountsOf(blok, peran as NumberPeran));
  const largest = amounts.reduce<Amount | null>(
    (best, each) => (best && best.value >= each.value ? best : each),
    null,
  );
  if (largest === null || largest.value <= 0 || largest.value >= SMALL || amounts.some(({ plain }) => !plain))
    return [];
  const { printed: contoh, row, column } = largest;
  return [{ blok: blok.nama, lembar: blok.lembar, contoh, row, column }];
}

interface Amount {
  readonly value: number;
  /** No word and no sign says what it counts. */
  readonly plain: boolean;
  readonly printed: string;
  readonly row: number;
  readonly column: number;
}

const amountsOf = (blok: Blok, peran: NumberPeran): readonly Amount[] =>
  (blok.numbers[peran]?.readings ?? []).flatMap((reading, index) =>
    reading.kind === "angka"
      ? [
          {
            value: reading.value,
            plain: reading.ownWord !== true && reading.unit !== "rupiah",
            printed: reading.printed,
            row: blok.firstRow + index,
            column: blok.numbers[peran]?.rect.left ?? 1,
          },
        ]
      : [],
  );

/** What a Workbook would read if these names stood in it; formulas count by their results. */
function snapshotWith({ outline, sheets }: WorkbookGrid, made: readonly DefineName[]): Snapshot {
  const names = [...outline.names, ...made.map(definedName)];
  const whole = { ...outline, names };
  const bySheet = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
  return {
    outline: whole,
    areas: chooseNames(whole).flatMap((name) => areaOf(name, bySheet)),
    merges: new Map(sheets.map(({ sheet, merges }) => [sheet, merges])),
    above: new Map(sheets.map((sheet) => [sheet.sheet, linesAbove(sheet, made)])),
    hiddenRows: new Map(),
  };
}

const definedName = ({ name, scope, hidden, refersTo }: DefineName): DefinedName => ({
  name,
  scope,
  hidden,
  refersTo,
  target: parseTarget(refersTo),
});

function areaOf(name: DefinedName, sheets: ReadonlyMap<string, SheetGrid>): readonly Area[] {
  const { target } = name;
  const grid = target.kind === "range" ? sheets.get(target.sheet) : undefined;
  if (target.kind !== "range" || grid === undefined) return [];
  const { top, left, bottom, right } = target.rect;
  const last = Math.min(bottom + ROWS_BELOW, grid.top + grid.rows - 1);
  const [rows, columns] = [Math.max(0, last - top + 1), right - left + 1];
  const cells = Array.from({ length: rows * columns }, (_, i) =>
    indexIn(grid, top + Math.floor(i / columns), left + (i % columns)),
  );
  return [
    {
      ...{ name, sheet: target.sheet, rect: target.rect, top, left, rows, columns, formulas: new Map() },
      values: cells.map((index) => grid.values[index] ?? null),
      formats: cells.map((index) => grid.formats[index] ?? "General"),
    },
  ];
}

const indexIn = ({ top, left, columns }: SheetGrid, row: number, column: number): number =>
  row < top || column < left || column >= left + columns ? -1 : (row - top) * columns + column - left;

/** Filled cells of the rows over each new name. */
function linesAbove(grid: SheetGrid, made: readonly DefineName[]): readonly LineCell[] {
  const rows = new Set<number>();
  for (const { refersTo } of made) {
    const target = parseTarget(refersTo);
    if (target.kind !== "range" || target.sheet !== grid.sheet) continue;
    for (let row = Math.max(1, target.rect.top - ROWS_ABOVE); row < target.rect.top; row++) rows.add(row);
  }
  return [...rows]
    .sort((a, b) => a - b)
    .flatMap((row) =>
      Array.from({ length: grid.columns }, (_, i) => ({ row, column: grid.left + i })).flatMap(
        ({ column }) => {
          const text = wordsOf(grid.values[indexIn(grid, row, column)] ?? null);
          return text === "" ? [] : [{ row, column, text }];
        },
      ),
    );
}
