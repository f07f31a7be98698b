/** @jest-environment ./test/workbench/univer-environment.cjs */
import { HORIZONTAL, LINES, VERTICAL, WRAP } from "../../../src/workbench/host/book/univer/styles";
import { CELL_TYPES } from "../../../src/workbench/host/book/univer/cells";
import { WORKBOOK_SCOPE } from "../../../src/workbench/host/book/univer/univer-names";
import type { UniverParts } from "../../../src/workbench/host/book/univer/engine";
import { createPlainWorkbook } from "../../../src/workbench/host/book/plain-workbook";
import { openInUniver, type OpenedUniver } from "../univer-workbook";

/** What the host leans on in Univer 0.25.1 without a public promise. When Univer changes, the test that fails says what. */

declare const univerParts: UniverParts;

let opened: OpenedUniver;
beforeEach(() => {
  opened = openInUniver(createPlainWorkbook({ sheets: [{ name: "Data", rows: [[1, 2]] }] }));
});
afterEach(() => opened.dispose());

const service = (token: unknown): Record<string, unknown> =>
  opened.univer.__getInjector().get<Record<string, unknown>>(token as never);

test.each(["_generateDirty", "_mergeDirty"])("TriggerCalculationController.%s is a function", (member) => {
  expect(typeof service(univerParts.sheetsFormula.TriggerCalculationController)[member]).toBe("function");
});

test.each([
  "_waitingCommandQueue",
  "_executingDirtyData",
  "_executionInProgressParams",
  "_restartCalculation",
])("TriggerCalculationController.%s is a field", (member) => {
  expect(service(univerParts.sheetsFormula.TriggerCalculationController)).toHaveProperty(member);
});

test("TriggerCalculationController._setTimeoutKey holds the timer after a change, _waitingCommandQueue the change", () => {
  const [sheet] = opened.book.sheets();
  sheet?.edit({ top: 1, left: 1, bottom: 1, right: 1 }, (cell) => ({ ...cell, content: 5 }));
  opened.book.flush();
  const trigger = service(univerParts.sheetsFormula.TriggerCalculationController);
  expect(trigger["_setTimeoutKey"]).toBeTruthy();
  expect((trigger["_waitingCommandQueue"] as { id: string }[]).at(-1)?.id).toBe(
    univerParts.sheets.SetRangeValuesMutation.id,
  );
});

test("FormulaCalculationSessionService.waitForLatestApplied is a function", () => {
  expect(
    typeof service(univerParts.sheetsFormula.FormulaCalculationSessionService)["waitForLatestApplied"],
  ).toBe("function");
});

test("IFunctionService.deleteFormulaAstCacheKey and LexerTreeBuilder.dispose clear what was understood of formulas", () => {
  expect(typeof service(univerParts.formula.IFunctionService)["deleteFormulaAstCacheKey"]).toBe("function");
  expect(typeof service(univerParts.formula.LexerTreeBuilder)["dispose"]).toBe("function");
});

test("FormulaDataModel lists formulas by workbook, sheet, row and column", () => {
  const model = service(univerParts.formula.FormulaDataModel);
  expect([typeof model["getFormulaData"], typeof model["getFormulaStringByCell"]]).toEqual([
    "function",
    "function",
  ]);
});

test.each(["canUseCache", "set", "setContinueBuildingCache"])(
  "CELL_INVERTED_INDEX_CACHE.%s can be replaced",
  (member) => {
    const prototype = Object.getPrototypeOf(univerParts.formula.CELL_INVERTED_INDEX_CACHE) as Record<
      string,
      unknown
    >;
    expect(typeof prototype[member]).toBe("function");
  },
);

test("the mutations that are named by their ids exist", () => {
  const commands = opened.univer.__getInjector().get(univerParts.core.ICommandService);
  const missing = [
    "sheet.mutation.set-worksheet-row-count",
    "sheet.mutation.set-worksheet-column-count",
    "sheet.mutation.set-worksheet-row-height",
    "sheet.mutation.set-worksheet-row-is-auto-height",
    "sheet.mutation.set-worksheet-hidden",
    "sheet.mutation.set-tab-color",
    "sheet.mutation.toggle-gridlines",
    "sheet.mutation.set-frozen",
    "sheet.mutation.set-worksheet-order",
    "sheet.mutation.remove-sheet",
    "sheet.command.remove-sheet",
    "sheet.command.set-worksheet-name",
    "sheet.operation.set-worksheet-active",
  ].filter((id) => !commands.hasCommand(id));
  expect(missing).toEqual([]);
});

test("numbers of alignments, wrapping, borders and cell types are Univer's", () => {
  const { HorizontalAlign, VerticalAlign, WrapStrategy, BorderStyleTypes, CellValueType } = univerParts.core;
  expect(HORIZONTAL).toMatchObject({
    Left: HorizontalAlign.LEFT,
    Center: HorizontalAlign.CENTER,
    Right: HorizontalAlign.RIGHT,
  });
  expect(VERTICAL).toMatchObject({
    Top: VerticalAlign.TOP,
    Center: VerticalAlign.MIDDLE,
    Bottom: VerticalAlign.BOTTOM,
  });
  expect(WRAP).toBe(WrapStrategy.WRAP);
  expect(LINES).toMatchObject({
    "Continuous Thin": BorderStyleTypes.THIN,
    "Continuous Hairline": BorderStyleTypes.HAIR,
    "Double Thin": BorderStyleTypes.DOUBLE,
    "Continuous Medium": BorderStyleTypes.MEDIUM,
    "Continuous Thick": BorderStyleTypes.THICK,
  });
  expect(CELL_TYPES).toEqual({
    text: CellValueType.STRING,
    number: CellValueType.NUMBER,
    boolean: CellValueType.BOOLEAN,
    forcedText: CellValueType.FORCE_STRING,
  });
});

test("names of the whole workbook carry the scope AllDefaultWorkbook", () => {
  opened.book.putName({
    id: "n1",
    name: "Uji",
    scope: null,
    formula: "=Data!$A$1",
    visible: true,
    comment: "",
  });
  const names = opened.univer
    .__getInjector()
    .get(univerParts.formula.IDefinedNamesService)
    .getDefinedNameMap("buku");
  expect(Object.values(names ?? {})[0]).toMatchObject({
    localSheetId: WORKBOOK_SCOPE,
    formulaOrRefString: "Data!$A$1",
  });
});

test("a new conditional format is listed first", () => {
  const model = opened.univer.__getInjector().get(univerParts.conditional.ConditionalFormattingRuleModel);
  const rule = (cfId: string): never => ({ cfId, ranges: [], stopIfTrue: false, rule: {} }) as never;
  model.addRule("buku", "x", rule("lama"));
  model.addRule("buku", "x", rule("baru"));
  expect(model.getSubunitRules("buku", "x")?.map(({ cfId }) => cfId)).toEqual(["baru", "lama"]);
});

test("results of formulas come by the mutation of cells, marked as results", async () => {
  const marks: unknown[] = [];
  const commands = opened.univer.__getInjector().get(univerParts.core.ICommandService);
  commands.onCommandExecuted((command, options) => {
    if (command.id === univerParts.sheets.SetRangeValuesMutation.id) marks.push(options?.onlyLocal ?? false);
  });
  opened.book
    .sheets()[0]
    ?.edit({ top: 2, left: 1, bottom: 2, right: 1 }, (cell) => ({ ...cell, formula: "=A1+B1" }));
  await opened.book.settle();
  const [own, ...results] = marks;
  expect([own, new Set(results), opened.book.sheets()[0]?.cell(2, 1).content]).toEqual([
    false,
    new Set([true]),
    3,
  ]);
});
