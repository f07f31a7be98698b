import type { Univer, Worksheet } from "@univerjs/core";
import type { Rect } from "../../../../domain/address";
import type { Book, BookName, BookTable, OutsideEdit, Sheet } from "../book";
import { Calculation } from "./calculation";
import { Engine, type UniverParts, type UniverScreen } from "./engine";
import { Looks } from "./looks";
import { OutsideEdits } from "./outside-edits";
import { toRange, toRect } from "./ranges";
import { UniverNames } from "./univer-names";
import { UniverSheet } from "./univer-sheet";

/** A workbook in Univer: formulas calculate, rules show, typing fires events. */
export class UniverBook implements Book {
  readonly #engine: Engine;
  readonly #calculation: Calculation;
  readonly #looks: Looks;
  readonly #names: UniverNames;
  readonly #outside: OutsideEdits;
  readonly #sheets = new Map<string, UniverSheet>();
  /** Univer's free part has no tables: those of the file are kept beside it. */
  #tables: readonly BookTable[] = [];
  #added = 0;

  constructor(parts: UniverParts, univer: Univer, unitId: string, screen: UniverScreen | null = null) {
    this.#engine = new Engine(parts, univer, unitId, screen);
    this.#calculation = new Calculation(this.#engine);
    this.#looks = new Looks(this.#engine);
    this.#names = new UniverNames(this.#engine, this.#calculation);
    this.#outside = new OutsideEdits(this.#engine, this.#calculation);
  }

  get fileName(): string {
    return this.#engine.workbook.getName();
  }

  sheets(): readonly UniverSheet[] {
    return this.#engine.workbook.getSheets().map((worksheet) => this.#sheetOf(worksheet));
  }

  #sheetOf(worksheet: Worksheet): UniverSheet {
    const id = worksheet.getSheetId();
    let sheet = this.#sheets.get(id);
    if (!sheet) {
      sheet = new UniverSheet(
        { engine: this.#engine, calculation: this.#calculation, looks: this.#looks },
        worksheet,
      );
      this.#sheets.set(id, sheet);
    }
    return sheet;
  }

  addSheet(title: string): UniverSheet {
    this.flush();
    const { parts, workbook } = this.#engine;
    const active = this.activeSheet();
    const id = `lembar-${++this.#added}-${Object.keys(workbook.getSnapshot().sheets).length}`;
    const sheet = parts.core.mergeWorksheetSnapshotWithDefault({
      id,
      name: title,
      rowCount: 100,
      columnCount: 20,
      cellData: {},
    });
    this.#engine.run(parts.sheets.InsertSheetMutation.id, { index: workbook.getSheets().length, sheet });
    const added = workbook.getSheetBySheetId(id);
    this.activate(active);
    if (!added) throw new Error("Univer has added no sheet");
    return this.#sheetOf(added);
  }

  removeSheet(sheet: Sheet): void {
    this.flush();
    this.#leave(sheet);
    for (const name of this.names()) if (name.scope === sheet.id) this.removeName(name.id);
    this.#tables = this.#tables.filter(({ sheetId }) => sheetId !== sheet.id);
    // The command breaks the formulas that point there, the mutation alone would not.
    this.#engine.run("sheet.command.remove-sheet", { subUnitId: sheet.id });
    if (this.#engine.workbook.getSheetBySheetId(sheet.id)) {
      this.#engine.run("sheet.mutation.remove-sheet", {
        subUnitId: sheet.id,
        subUnitName: sheet.props().title,
      });
    }
    this.#sheets.delete(sheet.id);
    this.#calculation.markDirty();
  }

  /** Univer crashes at the next write when the sheet on screen has been deleted. */
  #leave(sheet: Sheet): void {
    if (this.activeSheet().id !== sheet.id) return;
    const all = this.sheets();
    const at = all.findIndex(({ id }) => id === sheet.id);
    const next = [...all.slice(at + 1), ...all.slice(0, at).reverse()].find(
      (one) => one.props().visibility === "Visible",
    );
    if (next) this.activate(next);
  }

  retitle(sheet: Sheet, title: string): void {
    this.flush();
    this.#engine.run("sheet.command.set-worksheet-name", { subUnitId: sheet.id, name: title });
    this.#calculation.markDirty();
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.flush();
    const fromOrder = this.sheets().findIndex(({ id }) => id === sheet.id);
    this.#engine.run("sheet.mutation.set-worksheet-order", {
      subUnitId: sheet.id,
      fromOrder,
      toOrder: position,
    });
  }

  activeSheet(): UniverSheet {
    return this.#sheetOf(this.#engine.workbook.getActiveSheet());
  }

  activate(sheet: Sheet): void {
    this.flush();
    this.#engine.run("sheet.operation.set-worksheet-active", { subUnitId: sheet.id });
  }

  select(sheet: Sheet, rect: Rect): void {
    this.activate(sheet);
    this.#engine.screen?.select(sheet.id, toRange(rect));
  }

  selection(): { readonly sheet: UniverSheet; readonly rect: Rect } {
    const range = this.#engine.screen?.selection() ?? null;
    return {
      sheet: this.activeSheet(),
      rect: range ? toRect(range) : { top: 1, left: 1, bottom: 1, right: 1 },
    };
  }

  names(): readonly BookName[] {
    return this.#names.all();
  }

  putName(name: BookName): void {
    this.#names.put(name);
  }

  removeName(id: string): void {
    this.#names.remove(id);
  }

  tables(): readonly BookTable[] {
    return this.#tables;
  }

  putTable(table: BookTable): void {
    this.#tables = [...this.#tables.filter(({ id }) => id !== table.id), table];
  }

  flush(): void {
    for (const sheet of this.sheets()) sheet.flush();
    this.#engine.clearUndo();
  }

  async settle(): Promise<void> {
    this.flush();
    await this.#calculation.settle();
  }

  /** Before Univer is disposed of. */
  close(): Promise<void> {
    return this.#calculation.stop();
  }

  onOutsideEdit(listener: (edit: OutsideEdit) => void): () => void {
    return this.#outside.listen(listener);
  }
}
