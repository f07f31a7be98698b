import { formatRect, type CellRef, type Rect } from "../domain/address";
import type { HostError } from "../domain/host-error";
import { findOwnSheets } from "../domain/marks";
import { err, ok, type Result } from "../domain/result";
import { usesNames } from "../domain/uses-name";
import { addressed } from "./areas";
import { hostErrorOf } from "./host-error";
import { MOST_CELLS } from "./large-reads";
import { queueOutline } from "./outline";
import { ask, type Queue } from "./request";

/**
 * Cells of the user's sheets, hidden ones too, whose formula uses one of the names. The used ranges first, then their
 * formulas, so many cells a request as one answer may hold.
 */
export async function formulasUsing(
  names: readonly string[],
  time: number,
): Promise<Result<readonly CellRef[], HostError>> {
  const head = await ask(queueOutline, time);
  if (!head.ok) return err(hostErrorOf(head.error));
  const own = new Set(findOwnSheets(head.value.outline).map(({ title }) => title));
  const titles = head.value.outline.sheets.map(({ title }) => title).filter((title) => !own.has(title));
  const used = await ask(queueUsed(titles), time);
  if (!used.ok) return err(hostErrorOf(used.error));
  const isUse = usesNames(names);
  const found: CellRef[] = [];
  for (const blocks of inAnswers(used.value.flatMap(pieces))) {
    const cells = await ask(queueUses(blocks, isUse), time);
    if (!cells.ok) return err(hostErrorOf(cells.error));
    found.push(...cells.value);
  }
  return ok(found);
}

interface Block {
  readonly sheet: string;
  readonly rect: Rect;
}

const queueUsed =
  (titles: readonly string[]): Queue<readonly Block[]> =>
  (context) => {
    const ranges = titles.map((sheet) => ({
      sheet,
      used: context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("address"),
    }));
    return () =>
      ranges.flatMap(({ sheet, used }) => {
        const place = addressed(used.address);
        return place === null ? [] : [{ sheet, rect: place.rect }];
      });
  };

const cellsIn = ({ rect: { top, left, bottom, right } }: Block): number =>
  (bottom - top + 1) * (right - left + 1);

/** A large sheet in strips of rows. */
function pieces({ sheet, rect }: Block): readonly Block[] {
  const step = Math.max(1, Math.floor(MOST_CELLS / (rect.right - rect.left + 1)));
  const found: Block[] = [];
  for (let top = rect.top; top <= rect.bottom; top += step)
    found.push({ sheet, rect: { ...rect, top, bottom: Math.min(rect.bottom, top + step - 1) } });
  return found;
}

/** Blocks in as few groups as the answers allow. */
function inAnswers(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let cells = MOST_CELLS;
  for (const block of blocks) {
    cells += cellsIn(block);
    if (cells > MOST_CELLS) {
      groups.push([]);
      cells = cellsIn(block);
    }
    groups.at(-1)?.push(block);
  }
  return groups;
}

const queueUses =
  (blocks: readonly Block[], isUse: (formula: string) => boolean): Queue<readonly CellRef[]> =>
  (context) => {
    const ranges = blocks.map(({ sheet, rect }) => ({
      sheet,
      rect,
      cells: context.workbook.worksheets.getItem(sheet).getRange(formatRect(rect)).load("formulas"),
    }));
    return () =>
      ranges.flatMap(({ sheet, rect, cells }) =>
        cells.formulas.flatMap((row: readonly unknown[], r) =>
          row.flatMap((formula, c) =>
            typeof formula === "string" && formula.startsWith("=") && isUse(formula)
              ? [{ sheet, row: rect.top + r, column: rect.left + c }]
              : [],
          ),
        ),
      );
  };
