import type { Rect } from "../domain/address";
import type { CellStyle, PlannedCell, PlannedRow, WriteSheet } from "../domain/edit-plan";
import { inGroups } from "./addresses";
import type { Extent } from "./check";
import { contentOf } from "./cell-content";
import { columnPoints } from "./column-points";
import { mergesTogether } from "./merges-together";
import { PAGE_PARTS, type Content, type Step, type StylePart } from "./step";
import { styleRuns } from "./style-runs";

/** Rows of cells, and merges, that make one step: small enough for a request to be cut between any two. */
const ROWS_A_STEP = 500;
const MERGES_A_STEP = 250;

/** The contents of a sheet of the product as steps: number formats before values, merges after them, looks last. Pure. */
export function sheetSteps(edit: WriteSheet, before: Extent = NOTHING): readonly Step[] {
  const sheet = edit.existing ?? edit.title;
  const columns = Math.max(1, ...edit.rows.map(({ cells }) => cells.at(-1)?.column ?? 1));
  return [
    ...(edit.existing === null ? [] : [{ kind: "prepare-sheet" as const, sheet }]),
    ...numberFormats(edit, columns, sheet),
    ...cellBlocks(edit.rows, columns, sheet),
    ...restOf(before, { rows: edit.rows.length, columns }, sheet),
    ...mergeBlocks(edit.merges, sheet),
    ...looks(edit, sheet),
    ...borders(edit, sheet),
    { kind: "widths", sheet, points: edit.widths.map(columnPoints) },
    ...heights(edit, sheet),
    ...ruleSteps(edit.rules, sheet),
    ...(edit.validations ?? []).map((validation): Step => ({ kind: "validation", sheet, validation })),
    ...(edit.existing === null ? viewSteps(edit) : []),
  ];
}

/** Print set-up of a sheet. On one that is rewritten, page breaks of an earlier run go, too. */
export function printSteps({ rowBreaks, existing, title, print }: WriteSheet): readonly Step[] {
  const sheet = existing ?? title;
  return [
    ...PAGE_PARTS.map((part): Step => ({ kind: "page", sheet, print, part })),
    ...(rowBreaks.length === 0 && existing === null
      ? []
      : [{ kind: "page-breaks" as const, sheet, rows: rowBreaks }]),
    { kind: "paper", sheet, paper: print.paper },
  ];
}

export const seePrint = ({ existing, title, print }: WriteSheet): Step => ({
  kind: "see-print",
  sheet: existing ?? title,
  print,
});

export const viewSteps = ({ existing, title, freezeRows }: WriteSheet): readonly Step[] => [
  { kind: "gridlines", sheet: existing ?? title },
  { kind: "freeze", sheet: existing ?? title, rows: freezeRows },
];

const NOTHING: Extent = { rows: 0, columns: 0 };

/** What a longer or wider sheet of an earlier run would leave below and beside the new contents. */
function restOf(before: Extent, now: Extent, sheet: string): readonly Step[] {
  const below = {
    top: now.rows + 1,
    left: 1,
    bottom: before.rows,
    right: Math.max(before.columns, now.columns),
  };
  const beside = { top: 1, left: now.columns + 1, bottom: now.rows, right: before.columns };
  const rects = [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  if (rects.length === 0) return [];
  const clear: Step = { kind: "clear", sheet, rects };
  return before.rows > now.rows ? [clear, { kind: "auto-heights", sheet, rects: [below] }] : [clear];
}

/** A rectangle of one format costs about as much as the formats of so many cells, told one by one. */
const CELLS_A_RECT = 50;

function numberFormats(edit: WriteSheet, columns: number, sheet: string): readonly Step[] {
  const runs = [...styleRuns(edit, ({ numberFormat }) => numberFormat)];
  const count = runs.reduce((sum, [, rects]) => sum + rects.length, 0);
  if (count * CELLS_A_RECT > edit.rows.length * columns) {
    const codeOf = edit.styles.map(({ numberFormat }) => numberFormat ?? "General");
    return blocks(edit.rows, columns, ({ rect, rows }) => ({
      kind: "number-formats",
      sheet,
      rect,
      contents: rows.map((row) => spread(row, columns, "General", ({ style }) => codeOf[style] ?? "General")),
    }));
  }
  return runs.flatMap(([code, rects]) =>
    rects.map((rect): Step => ({ kind: "number-format", sheet, rect, code })),
  );
}

const cellBlocks = (rows: readonly PlannedRow[], columns: number, sheet: string): readonly Step[] =>
  blocks(rows, columns, (block) => ({
    kind: "cells",
    sheet,
    rect: block.rect,
    contents: block.rows.map((row) => spread<Content>(row, columns, "", contentOf)),
  }));

interface Block {
  readonly rect: Rect;
  readonly rows: readonly PlannedRow[];
}

function blocks(
  rows: readonly PlannedRow[],
  columns: number,
  stepOf: (block: Block) => Step,
): readonly Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
    const block = rows.slice(from, from + ROWS_A_STEP);
    steps.push(
      stepOf({ rect: { top: from + 1, left: 1, bottom: from + block.length, right: columns }, rows: block }),
    );
  }
  return steps;
}

/** One row as an array from column A; `empty` where the plan has no cell. */
function spread<T>(
  { cells }: PlannedRow,
  columns: number,
  empty: T,
  valueOf: (cell: PlannedCell) => T,
): readonly T[] {
  const values = new Array<T>(columns).fill(empty);
  for (const cell of cells) values[cell.column - 1] = valueOf(cell);
  return values;
}

function mergeBlocks(rects: readonly Rect[], sheet: string): readonly Step[] {
  const merges = mergesTogether(rects);
  const blocks: Step[] = [];
  for (let from = 0; from < merges.length; from += MERGES_A_STEP) {
    blocks.push({ kind: "merge", sheet, merges: merges.slice(from, from + MERGES_A_STEP) });
  }
  return blocks;
}

/** Excel's own defaults are left alone: regular, black, General, at the bottom, not wrapped. */
const SET: { readonly [P in StylePart["property"]]: (style: CellStyle) => NonNullable<CellStyle[P]> | null } =
  {
    size: ({ size }) => size,
    bold: ({ bold }) => bold || null,
    italic: ({ italic }) => italic || null,
    color: ({ color }) => color,
    fill: ({ fill }) => fill,
    horizontal: ({ horizontal }) => horizontal,
    vertical: ({ vertical }) => (vertical === "bottom" ? null : vertical),
    wrap: ({ wrap }) => wrap || null,
    indent: ({ indent }) => indent || null,
  };

function looks(edit: WriteSheet, sheet: string): readonly Step[] {
  return (Object.keys(SET) as StylePart["property"][]).flatMap((property) =>
    [...styleRuns<string | number | boolean>(edit, SET[property])].flatMap(([value, rects]) =>
      inGroups(rects).map((group) => ({
        kind: "style" as const,
        sheet,
        rects: group,
        part: { property, value } as StylePart,
      })),
    ),
  );
}

const borders = (edit: WriteSheet, sheet: string): readonly Step[] =>
  [...styleRuns(edit, ({ border }) => border)].flatMap(([color, rects]) =>
    rects.map((rect) => ({ kind: "border" as const, sheet, rect, color })),
  );

/** Rows of one height, neighbours together. On a sheet that is rewritten, the others give up the height of an earlier run. */
function heights({ rows, existing }: WriteSheet, sheet: string): readonly Step[] {
  const byPoints = new Map<number | null, Rect[]>();
  rows.forEach(({ height }, index) => {
    const row = index + 1;
    const rects = byPoints.get(height) ?? [];
    const last = rects.at(-1);
    if (last?.bottom === row - 1) rects[rects.length - 1] = { ...last, bottom: row };
    else rects.push({ top: row, left: 1, bottom: row, right: 1 });
    byPoints.set(height, rects);
  });
  return [...byPoints].flatMap(([points, rects]) =>
    inGroups(rects).flatMap((group) => heightStep(points, group)),
  );

  function heightStep(points: number | null, group: readonly Rect[]): Step[] {
    if (points !== null) return [{ kind: "heights", sheet, rects: group, points }];
    return existing === null ? [] : [{ kind: "auto-heights", sheet, rects: group }];
  }
}

/** A new rule goes on top of those that are there, so the first of the plan is added last. */
export const ruleSteps = (rules: WriteSheet["rules"], sheet: string): readonly Step[] =>
  [...rules]
    .reverse()
    .flatMap((rule) => inGroups(rule.rects).map((rects) => ({ kind: "rule" as const, sheet, rects, rule })));
