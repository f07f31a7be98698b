import type { AnggaranRow, Assessment, KinerjaRow } from "../../domain/assessment";
import { columnLetters } from "../../domain/address";
import type { Blok } from "../../domain/laporan";
import { SUMMED_PERAN, type NumberPeran } from "../../domain/peran";
import { bandTests, type Band } from "../../domain/scale";
import { bandRanges, inBand, type BandRange } from "../band-formulas";
import { capaianFormula, serapanFormula } from "../capaian-formula";
import { anggaranPeran, numericReading, type SourceCells } from "../source-cells";

/** One painted column of a blok, row by row. */
export interface PaintedTable {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly PaintedRow[];
  /** One formula per band of the scale, for a run of rows of one kind that begins at a sheet row. */
  readonly formulas: (
    kind: string,
    row: number,
  ) => readonly { readonly band: Band; readonly formula: string }[];
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
  const tall = tallTest(blok, ["Target", "Realisasi", peran], cells);
  return {
    ...place(blok, peran),
    rows: rows.map((row) => ({
      row: blok.firstRow + row.index,
      band: row.band,
      kind: tall(row.index) ? "" : kinerjaKind(row),
    })),
    formulas: (kind, row) => {
      const how = {
        polaritas: kind.startsWith("p") ? ("positif" as const) : ("negatif" as const),
        rumusNegatif: kind.startsWith("/") ? ("T/R" as const) : ("2T-R" as const),
        targetPercent: kind.charAt(1) === "%",
        realisasiPercent: kind.charAt(2) === "%",
      };
      return ranges.map((range) => ({
        band: range.band,
        formula: capaianFormula(
          address(blok, "Target", row),
          address(blok, "Realisasi", row),
          how,
          bandUse(range, false),
        ),
      }));
    },
  };
}

/** `p%%`: the formula (`p` positif, `2` for 2T − R, `/` for T / R), then whether target and realisasi are cells in percent. */
function kinerjaKind({ blok, index, polaritas, rumusNegatif, arahPasti }: KinerjaRow): string {
  const target = numericReading(blok, "Target", index);
  const realisasi = numericReading(blok, "Realisasi", index);
  if (!target || !realisasi || !arahPasti) return "";
  const formula = polaritas === "positif" ? "p" : rumusNegatif === "T/R" ? "/" : "2";
  return `${formula}${target.percent ? "%" : "-"}${realisasi.percent ? "%" : "-"}`;
}

function anggaranTable(blok: Blok, rows: readonly AnggaranRow[], { cells, ranges }: Basis): PaintedTable {
  const peran = blok.numbers.Serapan ? "Serapan" : "RealisasiAnggaran";
  const tall = tallTest(blok, [...SUMMED_PERAN, peran], cells);
  return {
    ...place(blok, peran),
    rows: rows.map((row) => ({
      row: blok.firstRow + row.index,
      band: row.band,
      kind: tall(row.index) ? "" : anggaranKind(row),
    })),
    formulas: (kind, row) => {
      const [peran = "", akun] = kind.split(" ");
      return ranges.map((range) => ({
        band: range.band,
        formula: serapanFormula(
          address(blok, peran as NumberPeran, row),
          address(blok, "RealisasiAnggaran", row),
          bandUse(range, akun === "belanja"),
        ),
      }));
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

const place = (blok: Blok, peran: NumberPeran) => {
  const rect = blok.numbers[peran]?.rect;
  return { sheet: blok.lembar, left: rect?.left ?? 1, right: rect?.right ?? 1 };
};

const bandUse = (range: BandRange, upToFull: boolean) => ({
  given: (fraction: string) => inBand(fraction, range, upToFull),
  none: "FALSE",
});

/** Whether one of the columns is merged over several rows there: a formula that moves down by a row would miss it. */
function tallTest(blok: Blok, peran: readonly NumberPeran[], cells: SourceCells): (index: number) => boolean {
  const columns = peran.flatMap((name) => blok.numbers[name]?.rect.left ?? []);
  return (index) => columns.some((column) => cells.isTall(blok.lembar, blok.firstRow + index, column));
}

/** `$E5`: the column stays, the row moves with the rule. */
const address = (blok: Blok, peran: NumberPeran, row: number): string =>
  `$${columnLetters(blok.numbers[peran]?.rect.left ?? 1)}${row}`;
