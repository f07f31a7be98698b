import type { AnggaranRow, Assessment, KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { SUMMED_PERAN, type NumberPeran } from "../../domain/peran";
import { bandTests, type Band } from "../../domain/scale";
import { bandRanges, type BandRange } from "../band-formulas";
import { anggaranPeran, numericReading, type SourceCells } from "../source-cells";
import { liveTest, type CellName, type LiveWay } from "./live-test";

/** One painted column of a blok, row by row. */
export interface PaintedTable {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly PaintedRow[];
  /** One test per band of the scale, for rows of one kind. */
  readonly tests: (kind: string, cell: CellName) => readonly BandTestFormula[];
}

export interface BandTestFormula {
  readonly band: Band;
  readonly test: string;
}

export interface PaintedRow {
  readonly row: number;
  readonly band: Band | null;
  /** Rows of one kind are computed by one formula; `""` where the colour cannot follow the cells. */
  readonly kind: string;
}

/** The columns that get colour: Capaian, else Realisasi; in anggaran bloks Serapan, else RealisasiAnggaran. */
export function paintedTables(assessment: Assessment, cells: SourceCells): readonly PaintedTable[] {
  const ranges = bandRanges(
    bandTests(assessment.laporan.pengaturan.skala, assessment.laporan.pengaturan.celah),
  );
  return [
    ...[...byBlok(assessment.kinerja)].map(([blok, rows]) =>
      kinerjaTable(blok, rows, { assessment, cells, ranges }),
    ),
    ...[...byBlok(assessment.anggaran)].map(([blok, rows]) =>
      anggaranTable(blok, rows, { assessment, cells, ranges }),
    ),
  ];
}

interface Basis {
  readonly assessment: Assessment;
  readonly cells: SourceCells;
  readonly ranges: readonly BandRange[];
}

function byBlok<T extends { readonly blok: Blok }>(rows: readonly T[]): ReadonlyMap<Blok, readonly T[]> {
  const groups = new Map<Blok, T[]>();
  for (const row of rows) {
    const group = groups.get(row.blok);
    if (group) group.push(row);
    else groups.set(row.blok, [row]);
  }
  return groups;
}

function kinerjaTable(blok: Blok, rows: readonly KinerjaRow[], { cells, ranges }: Basis): PaintedTable {
  const peran = blok.numbers.Capaian ? "Capaian" : "Realisasi";
  const covered = coveredTest(blok, ["Target", "Realisasi", peran], cells);
  return {
    ...place(blok, peran),
    rows: rows.map((row) => ({
      row: blok.firstRow + row.index,
      band: row.band,
      kind: covered(row.index) ? "" : kinerjaKind(row),
    })),
    tests: (kind, cell) => {
      const [rumus, percent] = kind.split(" ") as [LiveWay["rumus"], LiveWay["percent"]];
      const way = { rumus, percent, upToFull: false };
      return testsOf(ranges, way, [columnOf(blok, "Target"), columnOf(blok, "Realisasi")], cell);
    },
  };
}

/** `2T-R target`: the formula, then which of the two cells alone is in percent. */
function kinerjaKind({ blok, index, polaritas, rumusNegatif, arahPasti }: KinerjaRow): string {
  const target = numericReading(blok, "Target", index);
  const realisasi = numericReading(blok, "Realisasi", index);
  if (!target || !realisasi || !arahPasti) return "";
  const percent = target.percent === realisasi.percent ? "" : target.percent ? "target" : "realisasi";
  return `${polaritas === "positif" ? "R/T" : rumusNegatif} ${percent}`;
}

function anggaranTable(blok: Blok, rows: readonly AnggaranRow[], { cells, ranges }: Basis): PaintedTable {
  const peran = blok.numbers.Serapan ? "Serapan" : "RealisasiAnggaran";
  const covered = coveredTest(blok, [...SUMMED_PERAN, peran], cells);
  return {
    ...place(blok, peran),
    rows: rows.map((row) => ({
      row: blok.firstRow + row.index,
      band: row.band,
      kind: covered(row.index) ? "" : anggaranKind(row),
    })),
    tests: (kind, cell) => {
      const [peran = "", akun] = kind.split(" ");
      const columns = [columnOf(blok, peran as NumberPeran), columnOf(blok, "RealisasiAnggaran")] as const;
      return testsOf(ranges, { rumus: "R/T", percent: "", upToFull: akun === "belanja" }, columns, cell);
    },
  };
}

/** The peran of the budget cell, which the formula points at, then whether it is spent: above 100 % only revenue is rated. */
function anggaranKind({ blok, index, akun }: AnggaranRow): string {
  const peran = anggaranPeran(blok, index);
  const live =
    peran && numericReading(blok, peran, index) && numericReading(blok, "RealisasiAnggaran", index);
  return live ? `${peran} ${akun === "belanja" ? akun : "lain"}` : "";
}

const testsOf = (
  ranges: readonly BandRange[],
  way: LiveWay,
  [target, realisasi]: readonly [number, number],
  cell: CellName,
): readonly BandTestFormula[] =>
  ranges.map((range) => ({ band: range.band, test: liveTest(cell(target), cell(realisasi), way, range) }));

const place = (blok: Blok, peran: NumberPeran) => {
  const rect = blok.numbers[peran]?.rect;
  return { sheet: blok.lembar, left: rect?.left ?? 1, right: rect?.right ?? 1 };
};

/** Whether a merge covers one of the columns there: the figure then stands in the merge's top row. */
function coveredTest(
  blok: Blok,
  peran: readonly NumberPeran[],
  cells: SourceCells,
): (index: number) => boolean {
  const used = peran.filter((name) => blok.numbers[name] !== undefined);
  return (index) => used.some((name) => cells.rowOf(blok, name, index) !== blok.firstRow + index);
}

const columnOf = (blok: Blok, peran: NumberPeran): number => blok.numbers[peran]?.rect.left ?? 1;
