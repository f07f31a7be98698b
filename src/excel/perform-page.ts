import { formatRect } from "../domain/address";
import type { PrintSetup } from "../domain/edit-plan";
import type { PagePart, Step } from "./step";
import { PAGE_MARGINS, POINTS_AN_INCH } from "../domain/page";

/** The headings stay in view. */
export function freeze(sheet: Excel.Worksheet, { rows }: { readonly rows: number }): void {
  if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.unfreeze();
}

const PAGE: Readonly<Record<PagePart, (pageLayout: Excel.PageLayout, print: PrintSetup) => void>> = {
  orientation: (pageLayout, { landscape }) => {
    pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  },
  fit: (pageLayout, { pagesTall }) => {
    pageLayout.zoom = {
      horizontalFitToPages: 1,
      ...(pagesTall === undefined ? {} : { verticalFitToPages: pagesTall }),
    };
  },
  area: (pageLayout, { area }) => {
    if (area !== undefined) pageLayout.setPrintArea(formatRect(area));
  },
  margins: setMargins,
  titles: (pageLayout, { titleRows }) => {
    if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
  },
  footer: (pageLayout, { footer }) => {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  },
};

/** One page wide, as many tall as planned, heading rows repeated, footer in header and footer codes. */
export const page = (
  { pageLayout }: Excel.Worksheet,
  { print, part }: { readonly print: PrintSetup; readonly part: PagePart },
): void => PAGE[part](pageLayout, print);

function setMargins(pageLayout: Excel.PageLayout): void {
  pageLayout.leftMargin = PAGE_MARGINS.left * POINTS_AN_INCH;
  pageLayout.rightMargin = PAGE_MARGINS.right * POINTS_AN_INCH;
  pageLayout.topMargin = PAGE_MARGINS.top * POINTS_AN_INCH;
  pageLayout.bottomMargin = PAGE_MARGINS.bottom * POINTS_AN_INCH;
  pageLayout.headerMargin = PAGE_MARGINS.header * POINTS_AN_INCH;
  pageLayout.footerMargin = PAGE_MARGINS.footer * POINTS_AN_INCH;
}

/** Excel puts a break before the cell that it is given. Those of an earlier run go first. */
export function pageBreaks(
  { horizontalPageBreaks }: Excel.Worksheet,
  { rows }: { readonly rows: readonly number[] },
): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
}

/** F4 is folio, 8,5 × 13 in. Excel asks the printer, which may not know it. */
export function paper({ pageLayout }: Excel.Worksheet, step: { readonly paper: PrintSetup["paper"] }): void {
  pageLayout.paperSize = PAPER[step.paper];
}

const PAPER: Readonly<Record<PrintSetup["paper"], "Folio" | "A4">> = { F4: "Folio", A4: "A4" };

export const lookAtPrint = ({ pageLayout }: Excel.Worksheet): Excel.PageLayout =>
  pageLayout.load("zoom,paperSize");

/** What is to be set a second time of the print set-up that was found. Pure. */
export function setAgain(
  { sheet, print }: Extract<Step, { kind: "see-print" }>,
  { zoom, paperSize }: Partial<Pick<Excel.PageLayout, "zoom" | "paperSize">>,
): readonly Step[] {
  if (zoom === undefined) return [];
  const isFit = zoom.horizontalFitToPages === 1;
  return [
    ...(isFit ? [] : [{ kind: "page" as const, sheet, print, part: "fit" as const }]),
    ...(isFit && paperSize === PAPER[print.paper]
      ? []
      : [{ kind: "paper" as const, sheet, paper: print.paper }]),
  ];
}
