import { findOwnSheets, notedSheets, ROLE_NAME, type OwnSheet } from "../domain/marks";
import { ok, type Result } from "../domain/result";
import type { DefinedName } from "../domain/snapshot";
import type { Failure } from "./failure";
import type { Seen } from "./look";
import { ask } from "./request";

/**
 * A write may have ended between adding a tab and marking it as ours. What was to be added is noted in a name before:
 * a tab of that title, without a mark and with nothing on it, is taken for ours, so that this run writes on it or
 * removes it. One that holds anything is the user's. A further request, in that case alone.
 */
export async function withUnfinished(seen: Seen, time: number): Promise<Result<Seen, Failure>> {
  const open = unmarked(seen);
  if (open.length === 0) return ok(seen);
  const looked = await ask((context) => {
    const found = open.map((sheet) => {
      const used = context.workbook.worksheets.getItem(sheet.title).getUsedRange(true);
      return { sheet, used: used.load("values") };
    });
    return () => found.filter(({ used }) => isEmpty(used.values)).map(({ sheet }) => markOf(sheet));
  }, time);
  if (!looked.ok) return looked;
  const { snapshot } = seen;
  const names = [...snapshot.outline.names, ...looked.value];
  return ok({ ...seen, snapshot: { ...snapshot, outline: { ...snapshot.outline, names } } });
}

function unmarked({ snapshot: { outline } }: Seen): readonly OwnSheet[] {
  const marked = new Set(findOwnSheets(outline).map(({ role }) => role));
  return notedSheets(outline).filter(
    ({ role, title }) => !marked.has(role) && outline.sheets.some((sheet) => sheet.title === title),
  );
}

const isEmpty = (values: readonly (readonly unknown[])[]): boolean =>
  values.every((row) => row.every((value) => value === ""));

const markOf = ({ role, title }: OwnSheet): DefinedName => ({
  name: ROLE_NAME,
  scope: title,
  hidden: true,
  refersTo: `"${role}"`,
  target: { kind: "constant", value: role },
});
