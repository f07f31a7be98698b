import { encode } from "./encode-text";

/** Bytes `start` to `end` give way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part with its splices carried out, as chunks: what does not change is not copied. Splices do not overlap. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  // Stable: insertions at one place stay in the order in which they were asked for.
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    if (start > at) chunks.push(bytes.subarray(at, start));
    if (text !== "") chunks.push(encode(text));
    at = Math.max(at, end);
  }
  if (at < bytes.length) chunks.push(bytes.subarray(at));
  return chunks;
}
