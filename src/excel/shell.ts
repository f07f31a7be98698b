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
    activateSheet: (title) => seen(title, (sheet) => sheet.activate()),
    openAsNew,
    onSourceChanged: (listener) => onSourceChanged(witness, listener),
    theme: currentTheme,
    onThemeChanged,
    displayLanguage: Office.context.displayLanguage,
    rememberedLanguage: () => recall(LANGUAGE),
    rememberLanguage: (language) => remember(LANGUAGE, language),
  };
}

const show = (title: string, address: string): Promise<Result<void, HostError>> =>
  seen(title, (sheet) => {
    sheet.activate();
    sheet.getRange(address).select();
  });

/** Excel refuses to go to a hidden sheet, and does not say why: it is asked then. */
async function seen(title: string, say: (sheet: Excel.Worksheet) => void): Promise<Result<void, HostError>> {
  const asked = await ask((context) => {
    say(context.workbook.worksheets.getItem(title));
    return () => undefined;
  }, TIME);
  if (asked.ok) return ok(undefined);
  const error = hostErrorOf(asked.error);
  return err(
    error.kind === "unknown" && (await isHidden(title)) ? { kind: "sheet-hidden", sheet: title } : error,
  );
}

async function isHidden(title: string): Promise<boolean> {
  const looked = await ask((context) => {
    const sheet = context.workbook.worksheets.getItem(title).load("visibility");
    return () => sheet.visibility !== "Visible";
  }, TIME);
  return looked.ok && looked.value;
}

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
