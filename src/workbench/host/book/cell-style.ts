/** How a cell looks. Objects are shared and never changed: `withStyle` gives the same result for the same change. */
export interface CellStyle {
  /** `#RRGGBB`, null for none. */
  readonly fill: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** en-US code. */
  readonly numberFormat: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
}

export const SIDES = ["top", "bottom", "left", "right"] as const;
export type Side = (typeof SIDES)[number];

export interface Line {
  /** `Continuous`, `Dash`, `Dot`, `Double` and so on. */
  readonly style: string;
  /** `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
  readonly color: string;
}

export const PLAIN_STYLE: CellStyle = {
  fill: null,
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  numberFormat: "General",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

/** One change applied to many cells: equal styles go in, one shared style comes out. */
export function styleChanger(change: Partial<CellStyle>): (style: CellStyle) => CellStyle {
  const done = new Map<CellStyle, CellStyle>();
  return (style) => {
    let changed = done.get(style);
    if (changed === undefined) done.set(style, (changed = merged(style, change)));
    return changed;
  };
}

function merged(style: CellStyle, change: Partial<CellStyle>): CellStyle {
  const keys = Object.keys(change) as (keyof CellStyle)[];
  const differs = keys.some((key) => !sameValue(style[key], change[key]));
  return differs ? { ...style, ...change } : style;
}

const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
