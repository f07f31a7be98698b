import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/app/ports";
import { hasRuleMark } from "../../src/domain/marks";
import type { PlainBook } from "../../src/workbench/host/book/plain-book";
import { stateOf, type SheetState, type WorkbookState } from "../../src/workbench/host/book/workbook-state";
import { loadWorkbook } from "../../src/workbench/load-xlsx/load-workbook";
import { openLocal } from "../excel/local-excel";
import { ALL_BOOKS } from "../xlsx/made-up-books";
import { opened, valueOf } from "../xlsx/open-for-test";

/** One of the two Workbooks over the same file. */
export interface Subject {
  readonly workbook: Workbook;
  /** What the workbook holds now, so that both can be compared. */
  state(): WorkbookState;
}

export const SUBJECTS: Readonly<Record<"file" | "Excel", (bytes: Uint8Array) => Subject>> = {
  file: (bytes) => {
    const workbook = opened(bytes);
    return { workbook, state: () => comparable(bookOf(workbook.toBytes())) };
  },
  Excel: (bytes) => {
    const { workbook, book } = openLocal(bookOf(bytes), { readTime: 20_000, time: 20_000 });
    return { workbook, state: () => comparable(book) };
  },
};

const bookOf = (bytes: Uint8Array): PlainBook => valueOf(loadWorkbook(bytes, "uji.xlsx"));

/**
 * Left out: results of formulas (the plain host does not calculate, the file stores the engine's), the font that a new
 * sheet takes from the workbook, and page set-up, which the loader does not read.
 */
function comparable(book: PlainBook): WorkbookState {
  const state = stateOf(book);
  return { ...state, sheets: state.sheets.map(comparableSheet) };
}

function comparableSheet(sheet: SheetState): SheetState {
  const { print: _print, ...props } = JSON.parse(sheet.props) as { readonly print: unknown };
  const cells = Object.entries(sheet.cells).map(([address, { value, formula, style }]) => {
    const look = Object.entries(style ?? {}).filter(
      ([property]) => property !== "fontName" && property !== "fontSize",
    );
    return [
      address,
      {
        value: formula === undefined ? value : null,
        ...(formula && { formula }),
        style: Object.fromEntries(look),
      },
    ] as const;
  });
  const seen = cells.filter(
    ([, { value, formula, style }]) =>
      value !== null || formula !== undefined || Object.keys(style).length > 0,
  );
  return {
    ...sheet,
    cells: Object.fromEntries(seen),
    rules: sheet.rules.map(withoutLines),
    props: JSON.stringify(props),
    sizes: { widths: [], heights: [] },
  };
}

/** The loader does not read the lines of a rule's look. */
function withoutLines(rule: string): string {
  const read = JSON.parse(rule) as { readonly look: object };
  return JSON.stringify({ ...read, look: { ...read.look, borders: {} } });
}

export const isOurRule = (rule: string): boolean =>
  hasRuleMark((JSON.parse(rule) as { readonly formula: string }).formula);

/** Files of the tests, each with a table on the sheet named. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheet: string;
}

export const REPORT: Fixture = {
  name: "of the report",
  bytes: new Uint8Array(readFileSync(join(__dirname, "../../assets/contoh-lkjip-2024.xlsx"))),
  sheet: "Sasaran",
};

export const FIXTURES: readonly Fixture[] = [REPORT, ...ALL_BOOKS];
