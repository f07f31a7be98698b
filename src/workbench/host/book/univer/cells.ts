import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell, Content } from "../book";
import { EMPTY_CELL } from "../defaults";

/** Univer's types of a cell's value: text, number, boolean (as 0 and 1), text that stays text. */
export const CELL_TYPES = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** The content of a cell and its formula, without the style. */
export function fromUniverCell(
  cell: Nullable<ICellData>,
  formula: string | null,
): Pick<Cell, "content" | "formula"> {
  if (!cell) return EMPTY_CELL;
  return { content: contentOf(cell, formula), formula };
}

function contentOf(cell: ICellData, formula: string | null): Content {
  const { v = null, t } = cell;
  if (v === null || v === "") return richText(cell);
  if (t === CELL_TYPES.boolean) return Boolean(Number(v));
  return typeof v === "string" ? fromText(v, t === CELL_TYPES.number, formula) : v;
}

function fromText(text: string, isNumber: boolean, formula: string | null): Content {
  if (formula !== null && text.startsWith("#")) return { error: text };
  return isNumber ? Number(text) : text;
}

/** The result of HYPERLINK, and text with several fonts, sit in a document of their own. */
function richText(cell: ICellData): Content {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "");
  return text === undefined || text === "" ? null : text;
}

/** Content and formula as a mutation takes them: everything that was there before is replaced. */
export function toUniverCell(cell: Pick<Cell, "content" | "formula">): ICellData {
  const none = { p: null, si: null };
  if (cell.formula !== null) return { ...none, f: cell.formula, v: null, t: null };
  const { content } = cell;
  if (content === null) return { ...none, f: null, v: null, t: null };
  if (typeof content === "object") return { ...none, f: null, v: content.error, t: CELL_TYPES.text };
  if (typeof content === "boolean") return { ...none, f: null, v: content ? 1 : 0, t: CELL_TYPES.boolean };
  if (typeof content === "number") return { ...none, f: null, v: content, t: CELL_TYPES.number };
  return {
    ...none,
    f: null,
    v: content,
    t: Number.isNaN(Number(content)) ? CELL_TYPES.text : CELL_TYPES.forcedText,
  };
}
