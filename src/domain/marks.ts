import type { Outline } from "./snapshot";

/** How the product knows its own work in a workbook, so that it can rewrite it, and take it out without a trace. */

export const SHEET_ROLES = ["ringkasan", "capaian", "anggaran", "bab3", "skala", "catatan"] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];

/** Titles of the written sheets, in the order in which they are added behind the user's. */
export const SHEET_TITLES: Readonly<Record<SheetRole, string>> = {
  ringkasan: "LKjIP Ringkasan",
  capaian: "LKjIP Capaian",
  anggaran: "LKjIP Anggaran",
  bab3: "LKjIP Bab III",
  skala: "LKjIP Skala",
  catatan: "LKjIP Catatan",
};

/** Sheet-scoped name whose value is the role as a text constant, `"capaian"`. Hidden where the program keeps that. */
export const ROLE_NAME = "LKJIP_Lembar";

/** Of the product, as written sheets name it; the same as in package.json. */
export const PRODUCT_VERSION = "0.1.0";

/** Names the tabs that are about to be added, until each bears its mark: `"skala:LKjIP Skala/catatan:LKjIP Catatan"`. */
export const ADDING_NAME = "LKJIP_Menyusun";

/** No title holds a colon or a slash. */
export const addingText = (sheets: readonly OwnSheet[]): string =>
  sheets.map(({ role, title }) => `${role}:${title}`).join("/");

/** Tabs that a run was about to add when it ended early. */
export function notedSheets({ names }: Outline): readonly OwnSheet[] {
  const note = names.find(({ name, scope }) => scope === null && isAddingName(name))?.target;
  const text = note?.kind === "constant" ? String(note.value) : "";
  return text.split("/").flatMap((part) => {
    const [word = "", title = ""] = part.split(":");
    const role = SHEET_ROLES.find((each) => each === word);
    return role === undefined || title === "" ? [] : [{ role, title }];
  });
}

export const isAddingName = (name: string): boolean => name.toLowerCase() === ADDING_NAME.toLowerCase();

/** Stands in the formula of every rule of ours. `N` of a text is 0, so it is always true and never changes a result. */
export const RULE_MARK = 'N("LKjIP")=0';

/** Whether a rule's formula is one of ours, however the program has spaced it. */
export const hasRuleMark = (formula: string): boolean => /N\(\s*"LKjIP"\s*\)\s*=\s*0/.test(formula);

/** A sheet that carries a role of ours, by tab title. */
export interface OwnSheet {
  readonly role: SheetRole;
  readonly title: string;
}

/**
 * The product's own sheets. A user who copies one copies its mark too: of several with one role, the one with
 * the expected title (else the expected title with the lowest number, else the first tab) is the product's.
 */
export function findOwnSheets(outline: Outline): readonly OwnSheet[] {
  return SHEET_ROLES.flatMap((role) => {
    const marked = sheetsWithRole(outline, role);
    const best = [...marked].sort((a, b) => titleRank(role, a) - titleRank(role, b))[0];
    return best === undefined ? [] : [{ role, title: best }];
  });
}

function sheetsWithRole(outline: Outline, role: SheetRole): readonly string[] {
  const scopes = new Set(
    outline.names.flatMap(({ name, scope, target }) =>
      scope !== null &&
      name.toLowerCase() === ROLE_NAME.toLowerCase() &&
      target.kind === "constant" &&
      target.value === role
        ? [scope]
        : [],
    ),
  );
  return outline.sheets.map((sheet) => sheet.title).filter((title) => scopes.has(title));
}

function titleRank(role: SheetRole, title: string): number {
  const expected = SHEET_TITLES[role].toLowerCase();
  const lower = title.toLowerCase();
  if (lower === expected) return 1;
  const numbered = lower.startsWith(`${expected} (`)
    ? /^ \((\d+)\)$/.exec(lower.slice(expected.length))
    : null;
  return numbered ? Number(numbered[1]) : Number.MAX_SAFE_INTEGER;
}
