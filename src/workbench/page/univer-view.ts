import type { Univer } from "@univerjs/core";
import type { PlainBook } from "../host/book/plain-book";
import { createUniver, PARTS, showIndonesianFigures } from "../host/book/univer/browser-univer";
import type { UniverScreen } from "../host/book/univer/engine";
import { openInUniver } from "../host/book/univer/open-univer";
import type { UniverBook } from "../host/book/univer/univer-book";

/** The spreadsheet on the page. One workbook at a time. */
export class UniverView {
  readonly #univer: Univer;
  #unitId: string | null = null;
  #opened = 0;

  constructor(container: HTMLElement) {
    this.#univer = createUniver(container);
  }

  open(book: PlainBook): UniverBook {
    const { IUniverInstanceService } = PARTS.core;
    if (this.#unitId !== null)
      this.#univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.#unitId);
    const unitId = `buku-${++this.#opened}`;
    this.#unitId = unitId;
    const opened = openInUniver(book, {
      parts: PARTS,
      univer: this.#univer,
      unitId,
      screen: this.#screen(unitId),
    });
    showIndonesianFigures(this.#univer);
    const active = opened.sheets().find(({ id }) => id === book.activeSheet().id);
    if (active) opened.activate(active);
    return opened;
  }

  #screen(unitId: string): UniverScreen {
    const injector = this.#univer.__getInjector();
    const run = (id: string, params: object): void => {
      void injector.get(PARTS.core.ICommandService).executeCommand(id, { unitId, ...params });
    };
    return {
      select(sheetId, range) {
        run("sheet.operation.set-selections", { subUnitId: sheetId, selections: [selectionOf(range)] });
        run("sheet.command.scroll-to-cell", { range });
      },
      selection: () =>
        injector.get(PARTS.sheets.SheetsSelectionsService).getCurrentLastSelection()?.range ?? null,
      fitRows: (sheetId, range) =>
        run("sheet.command.set-row-is-auto-height", { subUnitId: sheetId, ranges: [range] }),
    };
  }
}

const selectionOf = (range: Parameters<UniverScreen["select"]>[1]): object => {
  const { startRow: actualRow, startColumn: actualColumn } = range;
  return {
    range,
    style: null,
    primary: { ...range, actualRow, actualColumn, isMerged: false, isMergedMainCell: false },
  };
};
