/**
 * All that is used of @microsoft/office-js-helpers, which is archived: take this file out and it is gone. It is
 * fetched when it is first needed, so that it weighs nothing at the start.
 */
const helpers = () => import("@microsoft/office-js-helpers");

/** Puts a refusal that we have no sentence for on the console, with office.js's own details. */
export function reportUnknown(error: unknown): void {
  if (typeof window === "undefined" || !(error instanceof Error)) return;
  void helpers().then(({ Utilities }) => Utilities.log(error));
}
