import type { Assessment } from "../../src/domain/assessment";
import { columnLetters, formatCellRef } from "../../src/domain/address";
import { assess } from "../fixtures/assess";
import { parseLaporan } from "../../src/input/parse-laporan";
import { buildSnapshot, type GridCell, type NameSpec, type SheetSpec } from "../fixtures/snapshot-builder";

/** Columns of one table, by peran; a `Judul` is its one cell. */
export type Columns = Readonly<Record<string, readonly GridCell[]>>;

/** Tables as a workbook holds them, one a sheet, headings in row 1 and data from row 2; settings as names. */
export function assessTables(
  tables: Readonly<Record<string, Columns>>,
  settings: Readonly<Record<string, GridCell>> = {},
): Assessment {
  const names: NameSpec[] = [];
  const sheets: SheetSpec[] = Object.entries(tables).map(([blok, columns]) => {
    const perans = Object.keys(columns);
    const length = Math.max(...Object.values(columns).map((cells) => cells.length));
    perans.forEach((peran, i) => {
      const letter = columnLetters(i + 1);
      names.push([
        `${peran}_${blok}`,
        `${blok}!$${letter}$2:$${letter}$${peran === "Judul" ? 2 : length + 1}`,
      ]);
    });
    const rows = Array.from({ length }, (_, r) => perans.map((peran) => columns[peran]?.[r] ?? null));
    return { title: blok, rows: [perans, ...rows] };
  });
  const given = Object.entries(settings);
  given.forEach(([name], i) => names.push([name, `Atur!$A$${i + 1}`]));
  if (given.length > 0) sheets.push({ title: "Atur", rows: given.map(([, value]) => [value]) });
  return assess(parseLaporan(buildSnapshot({ sheets, names })));
}

/** One table; its name is `A`. */
export const assessTable = (columns: Columns, settings?: Readonly<Record<string, GridCell>>): Assessment =>
  assessTables({ A: columns }, settings);

/** `capaian-beda Capaian 2`: the code, the column and the row of each finding. */
export function found(assessment: Assessment, ...codes: readonly string[]): readonly string[] {
  const perans = new Map<string, string>();
  for (const blok of assessment.laporan.bloks) {
    for (const { peran, rect } of [...Object.values(blok.texts), ...Object.values(blok.numbers)]) {
      for (let row = rect.top; row <= rect.bottom; row++)
        perans.set(formatCellRef({ sheet: blok.lembar, row, column: rect.left }), peran);
    }
  }
  return assessment.findings
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, cell, baris }) =>
      [code, cell && perans.get(formatCellRef(cell)), baris].filter((part) => part != null).join(" "),
    );
}

/** Only what is wrong. */
export const errors = (assessment: Assessment): readonly string[] => {
  const wrong = {
    ...assessment,
    findings: assessment.findings.filter(({ severity }) => severity === "kesalahan"),
  };
  return found(wrong);
};
