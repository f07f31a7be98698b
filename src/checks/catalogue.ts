import type { Both } from "../text/words";
import type { AnyKind } from "./define-finding";
import type { Tentang } from "./page";
import { RULES } from "./rules";

/** The code of every kind of Catatan: those that the rules name. */
export type FindingCode = (typeof RULES)[number]["kinds"][number]["code"];

const KINDS: ReadonlyMap<string, AnyKind> = new Map(
  RULES.flatMap(({ kinds }) => kinds.map((kind: AnyKind) => [kind.code, kind])),
);

/** In the order of the rules. */
export const FINDING_CODES = [...KINDS.keys()] as readonly FindingCode[];

/** For codes that a workbook holds, which may be those of another version. */
export const findKind = (code: string): AnyKind | undefined => KINDS.get(code);

/** For codes of findings: a rule has reported them, so there is a kind. */
export function kindOf(code: string): AnyKind {
  const kind = KINDS.get(code);
  if (!kind) throw new Error(`no rule reports ${code}`);
  return kind;
}

/** The page of a kind in both languages. */
export async function pageOf(code: string): Promise<Both<Tentang>> {
  const { PAGES } = await kindOf(code).page();
  const page = PAGES[code];
  if (!page) throw new Error(`${code} has no page`);
  return page;
}
