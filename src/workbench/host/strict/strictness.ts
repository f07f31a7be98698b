import { rectHas, rectsMeet } from "../../../domain/address";
import { TAKEN } from "../../../excel/uji/probe";
import {
  BREAKS_LIMIT,
  FOOTER_LIMIT,
  LARGEST_COLUMN,
  LARGEST_ROW,
  NUMBER_FORMAT_LIMIT,
  RESERVED_TITLES,
  TEXT_LIMIT,
  TITLE_LIMIT,
  type Assumed,
} from "../assumptions";
import type { Book } from "../book/book";
import type { HostObject } from "../objects/host-object";
import { PageBreakCollection } from "../objects/page-breaks";
import { Place } from "../objects/place";
import { refuseWith } from "../objects/refusal";
import { formulaFault, hasLooseCells } from "./formula-syntax";
import { ALIGNMENTS, BORDER_STYLES, BORDER_WEIGHTS, COLOUR_NAMES, PAPERS, VERTICALS } from "./words-of-excel";

/** What is wrong with an argument, by the assumption that says how Excel answers it; null where Excel takes it. */
type Fault = keyof Assumed | null;

/** `Range.Formulas` with what it is set to, `Range.Merge` with its call's first argument. */
type Judge = (value: unknown, object: HostObject, book: Book) => Fault;

interface Given {
  readonly object: HostObject;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What Excel refuses where this host would do it all the same; throws as the object model does. */
export function refuseAsExcel(
  { object, name, args }: Given,
  { book, assumed }: { readonly book: Book; readonly assumed: Assumed },
): void {
  const member = `${object.typeName}.${name}`;
  const fault =
    member === "NamedItemCollection.Add"
      ? nameFault(args[1], book)
      : (JUDGES[member]?.(args[0], object, book) ?? null);
  const answer = fault === null ? TAKEN : assumed[fault];
  if (answer !== TAKEN) throw refuseWith(answer, member);
}

const unless =
  (fault: Fault, takes: (value: unknown) => boolean): Judge =>
  (value) =>
    takes(value) ? null : fault;
const oneOf = (words: readonly string[]): Judge => unless("word", (value) => words.includes(String(value)));
const between = (least: number, most: number, fault: Fault): Judge =>
  unless(fault, (value) => typeof value === "number" && isWithin(value, least, most));
const isBoolean: Judge = unless("word", (value) => typeof value === "boolean");

/** `#RRGGBB`, or a name of HTML; an empty text takes a fill away. */
const isColour: Judge = unless(
  "colour",
  (value) =>
    value === "" || /^#[0-9a-f]{6}$/i.test(String(value)) || COLOUR_NAMES.has(String(value).toLowerCase()),
);

const hasSheet =
  (book: Book) =>
  (title: string): boolean =>
    book.sheets().some((sheet) => sheet.props().title.toLowerCase() === title.toLowerCase());

/** The first fault of an entry, or of entries of entries. */
function firstFault(value: unknown, judge: (entry: unknown) => Fault): Fault {
  if (!Array.isArray(value)) return judge(value);
  for (const entry of value) {
    const fault = firstFault(entry, judge);
    if (fault !== null) return fault;
  }
  return null;
}

const contents: Judge = (value, _object, book) => {
  const has = hasSheet(book);
  return firstFault(value, (entry) => {
    if (typeof entry !== "string") return null;
    if (entry.length > 1 && entry.startsWith("=")) return formulaFault(entry, has);
    return entry.replace(/^'/, "").length <= TEXT_LIMIT ? null : "textTooLong";
  });
};

const numberFormats: Judge = (value) => {
  const known = new Set<string>();
  return firstFault(value, (entry) => {
    const code = String(entry);
    if (known.has(code)) return null;
    known.add(code);
    const bare = code.replace(/"[^"]*"|\\./g, "");
    const isOne = code.length <= NUMBER_FORMAT_LIMIT && !bare.includes('"') && bare.split(";").length <= 4;
    return isOne ? null : "numberFormat";
  });
};

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

const ruleFormula: Judge = (value, _object, book) => {
  const formula = asFormula(String(value));
  return formula.length > 1 && formulaFault(formula, hasSheet(book)) === null ? null : "ruleBroken";
};

function nameFault(reference: unknown, book: Book): Fault {
  if (reference instanceof Place) return null;
  const formula = asFormula(String(reference));
  if (formulaFault(formula, hasSheet(book)) !== null) return "nameBroken";
  return hasLooseCells(formula) ? "nameWithoutSheet" : null;
}

const zoom: Judge = unless("zoom", (value) => {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value as Record<string, unknown>;
  return isWithin(scale, 10, 400) && isWithin(wide, 0, 32_767) && isWithin(tall, 0, 32_767);
});

/** What is not given stays as it is. */
const isWithin = (value: unknown, least: number, most: number): boolean =>
  value === undefined || value === null || (typeof value === "number" && value >= least && value <= most);

const wholeMerge: Judge = (_value, object) => {
  const place = object as Place;
  const isWhole = place.sheet
    .merges()
    .every((merge) =>
      place.rects.every(
        (rect) =>
          !rectsMeet(merge, rect) ||
          (rectHas(rect, merge.top, merge.left) && rectHas(rect, merge.bottom, merge.right)),
      ),
    );
  return isWhole ? null : "mergeAcross";
};

const title: Judge = (value) => {
  if (typeof value !== "string") return null;
  if (RESERVED_TITLES.includes(value.toLowerCase())) return "titleReserved";
  return value === "" || value.length > TITLE_LIMIT ? "titleTooLong" : null;
};

const MARGIN = between(0, 3_000, "margin");

const JUDGES: Readonly<Record<string, Judge>> = {
  "Range.Formulas": contents,
  "Range.Values": contents,
  "Range.NumberFormat": numberFormats,
  "Range.Merge": wholeMerge,
  "ConditionalFormatRule.Formula": ruleFormula,
  "NamedItem.Formula": (value, _object, book) => nameFault(value, book),
  "NamedItem.Visible": isBoolean,
  "WorksheetCollection.Add": title,
  "RangeFill.Color": isColour,
  "RangeFont.Color": isColour,
  "RangeFont.Bold": isBoolean,
  "RangeFont.Italic": isBoolean,
  "RangeFont.Size": between(1, 409, "fontSize"),
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
  "RangeFormat.IndentLevel": between(0, 250, "word"),
  "RangeFormat.ColumnWidth": between(0, LARGEST_COLUMN, "wideColumn"),
  "RangeFormat.RowHeight": between(0, LARGEST_ROW, "highRow"),
  "Worksheet.ShowGridlines": isBoolean,
  "PageLayout.Orientation": oneOf(["Portrait", "Landscape"]),
  "PageLayout.PaperSize": oneOf(PAPERS),
  "PageLayout.Zoom": zoom,
  "PageLayout.LeftMargin": MARGIN,
  "PageLayout.RightMargin": MARGIN,
  "PageLayout.TopMargin": MARGIN,
  "PageLayout.BottomMargin": MARGIN,
  "PageLayout.HeaderMargin": MARGIN,
  "PageLayout.FooterMargin": MARGIN,
  "HeaderFooter.CenterFooter": unless("footer", (value) => String(value).length <= FOOTER_LIMIT),
  "PageBreakCollection.Add": (_value, object) =>
    object instanceof PageBreakCollection && object.list().length >= BREAKS_LIMIT ? "pageBreaks" : null,
};
