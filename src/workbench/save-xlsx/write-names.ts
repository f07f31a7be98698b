import { chooseNames } from "../../input/choose-names";
import { ROLE_NAME } from "../../domain/marks";
import type { DefineName, RemoveName } from "../../domain/edit-plan";
import type { HostError } from "../../domain/host-error";
import { ok, type Result } from "../../domain/result";
import type { XlsxWorkbook } from "../../xlsx/open-workbook";
import type { Book } from "../host/book/book";

interface Named {
  readonly name: string;
  readonly scope: string | null;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** Names that were added, changed or taken away here; those of the product's sheets are its own affair. */
export async function writeNames(workbook: XlsxWorkbook, book: Book): Promise<Result<unknown, HostError>> {
  const read = await workbook.read(chooseNames);
  if (!read.ok) return read;
  const { names, sheets } = read.value.outline;
  const titles = new Set(sheets.map(({ title }) => title));
  const now = namesOf(book).filter(({ scope }) => scope === null || titles.has(scope));
  const edits: (DefineName | RemoveName)[] = [
    ...names
      .filter((old) => isUsers(old) && !now.some((name) => sameName(old, name)))
      .map((old) => removal(old)),
    ...now
      .filter((name) => isUsers(name) && !names.some((old) => sameName(old, name) && sameMeaning(old, name)))
      .map(definition),
  ];
  return edits.length === 0 ? ok(null) : workbook.apply({ edits }, read.value);
}

function namesOf(book: Book): readonly Named[] {
  const titles = new Map(book.sheets().map((sheet) => [sheet.id, sheet.props().title]));
  return book.names().map(({ name, scope, formula, visible }) => ({
    name,
    scope: scope === null ? null : (titles.get(scope) ?? null),
    refersTo: formula.slice(1),
    hidden: !visible,
  }));
}

const isUsers = ({ name }: Pick<Named, "name">): boolean =>
  name !== ROLE_NAME && !name.startsWith("LKJIP_Skala");

const sameName = (a: Pick<Named, "name" | "scope">, b: Pick<Named, "name" | "scope">): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.scope === b.scope;

/** Univer may quote a sheet's title where the file does not. */
const sameMeaning = (a: Pick<Named, "refersTo">, b: Pick<Named, "refersTo">): boolean =>
  a.refersTo.replaceAll("'", "") === b.refersTo.replaceAll("'", "");

const removal = ({ name, scope }: Pick<Named, "name" | "scope">): RemoveName => ({
  kind: "remove-name",
  name,
  scope,
});

const definition = ({ name, scope, refersTo, hidden }: Named): DefineName => ({
  kind: "define-name",
  name,
  scope,
  refersTo,
  hidden,
});
