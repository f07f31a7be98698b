import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { PLAIN_STYLE, type CellStyle } from "../cell-style";
import type { Engine } from "./engine";
import { fromUniverStyle, toUniverStyle } from "./styles";

/** Styles are few and cells are many: each is turned into the other program's once. */
export class Looks {
  readonly #byId = new Map<string, CellStyle>();
  readonly #byObject = new WeakMap<object, CellStyle>();
  readonly #written = new Map<CellStyle, IStyleData>();

  /** Of a cell without a style of its own. */
  readonly usual: CellStyle;

  constructor(readonly engine: Engine) {
    const usual = engine.workbook.getSnapshot().defaultStyle;
    this.usual = typeof usual === "object" && usual ? fromUniverStyle(usual) : PLAIN_STYLE;
  }

  of(cell: Nullable<ICellData>): CellStyle {
    const style = cell?.s;
    if (style === null || style === undefined) return this.usual;
    if (typeof style !== "string") return this.#fromObject(style);
    let known = this.#byId.get(style);
    if (!known) this.#byId.set(style, (known = fromUniverStyle(this.engine.workbook.getStyles().get(style))));
    return known;
  }

  #fromObject(style: IStyleData): CellStyle {
    let known = this.#byObject.get(style);
    if (!known) this.#byObject.set(style, (known = fromUniverStyle(style)));
    return known;
  }

  /** A copy each time: Univer merges into what it is given. */
  write(style: CellStyle): IStyleData {
    let known = this.#written.get(style);
    if (!known) this.#written.set(style, (known = toUniverStyle(style)));
    return { ...known };
  }
}
