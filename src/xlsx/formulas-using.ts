import type { CellRef } from "../domain/address";
import { findOwnSheets } from "../domain/marks";
import type { Outline } from "../domain/snapshot";
import { usesNames } from "../domain/uses-name";
import type { Package } from "./parts/package";
import type { WorkbookPart } from "./parts/workbook-part";
import { layoutOf } from "./sheet/layout";
import type { SheetCells } from "./sheet/sheet-cells";
import { textBetween } from "./xml/tree";

/** Cells of the user's sheets whose formula uses one of the names; of formulas that are shared, the first cell. */
export function formulasUsing(
  parts: Package,
  { sheets }: WorkbookPart,
  outline: Outline,
  names: readonly string[],
): readonly CellRef[] {
  const own = new Set(findOwnSheets(outline).map(({ title }) => title));
  const isUse = usesNames(names);
  return sheets
    .filter(({ title, hasCells }) => hasCells && !own.has(title))
    .flatMap(({ title, part }) => {
      const found: CellRef[] = [];
      layoutOf(parts.bytes(part), (cells) => {
        while (cells.nextRow())
          while (cells.nextCell())
            if (isUse(formulaOf(cells))) found.push({ sheet: title, row: cells.row, column: cells.column });
      });
      return found;
    });
}

const formulaOf = ({ bytes, formulaTag, formulaStart, formulaEnd }: SheetCells): string =>
  formulaTag < 0 || formulaStart === formulaEnd ? "" : textBetween(bytes, formulaStart, formulaEnd);
