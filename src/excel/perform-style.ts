import type { Rect } from "../domain/address";
import type { StylePart } from "./step";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Sets one property of a range's look. */
export function stylePart(format: Excel.RangeFormat, part: StylePart): void {
  switch (part.property) {
    case "size":
      format.font.size = part.value;
      return;
    case "bold":
      format.font.bold = part.value;
      return;
    case "italic":
      format.font.italic = part.value;
      return;
    case "color":
      format.font.color = part.value;
      return;
    case "fill":
      format.fill.color = part.value;
      return;
    default:
      placing(format, part);
  }
}

function placing(format: Excel.RangeFormat, part: StylePart): void {
  if (part.property === "horizontal") format.horizontalAlignment = HORIZONTAL[part.value];
  if (part.property === "vertical") format.verticalAlignment = VERTICAL[part.value];
  if (part.property === "wrap") format.wrapText = part.value;
  if (part.property === "indent") format.indentLevel = part.value;
}

/** A hairline around every cell; the lines between cells exist only where there are several. */
export function border(
  borders: Excel.RangeBorderCollection,
  { top, left, bottom, right }: Rect,
  color: string,
): void {
  const lines: Excel.BorderIndex[] = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
  ] as Excel.BorderIndex[];
  if (bottom > top) lines.push("InsideHorizontal" as Excel.BorderIndex);
  if (right > left) lines.push("InsideVertical" as Excel.BorderIndex);
  for (const line of lines) {
    const item = borders.getItem(line);
    item.style = "Continuous";
    item.weight = "Hairline";
    item.color = color;
  }
}
