import type { LeftOut, Refused } from "../domain/left-out";
import { isCellEdit, isLost, isMoved, type Failure } from "./failure";
import { hostErrorOf } from "./host-error";
import type { Step, StylePart } from "./step";

/** One thing that a write can do without, as fine as Excel refuses it: `style:wrap`, `freeze`, `rule-border`. */
export type Omission = string;

const STYLES: { readonly [P in StylePart["property"]]: LeftOut } = {
  size: "huruf",
  bold: "huruf",
  italic: "huruf",
  color: "huruf",
  fill: "isian",
  horizontal: "perataan",
  vertical: "perataan",
  wrap: "perataan",
  indent: "perataan",
};

const KINDS: { readonly [K in Step["kind"]]?: LeftOut } = {
  border: "garis",
  merge: "gabungan",
  widths: "lebar",
  heights: "tinggi",
  "auto-heights": "tinggi",
  validation: "batasan",
  gridlines: "tampilan",
  freeze: "tampilan",
  "hide-name": "tampilan",
  page: "cetak",
  "page-breaks": "cetak",
  paper: "cetak",
  "see-print": "cetak",
  "remove-rules": "warna-lama",
  "remove-name": "nama-lama",
};

/** What of a step a reader of the figures can do without; null where it has to be. */
export function omissionOf(step: Step): Omission | null {
  if (step.kind === "style") return `style:${step.part.property}`;
  if (step.kind === "page") return `page:${step.part}`;
  return step.kind in KINDS ? step.kind : null;
}

/** The parts of a rule's look beside its background, in the order in which they are told. */
export const RULE_PARTS = ["rule-font", "rule-border"] as const;

export function leftOutOf(omission: Omission): LeftOut {
  const [kind = "", property = ""] = omission.split(":");
  if (kind === "style") return STYLES[property as StylePart["property"]];
  if (omission === "rule-font") return "huruf";
  if (omission === "rule-border") return "garis";
  return KINDS[kind as Step["kind"]] ?? "tampilan";
}

/** Whether a refusal concerns the one thing alone, and not the workbook, the window or the connection. */
export const isOnlyThis = (failure: Failure): boolean =>
  !isLost(failure) &&
  !isCellEdit(failure) &&
  !isMoved(failure) &&
  !["other-workbook", "payload-too-large"].includes(hostErrorOf(failure).kind);

const REFUSED: { readonly [K in Step["kind"]]?: Refused } = {
  "add-sheet": "lembar",
  "remove-sheet": "lembar",
  rule: "warna",
  "define-name": "nama",
};

/** What a step that has to be was about. */
export const refusedOf = (step: Step | undefined): Refused => (step && REFUSED[step.kind]) ?? "isi";
