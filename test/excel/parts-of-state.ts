import { hasRuleMark, ROLE_NAME } from "../../src/domain/marks";
import type { Book } from "../../src/workbench/host/book/book";
import { stateOf, type SheetState, type WorkbookState } from "../../src/workbench/host/book/workbook-state";

/** Marks of ours, and names of ours on our own sheets; `LKJIP_Tahun` on a sheet of the user's is the user's. */
const isOurName = (name: string, formula: string): boolean =>
  /^(?:.*!)?LKJIP_(?:Lembar|Diperiksa|Menyusun)$/.test(name) ||
  (/^LKJIP_/.test(name) && /^='LKjIP /.test(formula));

const isOurs = (state: WorkbookState, { title }: SheetState): boolean =>
  `${title}!${ROLE_NAME}` in state.names;

/** All that is the user's in a workbook: without our sheets, rules and names. Protection is left out. */
export function usersPart(book: Book): unknown {
  const state = stateOf(book);
  return {
    sheets: state.sheets.filter((sheet) => !isOurs(state, sheet)).map(withoutPaint),
    names: Object.fromEntries(
      Object.entries(state.names).filter(([name, formula]) => !isOurName(name, formula)),
    ),
  };
}

const withoutPaint = ({ rules, props, sizes, ...sheet }: SheetState): unknown => ({
  ...sheet,
  rules: rules.filter((rule) => !hasRuleMark((JSON.parse(rule) as { formula: string }).formula)),
  props: { ...(JSON.parse(props) as object), isProtected: false },
  widths: sizes.widths,
});

/** Each of our sheets by its title: what is on it. */
export function ourSheets(book: Book): ReadonlyMap<string, string> {
  const state = stateOf(book);
  return new Map(
    state.sheets
      .filter((sheet) => isOurs(state, sheet))
      .map((sheet) => [
        sheet.title,
        Object.keys(sheet.cells).length === 0 ? "" : JSON.stringify({ ...sheet, props: "", sizes: "" }),
      ]),
  );
}

/** Rules with our mark, of all sheets. */
export const ourRules = (book: Book): readonly string[] =>
  stateOf(book).sheets.flatMap(({ title, rules }) =>
    rules.filter((rule) => rule.includes("LKjIP")).map((rule) => `${title} ${rule}`),
  );
