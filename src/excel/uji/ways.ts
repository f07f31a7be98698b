import { addressed } from "../areas";
import { answer, type Probe, type Tell } from "./probe";

/** How Excel does what the product relies on. */
export const WAYS = {
  listSeparator: async (tell) => {
    for (const separator of [",", ";"]) if ((await areasBy(tell, separator)).ok) return separator;
    return "none";
  },
  areasAddress: answer((sheet) => {
    sheet.getRange("A1:A2").merge();
    sheet.getRange("C1:C2").merge();
    const found = sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address");
    return () => (found.address.includes("C1:C2") ? "whole" : "cut");
  }),
  mergeFromOutside: answer((sheet) => {
    sheet.getRange("A1:B2").merge();
    const found = sheet.getRange("B1:B4").getMergedAreasOrNullObject();
    found.load("address");
    return () => (found.isNullObject ? "unseen" : "seen");
  }),
  visibleRows: answer((sheet) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("2:2").rowHidden = true;
    const found = sheet.getRange("1:4").getSpecialCellsOrNullObject("Visible").load("areas/items/address");
    return () => {
      const rows = found.areas.items.map(({ address }) => addressed(address)?.rect);
      return rows.map((rect) => `${rect?.top}-${rect?.bottom}`).join(" ") === "1-1 3-4" ? "rows" : "other";
    };
  }),
  newRule: answer((sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:A3");
    for (const formula of ["=$A1>1", "=$A1>2"])
      conditionalFormats.add("Custom").custom.rule.formula = formula;
    const found = sheet.getRange().conditionalFormats;
    found.load("items/custom/rule/formula");
    return () => (String(found.items[0]?.custom.rule.formula).includes("2") ? "first" : "last");
  }),
  ruleFormula: answer((sheet) => {
    const rule = sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule;
    rule.formula = '=AND($A1>0.5,N("LKjIP")=0)';
    rule.load("formula");
    return () => asWritten(rule.formula, '=AND($A1>0.5,N("LKjIP")=0)');
  }),
  nameFormula: answer((sheet) => {
    const name = sheet.names.add("LKJIP_Uji", "=IF(1>0.5,1,2)").load("formula");
    return () => asWritten(name.formula, "=IF(1>0.5,1,2)");
  }),
  nameValue: answer((sheet) => {
    const name = sheet.names.add("LKJIP_Uji", sheet.getRange("B2:B4")).load("value");
    return () => (/!\$?B\$?2:\$?B\$?4$/.test(String(name.value)) ? "address" : "other");
  }),
  hiddenName: answer((sheet) => {
    sheet.names.add("LKJIP_Uji", '="capaian"').visible = false;
    const name = sheet.names.getItem("LKJIP_Uji").load("visible");
    return () => (name.visible ? "lost" : "kept");
  }),
  apostrophe: answer((sheet) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["'=1+1"]];
    cell.load("values");
    return () => (cell.values[0]?.[0] === "=1+1" ? "hidden" : "shown");
  }),
  typedText: answer((sheet) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["100%"]];
    cell.load("values");
    return () => typeof cell.values[0]?.[0];
  }),
  oneFormat: answer((sheet) => {
    const cells = sheet.getRange("A1:A3");
    cells.numberFormat = "0.00%" as unknown as string[][];
    cells.load("numberFormat");
    return () => (cells.numberFormat.flat().every((code) => code === "0.00%") ? "everywhere" : "other");
  }),
  fitToWidth: answer(({ pageLayout }) => {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load("zoom");
    return () => (pageLayout.zoom.horizontalFitToPages === 1 ? "kept" : "lost");
  }),
  paperAfterFit: answer(({ pageLayout }) => {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.paperSize = "Folio";
    pageLayout.load("paperSize");
    return () => (pageLayout.paperSize === "Folio" ? "kept" : "lost");
  }),
  traces: async (tell) => {
    const told = await tell((sheet, context) => {
      context.trace("uji");
      sheet.getRange("A1").format.fill.color = "bukan warna";
      return () => "";
    });
    return !told.ok && told.error.done.includes("uji") ? "given" : "none";
  },
  errorLocation: async (tell) => {
    const told = await tell((sheet) => {
      sheet.getRange("A1").format.fill.color = "bukan warna";
      return () => "";
    });
    return !told.ok && /fill/i.test(told.error.location) ? "given" : "none";
  },
  batch: async (tell) => {
    await tell((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").format.fill.color = "bukan warna";
      return () => "";
    });
    return answer((sheet) => {
      const cell = sheet.getRange("A1").load("values");
      return () => (cell.values[0]?.[0] === 1 ? "stays" : "taken back");
    })(tell);
  },
} satisfies Readonly<Record<string, Probe>>;

const areasBy = (tell: Tell, separator: string): ReturnType<Tell> =>
  tell((sheet) => {
    const areas = sheet.getRanges(`A1${separator}C1`).load("address");
    return () => areas.address;
  });

const asWritten = (found: unknown, written: string): string =>
  String(found).replace(/\s/g, "") === written ? "as written" : "localised";
