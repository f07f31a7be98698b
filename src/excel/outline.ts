import { parseTarget } from "../domain/reference";
import type { DefinedName, Outline, SheetInfo } from "../domain/snapshot";
import type { Queue } from "./request";

const NAME = ["name", "formula", "visible", "scope", "value"];
const SHEET = [
  "id",
  "name",
  "visibility",
  "protection/protected",
  ...NAME.map((member) => `names/items/${member}`),
];

/** The outline, and by which ids Excel's events call the sheets. */
export interface KnownOutline {
  readonly outline: Outline;
  readonly titles: ReadonlyMap<string, string>;
}

/** Names of both scopes, sheets and protection in one go, whatever their number: the collections nest in one load. */
export const queueOutline: Queue<KnownOutline> = (context) => {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  names.load(NAME.map((member) => `items/${member}`).join(","));
  worksheets.load(SHEET.map((member) => `items/${member}`).join(","));
  return () => ({
    outline: {
      sheets: worksheets.items.map(sheetInfo),
      names: withinSheets(worksheets.items, [
        ...names.items.map((item) => definedName(item, null)),
        ...worksheets.items.flatMap((sheet) => ownNames(sheet).map((item) => definedName(item, sheet.name))),
      ]),
      structureProtected: protection.protected,
      readOnly: workbook.readOnly,
    },
    titles: new Map(worksheets.items.map(({ id, name }) => [id, name])),
  });
};

/** Excel has given the workbook's names among a sheet's, too (office-js #1011). */
const ownNames = (sheet: Excel.Worksheet): readonly Excel.NamedItem[] =>
  sheet.names.items.filter(({ scope }) => scope === "Worksheet");

/** A name of a sheet that Excel does not give (a chart sheet, or one that is not there) points nowhere. */
function withinSheets(
  sheets: readonly Excel.Worksheet[],
  names: readonly DefinedName[],
): readonly DefinedName[] {
  const titles = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return names.map((name) =>
    name.target.kind === "range" && !titles.has(name.target.sheet.toLowerCase())
      ? { ...name, target: { kind: "broken" } }
      : name,
  );
}

const VISIBILITY: Readonly<Record<string, SheetInfo["visibility"]>> = {
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

const sheetInfo = (sheet: Excel.Worksheet): SheetInfo => ({
  title: sheet.name,
  visibility: VISIBILITY[sheet.visibility] ?? "visible",
  isProtected: sheet.protection.protected,
  // Chart sheets are no part of Excel's collection of worksheets.
  hasCells: true,
});

function definedName({ name, formula, visible, value }: Excel.NamedItem, scope: string | null): DefinedName {
  const refersTo = String(formula).replace(/^=/, "");
  const target = parseTarget(refersTo);
  // Where `Tabel[Kolom]` lies: the value of a name that points at cells is their address.
  const place = target.kind === "table" ? parseTarget(String(value)) : target;
  return { name, scope, hidden: !visible, refersTo, target: place.kind === "range" ? place : target };
}
