import type { Engine, UniverParts } from "./engine";

/**
 * Univer calculates asynchronously: it waits 100 ms after the last change, then works in steps and writes the results
 * by one more mutation. What the host needs of that has no public way, so it leans on private members of 0.25.1;
 * test/workbench/host/univer-private.test.ts names each and fails when one is gone.
 */

const LONGEST = 60_000;

interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  _restartCalculation: boolean;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(all: object, dirty: object): object;
}

export class Calculation {
  #dirty = false;
  #changedNames = new Set<string>();

  constructor(readonly engine: Engine) {}

  markDirty(): void {
    this.#dirty = true;
  }

  /** A changed or deleted name is not recalculated by Univer itself. */
  nameChanged(name: string): void {
    this.#changedNames.add(name.toLowerCase());
    this.#dirty = true;
  }

  async settle(): Promise<void> {
    if (!this.#dirty) return;
    this.#dirty = false;
    const force = this.#changedNames.size > 0 && this.#isAnyNameUsed();
    this.#changedNames = new Set();
    await (force ? this.#calculateAll() : this.#calculateChanged());
  }

  /** Nothing more is begun, and what runs has ended: only then may Univer be disposed of. */
  async stop(): Promise<void> {
    const { injector, parts } = this.engine;
    const trigger = injector.get(parts.sheetsFormula.TriggerCalculationController) as unknown as Trigger;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    await injector.get(parts.sheetsFormula.FormulaCalculationSessionService).waitForLatestApplied(LONGEST, 1);
  }

  #isAnyNameUsed(): boolean {
    const { injector, parts, unitId } = this.engine;
    const sheets = injector.get(parts.formula.FormulaDataModel).getFormulaData()[unitId] ?? {};
    return leaves(sheets, 3).some((cell) => this.#uses((cell as { f?: string }).f));
  }

  #uses(formula: string | undefined): boolean {
    const text = formula?.toLowerCase() ?? "";
    return text !== "" && [...this.#changedNames].some((name) => text.includes(name));
  }

  /** What the timer would start after 100 ms, at once. */
  async #calculateChanged(): Promise<void> {
    const { injector, parts } = this.engine;
    const trigger = injector.get(parts.sheetsFormula.TriggerCalculationController) as unknown as Trigger;
    const applied = injector
      .get(parts.sheetsFormula.FormulaCalculationSessionService)
      .waitForLatestApplied(LONGEST);
    if (trigger._waitingCommandQueue.length > 0) {
      clearTimeout(trigger._setTimeoutKey);
      trigger._executingDirtyData = trigger._mergeDirty(
        trigger._executingDirtyData,
        trigger._generateDirty(trigger._waitingCommandQueue),
      );
      trigger._waitingCommandQueue = [];
      this.#start(trigger);
    }
    await applied;
  }

  #start(trigger: Trigger): void {
    const { injector, parts } = this.engine;
    const commands = injector.get(parts.core.ICommandService);
    if (trigger._executionInProgressParams === null) {
      void commands.executeCommand(
        parts.formula.SetFormulaCalculationStartMutation.id,
        { ...trigger._executingDirtyData },
        { onlyLocal: true },
      );
      return;
    }
    trigger._restartCalculation = true;
    void commands.executeCommand(parts.formula.SetFormulaCalculationStopMutation.id, {});
  }

  /** Forgets what Univer has understood of the formulas, and calculates them all. */
  async #calculateAll(): Promise<void> {
    const { injector, parts, unitId } = this.engine;
    injector.get(parts.formula.IFunctionService).deleteFormulaAstCacheKey("");
    injector.get(parts.formula.LexerTreeBuilder).dispose();
    const trigger = injector.get(parts.sheetsFormula.TriggerCalculationController) as unknown as Trigger;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    const applied = injector
      .get(parts.sheetsFormula.FormulaCalculationSessionService)
      .waitForLatestApplied(LONGEST);
    const sheets = Object.keys(injector.get(parts.formula.FormulaDataModel).getFormulaData()[unitId] ?? {});
    const nothing = {
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    };
    const clearDependencyTreeCache = { [unitId]: Object.fromEntries(sheets.map((id) => [id, "1"])) };
    void injector
      .get(parts.core.ICommandService)
      .executeCommand(
        parts.formula.SetFormulaCalculationStartMutation.id,
        { forceCalculation: true, ...nothing, clearDependencyTreeCache },
        { onlyLocal: true },
      );
    await applied;
  }
}

/** What lies so many levels deep: cells below sheets, rows and columns. */
const leaves = (tree: object, depth: number): readonly object[] =>
  depth === 0
    ? [tree]
    : Object.values(tree).flatMap((part: unknown) =>
        typeof part === "object" && part !== null ? leaves(part, depth - 1) : [],
      );

/**
 * Univer 0.25.1 looks up a comparison other than `=` by walking every distinct value of the column, for each row:
 * 10 000 rows took 58 s, without that cache 11 s.
 */
export function switchOffComparisonCache(parts: Pick<UniverParts, "formula">): void {
  const cache = parts.formula.CELL_INVERTED_INDEX_CACHE as unknown as Record<string, unknown>;
  cache["canUseCache"] = () => ({ rowsInCache: [], rowsNotInCache: [] });
  cache["set"] = () => undefined;
  cache["setContinueBuildingCache"] = () => undefined;
}
