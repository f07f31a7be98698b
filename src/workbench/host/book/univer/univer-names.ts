import type { BookName } from "../book";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";

/** The scope that Univer gives the names of the whole workbook. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export class UniverNames {
  /** Read once until Univer says that a name has changed: a request asks for many names, one by one. */
  #known: readonly BookName[] | null = null;

  constructor(
    readonly engine: Engine,
    readonly calculation: Calculation,
  ) {
    const { injector, parts } = engine;
    injector.get(parts.formula.IDefinedNamesService).update$.subscribe(() => void (this.#known = null));
  }

  all(): readonly BookName[] {
    return (this.#known ??= this.#read());
  }

  #read(): readonly BookName[] {
    const { injector, parts, unitId } = this.engine;
    const names = injector.get(parts.formula.IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
    return Object.values(names).map(({ id, name, formulaOrRefString, comment, hidden, localSheetId }) => ({
      id,
      name,
      scope: localSheetId === undefined || localSheetId === WORKBOOK_SCOPE ? null : localSheetId,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      visible: hidden !== true,
      comment: comment ?? "",
    }));
  }

  put(name: BookName): void {
    this.engine.run(this.engine.parts.formula.SetDefinedNameMutation.id, {
      id: name.id,
      name: name.name,
      formulaOrRefString: asUniver(name.formula),
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.scope ?? WORKBOOK_SCOPE,
    });
    this.calculation.nameChanged(name.name);
  }

  remove(id: string): void {
    const name = this.all().find((one) => one.id === id);
    if (!name) return;
    const formulaOrRefString = asUniver(name.formula);
    this.engine.run(this.engine.parts.formula.RemoveDefinedNameMutation.id, {
      id,
      name: name.name,
      formulaOrRefString,
    });
    this.calculation.nameChanged(name.name);
  }
}

/** Univer keeps a reference without its `=`, everything else with it. */
export const asUniver = (formula: string): string => formula.replace(/^=(?=[^("]*![$A-Z0-9:]+$)/i, "");
