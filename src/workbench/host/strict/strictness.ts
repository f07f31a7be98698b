import { rectHas, rectsMeet } from "../../../domain/address";
import {
  BREAKS_LIMIT,
  FOOTER_LIMIT,
  LARGEST_COLUMN,
  LARGEST_ROW,
  NUMBER_FORMAT_LIMIT,
  RESERVED_TITLES,
  TEXT_LIMIT,
} from "../assumptions";
import type { Book } from "../book/book";
import type { HostObject } from "../objects/host-object";
import { PageBreakCollection } from "../objects/page-breaks";
import { Place } from "../objects/place";
import { refuse } from "../objects/refusal";
import { formulaFault, hasLooseCells } from "./formula-syntax";
import { ALIGNMENTS, BORDER_STYLES, BORDER_WEIGHTS, COLOUR_NAMES, PAPERS, VERTICALS } from "./words-of-excel";

/** Whether Excel takes these arguments of a member: `Range.Formulas` with what it is set to, `Range.Merge` with its call's. */
type Takes = (value: unknown, object: HostObject, book: Book) => boolean;

/** What Excel refuses where this host would do it all the same; throws as the object model does. */
export function refuseAsExcel(object: HostObject, name: string, args: readonly unknown[], book: Book): void {
  const member = `${object.typeName}.${name}`;
  const takes = TAKES[member];
  if (takes !== undefined && !takes(args[0], object, book)) throw refuse("invalidArgument", member);
  if (member === "NamedItemCollection.Add" && !isNameFormula(args[1], book))
    throw refuse("invalidArgument", member);
}

const oneOf =
  (words: readonly string[]): Takes =>
  (value) =>
    words.includes(String(value));
const between =
  (least: number, most: number): Takes =>
  (value) =>
    typeof value === "number" && isWithin(value, least, most);
const isBoolean: Takes = (value) => typeof value === "boolean";

/** `#RRGGBB`, or a name of HTML; an empty text takes a fill away. */
const isColour: Takes = (value) =>
  value === "" || /^#[0-9a-f]{6}$/i.test(String(value)) || COLOUR_NAMES.has(String(value).toLowerCase());

const hasSheet =
  (book: Book) =>
  (title: string): boolean =>
    book.sheets().some((sheet) => sheet.props().title.toLowerCase() === title.toLowerCase());

const everyEntry = (value: unknown, test: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) ? value.every((entry) => everyEntry(entry, test)) : test(value);

function areContents(value: unknown, book: Book): boolean {
  const has = hasSheet(book);
  return everyEntry(value, (entry) => {
    if (typeof entry !== "string") return true;
    if (entry.length > 1 && entry.startsWith("=")) return formulaFault(entry, has) === null;
    return entry.replace(/^'/, "").length <= TEXT_LIMIT;
  });
}

function areNumberFormats(value: unknown): boolean {
  const known = new Set<string>();
  return everyEntry(value, (entry) => {
    const code = String(entry);
    if (known.has(code)) return true;
    known.add(code);
    const bare = code.replace(/"[^"]*"|\\./g, "");
    return code.length <= NUMBER_FORMAT_LIMIT && !bare.includes('"') && bare.split(";").length <= 4;
  });
}

const isRuleFormula: Takes = (value, _object, book) => {
  const text = String(value);
  const formula = text.startsWith("=") ? text : `=${text}`;
  return formula.length > 1 && formulaFault(formula, hasSheet(book)) === null;
};

function isNameFormula(reference: unknown, book: Book): boolean {
  if (reference instanceof Place) return true;
  const text = String(reference);
  const formula = text.startsWith("=") ? text : `=${text}`;
  return formulaFault(formula, hasSheet(book)) === null && !hasLooseCells(formula);
}

const isZoom: Takes = (value) => {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value as Record<string, unknown>;
  return isWithin(scale, 10, 400) && isWithin(wide, 0, 32_767) && isWithin(tall, 0, 32_767);
};

/** What is not given stays as it is. */
const isWithin = (value: unknown, least: number, most: number): boolean =>
  value === undefined || value === null || (typeof value === "number" && value >= least && value <= most);

const isWholeMerge: Takes = (_value, object) => {
  const place = object as Place;
  return place.sheet
    .merges()
    .every((merge) =>
      place.rects.every(
        (rect) =>
          !rectsMeet(merge, rect) ||
          (rectHas(rect, merge.top, merge.left) && rectHas(rect, merge.bottom, merge.right)),
      ),
    );
};

const isFreeTitle: Takes = (value) =>
  typeof value !== "string" || (value !== "" && !RESERVED_TITLES.includes(value.toLowerCase()));

const MARGIN = between(0, 3_000);

const TAKES: Readonly<Record<string, Takes>> = {
  "Range.Formulas": (value, _object, book) => areContents(value, book),
  "Range.Values": (value, _object, book) => areContents(value, book),
  "Range.NumberFormat": areNumberFormats,
  "Range.Merge": isWholeMerge,
  "ConditionalFormatRule.Formula": isRuleFormula,
  "NamedItem.Formula": (value, _object, book) => isNameFormula(value, book),
  "NamedItem.Visible": isBoolean,
  "WorksheetCollection.Add": isFreeTitle,
  "RangeFill.Color": isColour,
  "RangeFont.Color": isColour,
  "RangeFont.Bold": isBoolean,
  "RangeFont.Italic": isBoolean,
  "RangeFont.Size": between(1, 409),
  "RangeBorder.Color": isColour,
  "RangeBorder.Style": oneOf(BORDER_STYLES),
  "RangeBorder.Weight": oneOf(BORDER_WEIGHTS),
  "ConditionalRangeFill.Color": isColour,
  "ConditionalRangeFont.Color": isColour,
  "ConditionalRangeFont.Bold": isBoolean,
  "ConditionalRangeBorder.Color": isColour,
  "ConditionalRangeBorder.Style": oneOf(BORDER_STYLES),
  "RangeFormat.HorizontalAlignment": oneOf(ALIGNMENTS),
  "RangeFormat.VerticalAlignment": oneOf(VERTICALS),
  "RangeFormat.WrapText": isBoolean,
  "RangeFormat.IndentLevel": between(0, 250),
  "RangeFormat.ColumnWidth": between(0, LARGEST_COLUMN),
  "RangeFormat.RowHeight": between(0, LARGEST_ROW),
  "Worksheet.ShowGridlines": isBoolean,
  "PageLayout.Orientation": oneOf(["Portrait", "Landscape"]),
  "PageLayout.PaperSize": oneOf(PAPERS),
  "PageLayout.Zoom": isZoom,
  "PageLayout.LeftMargin": MARGIN,
  "PageLayout.RightMargin": MARGIN,
  "PageLayout.TopMargin": MARGIN,
  "PageLayout.BottomMargin": MARGIN,
  "PageLayout.HeaderMargin": MARGIN,
  "PageLayout.FooterMargin": MARGIN,
  "HeaderFooter.CenterFooter": (value) => String(value).length <= FOOTER_LIMIT,
  "PageBreakCollection.Add": (_value, object) =>
    !(object instanceof PageBreakCollection) || object.list().length < BREAKS_LIMIT,
};
