import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { Outline } from "../domain/snapshot";
import { isianTitle, planIsian, type IsianOptions } from "../plan/isian/plan-isian";
import type { Workbook } from "./ports";

export { ISIAN_ROWS, type IsianOptions } from "../plan/isian/plan-isian";

/** Adds the sheet of empty, named tables, where its title and all its names are free; gives the title on its tab. */
export async function formatIsian(
  workbook: Workbook,
  options: IsianOptions,
  title = isianTitle(options.bahasa),
): Promise<Result<string, HostError>> {
  const read = await workbook.read(() => []);
  if (!read.ok) return read;
  const plan = planIsian(title, options);
  const taken = takenBy(read.value.outline, title, plan);
  if (taken !== null) return err(taken);
  const applied = await workbook.apply(plan, read.value);
  return applied.ok ? ok(applied.value.sheets[0] ?? title) : applied;
}

/** A sheet or a name that is the user's is never written over, nor are its cells told apart from those of the form. */
function takenBy({ sheets, names }: Outline, title: string, { edits }: EditPlan): HostError | null {
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const sheet = sheets.find((each) => isSame(each.title, title))?.title ?? null;
  const made = edits.flatMap((edit) => (edit.kind === "define-name" ? [edit.name] : []));
  const there = names.filter(({ scope }) => scope === null).map(({ name }) => name);
  const both = there.filter((name) => made.some((each) => isSame(each, name)));
  return sheet === null && both.length === 0 ? null : { kind: "form-taken", sheet, names: both };
}
