import type { PrintSetup } from "../domain/edit-plan";

/** No grid lines, and the headings stay in view. */
export function view(sheet: Excel.Worksheet, { freezeRows }: { readonly freezeRows: number }): void {
  sheet.showGridlines = false;
  if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else sheet.freezePanes.unfreeze();
}

/** One page wide, heading rows repeated, footer in header and footer codes. */
export function page({ pageLayout }: Excel.Worksheet, { print }: { readonly print: PrintSetup }): void {
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}

/** F4 is folio, 8,5 × 13 in. Excel asks the printer, which may not know it. */
export function paper({ pageLayout }: Excel.Worksheet, step: { readonly paper: PrintSetup["paper"] }): void {
  pageLayout.paperSize = step.paper === "F4" ? "Folio" : "A4";
}
