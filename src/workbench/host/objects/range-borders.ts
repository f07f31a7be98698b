import type { Rect } from "../../../domain/address";
import type { CellStyle, Line, Side } from "../book/cell-style";
import { styleChanger } from "../book/cell-style";
import { Collection, HostObject } from "./host-object";
import type { Cells } from "./session";

export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type BorderIndex = (typeof BORDER_INDEXES)[number];

/** The sides of the cell at (row, column) that belong to a border of the block. */
const SIDES_AT: Readonly<Record<BorderIndex, (rect: Rect, row: number, column: number) => readonly Side[]>> =
  {
    EdgeTop: (rect, row) => (row === rect.top ? ["top"] : []),
    EdgeBottom: (rect, row) => (row === rect.bottom ? ["bottom"] : []),
    EdgeLeft: (rect, _row, column) => (column === rect.left ? ["left"] : []),
    EdgeRight: (rect, _row, column) => (column === rect.right ? ["right"] : []),
    InsideHorizontal: (rect, row) => inner("top", row > rect.top, "bottom", row < rect.bottom),
    InsideVertical: (rect, _row, column) => inner("left", column > rect.left, "right", column < rect.right),
  };

const inner = (first: Side, hasFirst: boolean, second: Side, hasSecond: boolean): readonly Side[] => [
  ...(hasFirst ? [first] : []),
  ...(hasSecond ? [second] : []),
];

export class RangeBorderCollection extends Collection<RangeBorder> {
  readonly typeName = "RangeBorderCollection";
  readonly #list: readonly RangeBorder[];

  constructor(place: Cells) {
    super();
    this.#list = BORDER_INDEXES.map((index) => new RangeBorder(place, index));
  }

  list(): readonly RangeBorder[] {
    return this.#list;
  }

  protected isCalled(item: RangeBorder, key: string): boolean {
    return item.SideIndex.toLowerCase() === key;
  }
}

class RangeBorder extends HostObject {
  readonly typeName = "RangeBorder";

  constructor(
    readonly place: Cells,
    readonly SideIndex: BorderIndex,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["Color", "SideIndex", "Style", "Weight"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.SideIndex };
  }
  get Id(): string {
    return this.SideIndex;
  }

  get Style(): string {
    return this.#line()?.style ?? "None";
  }
  set Style(style: string) {
    if (style === "None") this.#draw(null);
    else this.#draw({ ...this.#lineOrThin(), style });
  }
  get Weight(): string {
    return this.#line()?.weight ?? "Thin";
  }
  set Weight(weight: string) {
    this.#draw({ ...this.#lineOrThin(), weight });
  }
  get Color(): string {
    return this.#line()?.color ?? "#000000";
  }
  set Color(color: string) {
    this.#draw({ ...this.#lineOrThin(), color: color.toUpperCase() });
  }

  #lineOrThin(): Line {
    return this.#line() ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  }

  /** The line as the first cell that has a part of it shows it. */
  #line(): Line | null {
    for (const rect of this.place.rects) {
      const corner = this.SideIndex === "EdgeBottom" || this.SideIndex === "EdgeRight";
      const row = corner ? rect.bottom : rect.top;
      const column = corner ? rect.right : rect.left;
      const [side] = SIDES_AT[this.SideIndex](rect, row, column);
      if (side) return this.place.sheet.cell(row, column).style[side];
    }
    return null;
  }

  #draw(line: Line | null): void {
    this.place.session.guard.content(this.place.sheet, "RangeBorder");
    const changers = new Map<string, (style: CellStyle) => CellStyle>();
    for (const rect of this.place.rects) {
      this.place.sheet.edit(rect, (cell, row, column) => {
        const sides = SIDES_AT[this.SideIndex](rect, row, column);
        if (sides.length === 0) return cell;
        const key = sides.join();
        let change = changers.get(key);
        if (!change)
          changers.set(key, (change = styleChanger(Object.fromEntries(sides.map((side) => [side, line])))));
        return { ...cell, style: change(cell.style) };
      });
    }
  }
}
