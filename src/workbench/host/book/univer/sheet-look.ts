import type { BooleanNumber, Worksheet } from "@univerjs/core";
import { addToRuns, type RowRun } from "../../../../domain/snapshot";
import type { SheetProps } from "../book";
import { DEFAULT_PRINT } from "../defaults";
import type { Engine } from "./engine";

type Change = Partial<SheetProps>;

/** What a sheet is as a whole. Print set-up, deep hiding and protection are the host's own: Univer has none of them. */
export class SheetLook {
  #kept: Pick<SheetProps, "isProtected" | "print"> & { readonly veryHidden: boolean } = {
    isProtected: false,
    print: DEFAULT_PRINT,
    veryHidden: false,
  };

  constructor(
    readonly engine: Engine,
    readonly worksheet: Worksheet,
  ) {}

  props(): SheetProps {
    const { worksheet } = this;
    const { ySplit, xSplit } = worksheet.getFreeze();
    return {
      title: worksheet.getName(),
      visibility: worksheet.isSheetHidden() ? (this.#kept.veryHidden ? "VeryHidden" : "Hidden") : "Visible",
      tabColor: String(worksheet.getTabColor() ?? ""),
      gridlines: !worksheet.hasHiddenGridlines(),
      frozenRows: ySplit,
      frozenColumns: xSplit,
      isProtected: this.#kept.isProtected,
      // Asked for seldom, while the title is asked for all the time.
      get hiddenRows() {
        return hiddenIn(worksheet.getRowManager().getRowData());
      },
      get hiddenColumns() {
        return hiddenIn(worksheet.getColumnManager().getColumnData());
      },
      print: this.#kept.print,
    };
  }

  change(change: Change): void {
    for (const set of [hide, colourTab, drawGridlines, freeze])
      set(this.engine, this.worksheet, this.props(), change);
    if (change.print) this.#kept = { ...this.#kept, print: change.print };
    if (change.visibility) this.#kept = { ...this.#kept, veryHidden: change.visibility === "VeryHidden" };
    if (change.isProtected !== undefined) this.#kept = { ...this.#kept, isProtected: change.isProtected };
  }
}

/** Rows or columns by their index. */
type Lines = Readonly<Record<number, { readonly hd?: BooleanNumber } | undefined>>;

function hiddenIn(lines: Lines): readonly RowRun[] {
  const hidden = Object.keys(lines)
    .map(Number)
    .filter((index) => lines[index]?.hd === IS_HIDDEN)
    .map((index) => index + 1);
  const runs: RowRun[] = [];
  for (const line of hidden.sort((a, b) => a - b)) addToRuns(runs, line);
  return runs;
}

/** Univer's own sign. */
const IS_HIDDEN = 1 as BooleanNumber;

type Set = (engine: Engine, worksheet: Worksheet, now: SheetProps, change: Change) => void;

const hide: Set = (engine, worksheet, now, { visibility }) => {
  if (visibility === undefined || visibility === now.visibility) return;
  engine.run("sheet.mutation.set-worksheet-hidden", {
    subUnitId: worksheet.getSheetId(),
    hidden: visibility === "Visible" ? 0 : 1,
  });
};

const colourTab: Set = (engine, worksheet, _now, { tabColor }) => {
  if (tabColor !== undefined)
    engine.run("sheet.mutation.set-tab-color", { subUnitId: worksheet.getSheetId(), color: tabColor });
};

const drawGridlines: Set = (engine, worksheet, now, { gridlines }) => {
  if (gridlines === undefined || gridlines === now.gridlines) return;
  engine.run("sheet.mutation.toggle-gridlines", {
    subUnitId: worksheet.getSheetId(),
    showGridlines: gridlines ? 1 : 0,
  });
};

const freeze: Set = (engine, worksheet, now, change) => {
  if (change.frozenRows === undefined && change.frozenColumns === undefined) return;
  const ySplit = change.frozenRows ?? now.frozenRows;
  const xSplit = change.frozenColumns ?? now.frozenColumns;
  const at = { startRow: ySplit || -1, startColumn: xSplit || -1, ySplit, xSplit };
  engine.run("sheet.mutation.set-frozen", { subUnitId: worksheet.getSheetId(), ...at });
};
