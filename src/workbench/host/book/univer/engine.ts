import type { Injector, Univer, Workbook } from "@univerjs/core";

/** Univer's packages, handed in: a browser bundles them, Node requires them (0.25.1 cannot be loaded by jest itself). */
export interface UniverParts {
  readonly core: typeof import("@univerjs/core");
  readonly sheets: typeof import("@univerjs/sheets");
  readonly formula: typeof import("@univerjs/engine-formula");
  readonly sheetsFormula: typeof import("@univerjs/sheets-formula");
  readonly conditional: typeof import("@univerjs/sheets-conditional-formatting");
}

/** What only a page with a drawn spreadsheet can do. */
export interface UniverScreen {
  select(sheetId: string, range: UniverRange): void;
  selection(): UniverRange | null;
  fitRows(sheetId: string, range: UniverRange): void;
}

/** Rows and columns from 0, both ends included. */
export interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/**
 * One workbook in Univer and its commands. Work is done by mutations, not by the Facade: one call for many cells, no
 * undo step a cell. Mutations know neither protection nor undo; the host checks the one and clears the other.
 */
export class Engine {
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Above 0 while the host itself is writing. */
  #own = 0;

  constructor(
    readonly parts: UniverParts,
    univer: Univer,
    readonly unitId: string,
    readonly screen: UniverScreen | null,
  ) {
    this.injector = univer.__getInjector();
    const workbook = this.injector
      .get(parts.core.IUniverInstanceService)
      .getUnit<Workbook>(unitId, parts.core.UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`Univer has no workbook ${unitId}`);
    this.workbook = workbook;
  }

  get isWriting(): boolean {
    return this.#own > 0;
  }

  run(id: string, params: object): void {
    this.#own++;
    try {
      this.injector
        .get(this.parts.core.ICommandService)
        .syncExecuteCommand(id, { unitId: this.unitId, ...params });
    } finally {
      this.#own--;
    }
  }

  /** An undo step of the user's no longer fits what the host has written. */
  clearUndo(): void {
    this.injector.get(this.parts.core.IUndoRedoService).clearUndoRedo(this.unitId);
  }
}
