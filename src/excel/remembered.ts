import { ifAllowed } from "./host-error";

/**
 * A word that this machine remembers for the user, apart from any workbook. Browsers that divide their storage by site
 * need Excel's partition key in front.
 */
const keyOf = (name: string): string => `${Office.context.partitionKey ?? ""}LKjIP.${name}`;

/** Null where nothing is remembered, or the browser keeps no storage for us. */
export const recall = (name: string): string | null => ifAllowed(() => localStorage.getItem(keyOf(name)));

export function remember(name: string, value: string): void {
  ifAllowed(() => localStorage.setItem(keyOf(name), value));
}
