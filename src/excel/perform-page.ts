import { formatRect } from "../domain/address";
import type { PrintSetup } from "../domain/edit-plan";
import { PAGE_MARGINS, POINTS_AN_INCH } from "../domain/page";

/** No grid lines, and the headings stay in view. */
export function view(sheet: Excel.Worksheet, { freezeRows }: { readonly freezeRows: number }): void {
  sheet.showGridlines = false;
  if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else sheet.freezePanes.unfreeze();
}

/** One page wide, heading rows repeated, footer in header and footer codes. */
export function page({ pageLayout }: Excel.Worksheet, { print }: { readonly print: PrintSetup }): void {
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }),
  };
  if (print.area !== undefined) pageLayout.setPrintArea(formatRect(print.area));
  setMargins(pageLayout);
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}

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
  pageLayout.paperSize = step.paper === "F4" ? "Folio" : "A4";
}
