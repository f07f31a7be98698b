import type { PaintRule } from "../domain/edit-plan";
import { addressList } from "./addresses";
import type { Content, Step } from "./step";

/** A request of more than 5 MB is refused by Excel on the web; we stay well under it, since the size is an estimate. */
export const REQUEST_BYTES = 4_000_000;

/** Bytes in the JSON of a request, measured on office.js 1.1.110: an object is a path and an action, a set or a call an action. */
const OBJECT = 165;
const SET = 125;
/** Sheet, range and trace of one step. */
const STEP = 470;

/** About what a step adds to a request, rather too much than too little. Pure. */
export const stepBytes = (step: Step): number =>
  STEP + (lookBytes(step) ?? listBytes(step) ?? 5 * OBJECT + 6 * SET);

function lookBytes(step: Step): number | null {
  switch (step.kind) {
    case "number-format":
      return SET + textBytes(step.code);
    case "style":
    case "heights":
    case "auto-heights":
      return 2 * OBJECT + SET + addressList(step.rects).length;
    case "rule":
      return (
        7 * OBJECT +
        5 * SET +
        addressList(step.rects).length +
        textBytes(step.rule.formula) +
        lineBytes(step.rule)
      );
    case "border":
      return 8 * OBJECT + 18 * SET;
    default:
      return null;
  }
}

const lineBytes = ({ look }: PaintRule): number => (look.border === null ? 0 : 5 * OBJECT + 8 * SET);

function listBytes(step: Step): number | null {
  switch (step.kind) {
    case "cells":
    case "number-formats":
      return SET + contentBytes(step.contents) + pieces(step.contents) * 4 * OBJECT;
    case "merge":
      return step.merges.length * (OBJECT + SET + 20);
    case "page-breaks":
      return (step.rows.length + 1) * (OBJECT + SET);
    case "widths":
      return step.points.length * (2 * OBJECT + SET + 20);
    case "fill":
      return (
        2 * SET +
        contentBytes(step.run.cells.map(({ formula, numberFormat }) => [`=${formula}`, numberFormat]))
      );
    case "remove-rules":
      return step.ids.length * (OBJECT + SET + 40);
    default:
      return null;
  }
}

/** office.js cuts a write of more than 1 500 cells into pieces, each with objects of its own. */
const pieces = (contents: readonly (readonly Content[])[]): number =>
  Math.ceil((contents.length * (contents[0]?.length ?? 1)) / 1_500) + 1;

function contentBytes(contents: readonly (readonly Content[])[]): number {
  let bytes = 0;
  for (const row of contents) {
    bytes += 2;
    for (const content of row) bytes += typeof content === "string" ? textBytes(content) : 12;
  }
  return bytes;
}

/** A text in JSON, in UTF-8: quotes and backslashes are escaped, letters beyond ASCII take up to three bytes. */
function textBytes(text: string): number {
  let bytes = text.length + 3;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) bytes += 2;
    else if (code === 34 || code === 92) bytes += 1;
    else if (code < 32) bytes += 5;
  }
  return bytes;
}

/** Steps in as few requests as the limit allows, in order. One step alone is never cut. Pure. */
export function intoRequests(steps: readonly Step[], limit: number): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = limit;
  for (const step of steps) {
    const more = stepBytes(step);
    bytes += more;
    if (bytes > limit) {
      requests.push([]);
      bytes = more;
    }
    requests.at(-1)?.push(step);
  }
  return requests;
}
