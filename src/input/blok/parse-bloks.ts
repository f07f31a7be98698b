import type { Blok, InputIssue } from "../../domain/laporan";
import type { Outline, Snapshot } from "../../domain/snapshot";
import { readNames } from "../names/read-names";
import type { Slip } from "../names/slips";
import type { ReadNumber } from "../number/read-number";
import type { MoneyUnits } from "../settings/pengaturan";
import { buildBlok, type BuiltBlok, type Workshop } from "./build-blok";
import { groupNames, isOurs } from "./group-names";
import { hiddenRowIssue } from "./hidden-rows";
import { indexMerges } from "./merge-index";
import { createCellReader } from "./read-cell";
import { rowsOutside } from "./rows-outside";
import { textFaults } from "./text-faults";
import { firstColumn, twinIssues } from "./twins";
import { indexAreas, nameIssue, nameKey } from "./usable-columns";

export interface Bloks {
  /** Ordered by tab, row, column. */
  readonly bloks: readonly Blok[];
  readonly issues: readonly InputIssue[];
}

/** Every table that the names make, and what is wrong with those that make none. */
export function parseBloks(
  snapshot: Snapshot,
  readNumber: ReadNumber,
  moneyUnits: MoneyUnits["units"],
): Bloks {
  const names = readNames(snapshot.outline);
  const columnKeys = new Set(names.entries.map(({ defined }) => nameKey(defined)));
  const shop: Workshop = {
    groups: groupNames(names.entries),
    columnAreas: snapshot.areas.filter(({ name }) => columnKeys.has(nameKey(name))),
    areaOf: indexAreas(snapshot.areas),
    mergesOf: indexMerges(snapshot),
    read: createCellReader(readNumber),
    snapshot,
    moneyUnits,
  };
  const outcomes = shop.groups.filter(isOurs).map((group) => buildBlok(group, shop));
  const built = inOrder(
    outcomes.flatMap((outcome) => outcome.built ?? []),
    snapshot.outline,
  );
  const bloks = built.map(({ blok }) => blok);
  return {
    bloks,
    issues: [
      ...outcomes.flatMap(({ issues }) => issues),
      ...built.flatMap((each) => [
        ...rowsOutside(each, shop),
        ...textFaults(each),
        ...hiddenRowIssue(each, snapshot),
      ]),
      ...bloks.flatMap((blok) => hiddenSheet(blok, snapshot.outline)),
      ...twinIssues(bloks),
      ...names.slips.map(slipIssue),
    ],
  };
}

function inOrder(built: readonly BuiltBlok[], outline: Outline): readonly BuiltBlok[] {
  const tab = new Map(outline.sheets.map(({ title }, i) => [title.toLowerCase(), i]));
  const place = ({ lembar }: Blok): number => tab.get(lembar.toLowerCase()) ?? outline.sheets.length;
  return [...built].sort(
    ({ blok: a }, { blok: b }) =>
      place(a) - place(b) || a.firstRow - b.firstRow || firstColumn(a) - firstColumn(b),
  );
}

/** Read all the same, but the user may not know that it counts. */
function hiddenSheet({ nama, lembar }: Blok, { sheets }: Outline): readonly InputIssue[] {
  const hidden = sheets.some(
    ({ title, visibility }) => title.toLowerCase() === lembar.toLowerCase() && visibility !== "visible",
  );
  return hidden
    ? [{ code: "lembar-tersembunyi", cell: null, name: null, blok: nama, baris: null, values: { lembar } }]
    : [];
}

function slipIssue({ defined: { name, target }, blok, usul }: Slip): InputIssue {
  const cell =
    target.kind === "range" ? { sheet: target.sheet, row: target.rect.top, column: target.rect.left } : null;
  return nameIssue("nama-mungkin-salah", { nama: name, usul }, { blok, cell });
}
