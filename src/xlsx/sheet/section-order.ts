import { damaged } from "../refusal";
import type { SheetLayout } from "./layout";

/** Children of `worksheet` in the order of the schema (CT_Worksheet); Excel repairs a sheet that breaks it. */
export const SECTION_ORDER: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Where a section of that name is put in: before the first of its kind, else behind all that come earlier. */
export function placeFor(layout: SheetLayout, local: string): number {
  if (layout.root.selfClosing) throw damaged("parts");
  const first = layout.sections.find((section) => section.local === local);
  if (first) return first.start;
  const rank = SECTION_ORDER.indexOf(local);
  const earlier = layout.sections.filter((section) => {
    const own = SECTION_ORDER.indexOf(section.local);
    return own >= 0 && own < rank;
  });
  return earlier.at(-1)?.end ?? layout.root.openEnd;
}
