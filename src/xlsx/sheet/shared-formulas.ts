import { decodeText } from "../xml/decode-text";
import { attributesOf, endOfName } from "../xml/scanner";
import { textBetween } from "../xml/tree";
import type { SheetCells } from "./sheet-cells";

/** Formulas that a sheet writes once and other cells share by number. */
export class SharedFormulas {
  private readonly masters = new Map<string, string>();

  /** Notes the present cell if it is the one that holds the text. */
  see(cells: SheetCells): void {
    if (!hasAttributes(cells) || cells.formulaStart === cells.formulaEnd) return;
    const { shared } = kindOf(cells);
    if (shared !== null) this.masters.set(shared, ownText(cells));
  }

  /** Formula of the present cell, without `=`. */
  text(cells: SheetCells): string {
    if (cells.formulaStart !== cells.formulaEnd) return ownText(cells);
    const { shared } = kindOf(cells);
    return shared === null ? "" : (this.masters.get(shared) ?? "");
  }
}

const ownText = (cells: SheetCells): string => textBetween(cells.bytes, cells.formulaStart, cells.formulaEnd);

/** `<f>` alone is by far the commonest and has none. */
const hasAttributes = ({ bytes, formulaTag, formulaStart }: SheetCells): boolean =>
  endOfName(bytes, formulaTag + 1, formulaStart) < formulaStart - 1;

function kindOf({ bytes, formulaTag, formulaStart }: SheetCells): { readonly shared: string | null } {
  const nameEnd = endOfName(bytes, formulaTag + 1, formulaStart);
  const values = new Map(
    attributesOf(bytes, nameEnd, formulaStart - 1).map(({ name, valueStart, valueEnd }) => [
      name,
      decodeText(bytes, valueStart, valueEnd),
    ]),
  );
  return { shared: values.get("t") === "shared" ? (values.get("si") ?? null) : null };
}
