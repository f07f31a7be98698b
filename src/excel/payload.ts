import { addressList } from "./addresses";
import type { Content, Step } from "./step";

/** A request of more than 5 MB is refused by Excel on the web; we stay well under it, since the size is an estimate. */
export const REQUEST_BYTES = 4_000_000;

/** Bytes of one step in the JSON of a request, measured on office.js 1.1.110: a member costs a path and an action. */
const OBJECT = 190;
const SET = 130;
const STEP = 2 * OBJECT + 60;

/** About what a step adds to a request, rather too much than too little. Pure. */
export const stepBytes = (step: Step): number => STEP + (partBytes(step) ?? 8 * OBJECT + 8 * SET);

function partBytes(step: Step): number | null {
  switch (step.kind) {
    case "cells":
      return SET + contentBytes(step.contents) + pieces(step.contents) * 4 * OBJECT;
    case "style":
    case "heights":
    case "auto-heights":
      return 2 * OBJECT + SET + addressList(step.rects).length;
    case "rule":
      return 14 * OBJECT + 12 * SET + addressList(step.rects).length + textBytes(step.rule.formula);
    case "border":
      return 7 * OBJECT + 18 * SET;
    default:
      return listBytes(step);
  }
}

function listBytes(step: Step): number | null {
  switch (step.kind) {
    case "merge":
      return step.rects.length * (OBJECT + SET);
    case "page-breaks":
      return (step.rows.length + 1) * (OBJECT + SET);
    case "widths":
      return step.points.length * (2 * OBJECT + SET);
    case "fill":
      return 2 * SET + contentBytes(step.run.cells.map(({ formula, numberFormat }) => [`=${formula}`, numberFormat]));
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
