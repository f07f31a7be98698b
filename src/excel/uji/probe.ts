import type { Result } from "../../domain/result";
import type { Failure } from "../failure";
import { ask } from "../request";

/** What a probe does on its scratch sheet; what it gives back reads the answer. */
export type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => string;

/** One request on the scratch sheet. */
export type Tell = (deed: Deed) => Promise<Result<string, Failure>>;

/** One question to Excel. The answer is a word or two, such as `first`, or the code of a refusal. */
export type Probe = (tell: Tell) => Promise<string>;

/** The answer where Excel does what it was expected to refuse. */
export const TAKEN = "taken";

/** Whether Excel refuses this, and with which code. */
export const refusal =
  (deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Probe =>
  async (tell) => {
    const told = await tell((sheet, context) => {
      deed(sheet, context);
      return () => TAKEN;
    });
    return told.ok ? told.value : told.error.code;
  };

/** What Excel answers; the code where it refuses. */
export const answer =
  (deed: Deed): Probe =>
  async (tell) => {
    const told = await tell(deed);
    return told.ok ? told.value : told.error.code;
  };

const TIME = 15_000;

/**
 * Asks one question on a sheet of its own, which goes again whatever the answer was. `title` must be free. Answers with
 * the code of the refusal where not even the sheet can be added.
 */
export async function askExcel(probe: Probe, title: string): Promise<string> {
  const added = await ask((context) => {
    context.workbook.worksheets.add(title);
    return () => null;
  }, TIME);
  if (!added.ok) return added.error.code;
  const found = await probe((deed) =>
    ask((context) => deed(context.workbook.worksheets.getItem(title), context), TIME),
  );
  await ask((context) => {
    const scratch = context.workbook.worksheets.getItemOrNullObject(title);
    scratch.delete();
    return () => null;
  }, TIME);
  return found;
}

/** A title that no sheet of the workbook bears; null where Excel does not answer. */
export async function freeTitle(wanted: string): Promise<string | null> {
  const asked = await ask((context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    return () => new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  }, TIME);
  if (!asked.ok) return null;
  let title = wanted;
  for (let number = 2; asked.value.has(title.toLowerCase()); number++) title = `${wanted} ${number}`;
  return title;
}
