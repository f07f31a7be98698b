import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/lib/es/locales/id-ID.js";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/lib/es/locales/id-ID.js";
import * as sheets from "@univerjs/sheets";
import * as conditional from "@univerjs/sheets-conditional-formatting";
import * as sheetsFormula from "@univerjs/sheets-formula";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { greenTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import type { UniverParts } from "./engine";

export const PARTS: UniverParts = { core, sheets, formula, sheetsFormula, conditional };

/** Excel too shows no questions about numbers that are kept as text while one looks at a report. */
const QUIET = {
  disableTextFormatAlert: true,
  disableTextFormatMark: true,
  sheets: { disableForceStringAlert: true, disableForceStringMark: true },
} as const;

/** Words of the bar that shows how far a calculation is; no language of Univer has them, and their keys would be shown. */
const MISSING_WORDS = {
  "sheets-formula": {
    ...(coreWords as { readonly "sheets-formula": object })["sheets-formula"],
    progress: {
      analyzing: "Menelaah rumus …",
      calculating: "Menghitung …",
      "array-analysis": "Menelaah rumus larik …",
      "array-calculation": "Menghitung rumus larik …",
      done: "Selesai",
    },
  },
};

/** Univer with everything that draws and edits, in Indonesian, within an element of the page. */
export function createUniver(container: HTMLElement): core.Univer {
  const { ID_ID } = core.LocaleType;
  const univer = new core.Univer({
    theme: greenTheme,
    locale: ID_ID,
    locales: { [ID_ID]: { ...coreWords, ...conditionalWords, ...MISSING_WORDS } },
    logLevel: core.LogLevel.ERROR,
  });
  const options = { container, disableAutoFocus: true as const, ribbonType: "simple" as const, ...QUIET };
  for (const preset of [UniverSheetsCorePreset(options), UniverSheetsConditionalFormattingPreset()]) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return univer;
}

/** Figures as an Indonesian Excel shows them (`Rp. 125.000.000,-`, `93,75%`). Asked for once a workbook is open. */
export const showIndonesianFigures = (univer: core.Univer): void =>
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal("id");
