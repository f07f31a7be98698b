import type { Rect } from "../domain/address";
import type { CellStyle, PlannedRow, WriteSheet } from "../domain/edit-plan";
import { inGroups } from "./addresses";
import type { Extent } from "./check";
import { contentOf } from "./cell-content";
import { columnPoints } from "./column-points";
import type { Content, Step, StylePart } from "./step";
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
    ...numberFormats(edit, sheet),
    ...cellBlocks(edit.rows, columns, sheet),
    ...restOf(before, { rows: edit.rows.length, columns }, sheet),
    ...mergeBlocks(edit.merges, sheet),
    ...looks(edit, sheet),
    ...borders(edit, sheet),
    { kind: "widths", sheet, points: edit.widths.map(columnPoints) },
    ...heights(edit, sheet),
    ...ruleSteps(edit.rules, sheet),
    ...(edit.existing === null ? [viewStep(edit)] : []),
    { kind: "page", sheet, print: edit.print },
    ...breaks(edit, sheet),
  ];
}

/** On a sheet that is rewritten, those of an earlier run go, too. */
const breaks = ({ rowBreaks, existing }: WriteSheet, sheet: string): readonly Step[] =>
  rowBreaks.length === 0 && existing === null ? [] : [{ kind: "page-breaks", sheet, rows: rowBreaks }];

export const viewStep = ({ existing, title, freezeRows }: WriteSheet): Step => ({
  kind: "view",
  sheet: existing ?? title,
  freezeRows,
});

const NOTHING: Extent = { rows: 0, columns: 0 };

/** What a longer or wider sheet of an earlier run would leave below and beside the new contents. */
function restOf(before: Extent, now: Extent, sheet: string): readonly Step[] {
  const below = { top: now.rows + 1, left: 1, bottom: before.rows, right: Math.max(before.columns, now.columns) };
  const beside = { top: 1, left: now.columns + 1, bottom: now.rows, right: before.columns };
  const rects = [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  if (rects.length === 0) return [];
  const clear: Step = { kind: "clear", sheet, rects };
  return before.rows > now.rows ? [clear, { kind: "auto-heights", sheet, rects: [below] }] : [clear];
}

const numberFormats = (edit: WriteSheet, sheet: string): readonly Step[] =>
  [...styleRuns(edit, ({ numberFormat }) => numberFormat)].flatMap(([code, rects]) =>
    rects.map((rect) => ({ kind: "number-format" as const, sheet, rect, code })),
  );

function cellBlocks(rows: readonly PlannedRow[], columns: number, sheet: string): readonly Step[] {
  const blocks: Step[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
    const block = rows.slice(from, from + ROWS_A_STEP);
    const rect = { top: from + 1, left: 1, bottom: from + block.length, right: columns };
    blocks.push({ kind: "cells", sheet, rect, contents: block.map((row) => contentsOf(row, columns)) });
  }
  return blocks;
}

function contentsOf({ cells }: PlannedRow, columns: number): readonly Content[] {
  const contents = new Array<Content>(columns).fill("");
  for (const cell of cells) contents[cell.column - 1] = contentOf(cell);
  return contents;
}

function mergeBlocks(merges: readonly Rect[], sheet: string): readonly Step[] {
  const blocks: Step[] = [];
  for (let from = 0; from < merges.length; from += MERGES_A_STEP) {
    blocks.push({ kind: "merge", sheet, rects: merges.slice(from, from + MERGES_A_STEP) });
  }
  return blocks;
}

/** Excel's own defaults are left alone: regular, black, General, at the bottom, not wrapped. */
const SET: { readonly [P in StylePart["property"]]: (style: CellStyle) => NonNullable<CellStyle[P]> | null } = {
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
      inGroups(rects).map((group) => ({ kind: "style" as const, sheet, rects: group, part: { property, value } as StylePart })),
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
  return [...byPoints].flatMap(([points, rects]) => inGroups(rects).flatMap((group) => heightStep(points, group)));

  function heightStep(points: number | null, group: readonly Rect[]): Step[] {
    if (points !== null) return [{ kind: "heights", sheet, rects: group, points }];
    return existing === null ? [] : [{ kind: "auto-heights", sheet, rects: group }];
  }
}

/** A new rule goes on top of those that are there, so the first of the plan is added last. */
export const ruleSteps = (rules: WriteSheet["rules"], sheet: string): readonly Step[] =>
  [...rules].reverse().flatMap((rule) => inGroups(rule.rects).map((rects) => ({ kind: "rule" as const, sheet, rects, rule })));
