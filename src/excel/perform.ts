import { formatCell, formatRect, type Rect } from "../domain/address";
import type { Area } from "../domain/snapshot";
import { addressList } from "./addresses";
import { cellContentOf } from "./cell-content";
import { addRule, type Telling } from "./perform-rule";
import { freeze, lookAtPrint, page, pageBreaks, paper } from "./perform-page";
import { border, stylePart } from "./perform-style";
import { limit } from "./perform-validation";
import type { Step } from "./step";

type Kind = Step["kind"];
type Of<K extends Kind> = Extract<Step, { kind: K }>;

/** What a step leaves on the request that its answer is needed of: the rule that it added, what it looked at. */
export type Left = Excel.ConditionalFormat | Excel.Range | Excel.PageLayout | null;

/** Tells Excel one step. Nothing is sent before the context is synchronised. */
export function perform(step: Step, context: Excel.RequestContext, telling: Telling): Left {
  const { worksheets } = context.workbook;
  switch (step.kind) {
    case "add-sheet":
      worksheets.add(step.sheet);
      return null;
    case "define-name":
      defineName(step, context);
      return null;
    case "hide-name":
      namesOf(step.scope, context).getItem(step.name).visible = !step.hidden;
      return null;
    case "remove-name":
      namesOf(step.scope, context).getItem(step.name).delete();
      return null;
    default:
      return performOn(worksheets.getItem(step.sheet), step, telling);
  }
}

type SheetStep = Exclude<Step, { kind: "add-sheet" | "define-name" | "hide-name" | "remove-name" }>;

function performOn(sheet: Excel.Worksheet, step: SheetStep, telling: Telling): Left {
  if (step.kind === "rule") return addRule(areasOf(sheet, step.rects, telling), step.rule, telling);
  if (step.kind === "see-typed") return lookAt(sheet, step.area);
  if (step.kind === "see-print") return lookAtPrint(sheet);
  const how = ON_SHEET[step.kind] as (sheet: Excel.Worksheet, step: SheetStep, telling: Telling) => void;
  how(sheet, step, telling);
  return null;
}

const ON_SHEET: {
  readonly [K in Exclude<SheetStep["kind"], "rule" | "see-typed" | "see-print">]: (
    sheet: Excel.Worksheet,
    step: Of<K>,
    telling: Telling,
  ) => void;
} = {
  "try-sheet": (sheet, { rect }) => {
    const cell = sheet.getRange(formatRect(rect));
    cell.numberFormat = [["General"]];
    cell.formulas = [[""]];
    prepare(cell);
  },
  "prepare-sheet": (sheet) => prepare(sheet.getRange()),
  "empty-sheet": (sheet) => {
    prepare(sheet.getRange());
    sheet.getRange().clear("Contents");
  },
  "number-format": (sheet, { rect, code }) => {
    sheet.getRange(formatRect(rect)).numberFormat = everywhere(code);
  },
  "number-formats": (sheet, { rect, contents }) => {
    sheet.getRange(formatRect(rect)).numberFormat = contents.map((row) => [...row]);
  },
  cells: (sheet, { rect, contents }) => {
    sheet.getRange(formatRect(rect)).formulas = contents.map((row) => [...row]);
  },
  clear: (sheet, { rects }, telling) => areasOf(sheet, rects, telling).clear("Contents"),
  "drop-typed": (sheet, { rects }, telling) => areasOf(sheet, rects, telling).clear("Contents"),
  style: (sheet, { rects, part }, telling) => stylePart(areasOf(sheet, rects, telling).format, part),
  border: (sheet, { rect, color }) => border(sheet.getRange(formatRect(rect)).format.borders, rect, color),
  merge: (sheet, { merges }) => {
    for (const { rect, across } of merges) sheet.getRange(formatRect(rect)).merge(across);
  },
  widths: (sheet, { points }) => {
    points.forEach((width, index) => {
      sheet.getRange(formatRect(column(index + 1))).format.columnWidth = width;
    });
  },
  heights: (sheet, { rects, points }, telling) => {
    areasOf(sheet, rects, telling).format.rowHeight = points;
  },
  "auto-heights": (sheet, { rects }, telling) => areasOf(sheet, rects, telling).format.autofitRows(),
  validation: (sheet, { validation }, telling) =>
    limit(areasOf(sheet, validation.rects, telling), validation),
  gridlines: (sheet) => {
    sheet.showGridlines = false;
  },
  freeze,
  page,
  "page-breaks": pageBreaks,
  paper,
  cell: (sheet, { row, column, content }) => {
    const range = sheet.getRange(formatCell(row, column));
    if (content.numberFormat !== null) range.numberFormat = everywhere(content.numberFormat);
    range.formulas = [[cellContentOf(content)]];
  },
  fill: (sheet, { run }) => {
    const range = sheet.getRange(formatRect(run.rect));
    range.numberFormat = run.cells.map(({ numberFormat }) => [numberFormat]);
    range.formulas = run.cells.map(({ formula }) => [`=${formula}`]);
  },
  unfill: (sheet, { state }) => {
    sheet.getRange(formatRect(state.run.rect)).formulas = state.formulas.map((formula) => [formula]);
  },
  "remove-rules": (sheet, { ids }) => {
    const rules = sheet.getRange().conditionalFormats;
    for (const id of ids) rules.getItem(id).delete();
  },
  "remove-sheet": (sheet) => sheet.delete(),
};

const lookAt = (sheet: Excel.Worksheet, { rect, top, rows, columns }: Area): Excel.Range => {
  const bottom = Math.min(rect.bottom, top + rows - 1);
  const right = rect.left + columns - 1;
  return sheet.getRange(formatRect({ top, left: rect.left, bottom, right })).load("values");
};

const column = (index: number): Rect => ({ top: 1, left: index, bottom: 1, right: index });

/** One rectangle is a range, several are areas; both have a format and rules. */
const areasOf = (
  sheet: Excel.Worksheet,
  rects: readonly Rect[],
  { separator }: Telling,
): Excel.Range | Excel.RangeAreas =>
  rects.length === 1 ? sheet.getRange(addressList(rects)) : sheet.getRanges(addressList(rects, separator));

/** One value for all cells of a range, which the API takes and its types do not say. */
const everywhere = (value: string): string[][] => value as unknown as string[][];

/** Looks, rules and merges go; what the cells hold stays until it is written over, so that nothing is lost half way. */
function prepare(all: Excel.Range): void {
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.clear("Formats");
}

const namesOf = (scope: string | null, { workbook }: Excel.RequestContext): Excel.NamedItemCollection =>
  scope === null ? workbook.names : workbook.worksheets.getItem(scope).names;

function defineName({ edit, exists }: Of<"define-name">, context: Excel.RequestContext): void {
  const names = namesOf(edit.scope, context);
  const formula = `=${edit.refersTo}`;
  if (exists) names.getItem(edit.name).formula = formula;
  else names.add(edit.name, formula);
}
