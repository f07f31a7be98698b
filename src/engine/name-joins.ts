import type { JoinNames } from "./sasaran-register";
import { createKeyCache } from "./name-key";

/** Which names are one, for each kind of name: a sasaran may not be joined with a programme. */
export interface NameJoins {
  readonly sasaran: JoinNames;
  readonly program: JoinNames;
}

export function createNameJoins(): NameJoins {
  return { sasaran: createKeyCache(), program: createKeyCache() };
}
