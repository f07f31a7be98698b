import { TITLE_FORBIDDEN, TITLE_LIMIT } from "../assumptions";
import { refuse } from "./refusal";

/** What may stand on a tab. */
export function checkTitle(title: string, location: string): void {
  const bad =
    title.trim() === "" || title.length > TITLE_LIMIT || TITLE_FORBIDDEN.test(title) || /^'|'$/.test(title);
  if (bad) throw refuse("invalidArgument", location);
}
