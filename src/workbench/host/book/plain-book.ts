import type { Rect } from "../../../domain/address";
import type { Book, BookName, BookTable, OutsideEdit, Sheet } from "./book";
import { PLAIN_STYLE, type CellStyle } from "./cell-style";
import { PlainSheet } from "./plain-sheet";
import { forgetSheet, renameSheet } from "./sheet-references";

/** A workbook in memory. Formulas are kept as text; a new one has the value 0 until somebody gives it another. */
export class PlainBook implements Book {
  readonly #listeners = new Set<(edit: OutsideEdit) => void>();
  #sheets: PlainSheet[] = [];
  #names: BookName[] = [];
  #tables: BookTable[] = [];
  #active: PlainSheet | undefined;
  #selected: Rect = { top: 1, left: 1, bottom: 1, right: 1 };
  #count = 0;

  constructor(
    readonly fileName = "Buku1.xlsx",
    readonly defaultStyle: CellStyle = PLAIN_STYLE,
  ) {}

  sheets(): readonly PlainSheet[] {
    return this.#sheets;
  }

  /** By title, whatever its case; throws where there is none. */
  sheet(title: string): PlainSheet {
    const found = this.#sheets.find((sheet) => sheet.props().title.toLowerCase() === title.toLowerCase());
    if (!found) throw new Error(`no sheet called ${title}`);
    return found;
  }

  newId(): string {
    return `{${(++this.#count).toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  addSheet(title: string): PlainSheet {
    const sheet = new PlainSheet(this.newId(), title, {
      content: null,
      formula: null,
      style: this.defaultStyle,
    });
    this.#sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const at = this.#sheets.findIndex(({ id }) => id === sheet.id);
    this.#names = this.#names.filter((name) => name.scope !== sheet.id);
    this.#tables = this.#tables.filter((table) => table.sheetId !== sheet.id);
    this.#sheets = this.#sheets.filter(({ id }) => id !== sheet.id);
    if (this.#active?.id === sheet.id) this.#active = this.#sheets[Math.min(at, this.#sheets.length - 1)];
    this.#rewriteFormulas((formula) => forgetSheet(formula, sheet.props().title));
  }

  /** A new title is followed by every formula and name, as in Excel. */
  retitle(sheet: Sheet, title: string): void {
    const before = sheet.props().title;
    sheet.setProps({ title });
    this.#rewriteFormulas((formula) => renameSheet(formula, before, title));
  }

  #rewriteFormulas(rewrite: (formula: string) => string): void {
    this.#names = this.#names.map((name) => ({ ...name, formula: rewrite(name.formula) }));
    for (const sheet of this.#sheets) {
      for (const [row, column, cell] of sheet.stored()) {
        if (cell.formula === null) continue;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
      }
      sheet.setRules(sheet.rules().map((rule) => ({ ...rule, formula: rewrite(rule.formula) })));
    }
  }

  moveSheet(sheet: Sheet, position: number): void {
    const moved = this.#sheets.filter(({ id }) => id === sheet.id);
    const rest = this.#sheets.filter(({ id }) => id !== sheet.id);
    this.#sheets = [...rest.slice(0, position), ...moved, ...rest.slice(position)];
  }

  activeSheet(): PlainSheet {
    const active = this.#active ?? this.#sheets[0];
    if (!active) throw new Error("a workbook has at least one sheet");
    return active;
  }

  activate(sheet: Sheet): void {
    this.#active = this.#sheets.find(({ id }) => id === sheet.id);
    this.#selected = { top: 1, left: 1, bottom: 1, right: 1 };
  }

  select(sheet: Sheet, rect: Rect): void {
    this.activate(sheet);
    this.#selected = rect;
  }

  selection(): { readonly sheet: PlainSheet; readonly rect: Rect } {
    return { sheet: this.activeSheet(), rect: this.#selected };
  }

  names(): readonly BookName[] {
    return this.#names;
  }

  putName(name: BookName): void {
    const at = this.#names.findIndex(({ id }) => id === name.id);
    if (at < 0) this.#names.push(name);
    else this.#names[at] = name;
  }

  removeName(id: string): void {
    this.#names = this.#names.filter((name) => name.id !== id);
  }

  tables(): readonly BookTable[] {
    return this.#tables;
  }

  putTable(table: BookTable): void {
    this.#tables = [...this.#tables.filter(({ id }) => id !== table.id), table];
  }

  flush(): void {
    // Every change is made at once.
  }

  async settle(): Promise<void> {
    // Nothing is calculated.
  }

  onOutsideEdit(listener: (edit: OutsideEdit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** As if somebody had typed: changes one cell and tells the listeners. */
  typeInto(
    sheet: PlainSheet,
    at: { row: number; column: number },
    content: string | number | boolean | null,
    source: OutsideEdit["source"] = "Local",
  ): void {
    const { row, column } = at;
    sheet.put(row, column, { ...sheet.cell(row, column), content, formula: null });
    const rect = { top: row, bottom: row, left: column, right: column };
    for (const listener of this.#listeners) listener({ sheetId: sheet.id, rect, source });
  }
}
