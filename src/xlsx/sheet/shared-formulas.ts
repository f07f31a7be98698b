import { endOfName } from "../xml/scanner";
import { attributesAt } from "../xml/tag-reader";
import { textBetween } from "../xml/tree";
import { formulaFromFile } from "./function-names";
import { moveFormula } from "./move-formula";
import type { SheetCells } from "./sheet-cells";

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas that a sheet writes once and other cells share by number. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** Notes the present cell if it is the one that holds the text. */
  see(cells: SheetCells): void {
    if (!hasAttributes(cells) || cells.formulaStart === cells.formulaEnd) return;
    const shared = sharedNumber(cells);
    if (shared !== null)
      this.masters.set(shared, { text: ownText(cells), row: cells.row, column: cells.column });
  }

  /** Formula of the present cell, without `=`. */
  text(cells: SheetCells): string {
    if (cells.formulaStart !== cells.formulaEnd) return ownText(cells);
    const shared = sharedNumber(cells);
    const master = shared === null ? undefined : this.masters.get(shared);
    return master ? moveFormula(master.text, cells.row - master.row, cells.column - master.column) : "";
  }
}

const ownText = ({ bytes, formulaStart, formulaEnd }: SheetCells): string =>
  formulaFromFile(textBetween(bytes, formulaStart, formulaEnd));

/** `<f>` alone is by far the commonest and has none. */
const hasAttributes = ({ bytes, formulaTag, formulaStart }: SheetCells): boolean =>
  endOfName(bytes, formulaTag + 1, formulaStart) < formulaStart - 1;

/** Number of the shared formula that the cell belongs to; null where it has one of its own. */
function sharedNumber({ bytes, formulaTag }: SheetCells): string | null {
  const attributes = attributesAt(bytes, formulaTag);
  return attributes.get("t") === "shared" ? (attributes.get("si") ?? null) : null;
}
