import type { Refused } from "./left-out";

/** Excel or the file refused. `text` has a sentence for each that says what happened and the one thing to do. */
export type HostError =
  | { readonly kind: "cell-being-edited" }
  | { readonly kind: "sheet-protected"; readonly sheets: readonly string[] }
  | { readonly kind: "structure-protected" }
  | { readonly kind: "read-only" }
  | { readonly kind: "api-too-old"; readonly needed: string }
  | { readonly kind: "payload-too-large" }
  | { readonly kind: "other-workbook" }
  /** The sheet of a cell that is to be shown. */
  | { readonly kind: "sheet-hidden"; readonly sheet: string }
  | { readonly kind: "no-answer" }
  /** The connection went while writing: the workbook must be looked at. */
  | { readonly kind: "outcome-unknown" }
  /** A cell, sheet or name changed between reading and writing; nothing was written. */
  | { readonly kind: "changed-meanwhile"; readonly where: string }
  | { readonly kind: "stopped" }
  | { readonly kind: "not-found"; readonly path: string }
  | { readonly kind: "cannot-read"; readonly path: string; readonly code: string }
  | { readonly kind: "not-xlsx"; readonly path: string }
  | { readonly kind: "encrypted"; readonly path: string }
  | { readonly kind: "signed"; readonly path: string }
  /** `reason` is a key of the wording, such as `zip`, `xml`, `parts`. */
  | { readonly kind: "damaged"; readonly path: string; readonly reason: string }
  | { readonly kind: "unsupported"; readonly path: string; readonly reason: string }
  | { readonly kind: "too-large"; readonly path: string; readonly reason: string }
  /** More tables with names than `most`. */
  | { readonly kind: "too-many-tables"; readonly most: number }
  /** A written sheet would need more rows than a sheet has; nothing was written. */
  | { readonly kind: "sheet-too-long"; readonly sheet: string; readonly rows: number; readonly most: number }
  /** The entry form would take a title (null where it is free) or names that the workbook has; nothing was written. */
  | { readonly kind: "form-taken"; readonly sheet: string | null; readonly names: readonly string[] }
  | { readonly kind: "output-exists"; readonly path: string }
  | { readonly kind: "output-is-input"; readonly path: string }
  | { readonly kind: "cannot-write"; readonly path: string; readonly code: string }
  /** Excel refuses one thing that the run cannot do without; `code` is Excel's own. Nothing was changed. */
  | { readonly kind: "refused"; readonly what: Refused; readonly code: string }
  /** Something that the host says and we do not know; `code` is the host's own. */
  | { readonly kind: "unknown"; readonly code: string };
