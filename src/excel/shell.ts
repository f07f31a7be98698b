import type { Shell } from "../app/ports";
import { formatCell, formatRect } from "../domain/address";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { Witness } from "./excel-workbook";
import { hostErrorOf } from "./host-error";
import { recall, remember } from "./remembered";
import { ask } from "./request";
import { onSourceChanged } from "./source-events";
import { currentTheme, onThemeChanged } from "./theme";

const LANGUAGE = "bahasa";
const TIME = 30_000;

/** Excel around the workbook: where the user looks, what changes, theme and language. */
export function createExcelShell(witness: Witness): Shell {
  return {
    goTo: ({ sheet, row, column }) => show(sheet, formatCell(row, column)),
    showRange: (sheet, rect) => show(sheet, formatRect(rect)),
    activateSheet: (title) => told(({ workbook }) => workbook.worksheets.getItem(title).activate()),
    openAsNew,
    onSourceChanged: (listener) => onSourceChanged(witness, listener),
    theme: currentTheme,
    onThemeChanged,
    displayLanguage: Office.context.displayLanguage,
    rememberedLanguage: () => recall(LANGUAGE),
    rememberLanguage: (language) => remember(LANGUAGE, language),
  };
}

const show = (sheet: string, address: string): Promise<Result<void, HostError>> =>
  told(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
  });

/** `Excel.createWorkbook` refuses with an exception of its own where the program has no second window. */
async function openAsNew(bytes: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) return false;
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch {
    return false;
  }
}

/** In parts, since a function takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(""));
}

async function told(say: (context: Excel.RequestContext) => void): Promise<Result<void, HostError>> {
  const asked = await ask((context) => (say(context), () => undefined), TIME);
  return asked.ok ? ok(undefined) : err(hostErrorOf(asked.error));
}
