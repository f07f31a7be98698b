import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { Rect } from "../../../../domain/address";
import type { OutsideEdit } from "../book";
import { spread } from "../spread";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";

interface SetValues {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

/** Hears of what the user does in the spreadsheet: everything that changes cells and that the host has not done itself. */
export class OutsideEdits {
  readonly #listeners = new Set<(edit: OutsideEdit) => void>();

  constructor(
    readonly engine: Engine,
    readonly calculation: Calculation,
  ) {
    engine.injector
      .get(engine.parts.core.ICommandService)
      .onCommandExecuted((command, options) => this.#hear(command, options));
  }

  listen(listener: (edit: OutsideEdit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #hear(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = (command.params ?? {}) as SetValues;
    if (this.engine.isWriting || !this.#isEdit(command.id, params, options)) return;
    this.calculation.markDirty();
    const rect = edited(params);
    const sheetId = params.subUnitId;
    if (rect && sheetId !== undefined)
      for (const listener of this.#listeners) listener({ sheetId, rect, source: "Local" });
  }

  /** Results of formulas are written by the same mutation: they are no edit. */
  #isEdit(id: string, params: SetValues, options: IExecutionOptions | undefined): boolean {
    const isResult = options?.onlyLocal === true || options?.["fromFormula"] === true;
    const isCells =
      id === this.engine.parts.sheets.SetRangeValuesMutation.id &&
      params.trigger !== "sheet.command.set-style";
    return isCells && !isResult && params.unitId === this.engine.unitId;
  }
}

function edited({ cellValue = {} }: SetValues): Rect | null {
  let rect: Rect | null = null;
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const column of Object.keys(cells ?? {})) rect = spread(rect, Number(row) + 1, Number(column) + 1);
  }
  return rect;
}
