import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./zip/crc32";

/** How bytes are packed. The core runs in a browser with fflate; the command line passes Node's zlib, which is faster. */
export interface Codec {
  /** Raw deflate → exactly `size` bytes; throws when the data holds fewer or more. */
  inflate(data: Uint8Array, size: number): Uint8Array;
  /** The chunks, one after the other, as one raw deflate stream. */
  deflate(chunks: readonly Uint8Array[]): Promise<Uint8Array>;
  /** CRC-32 as the zip format has it, carried on from `seed`. */
  crc32(data: Uint8Array, seed: number): number;
}

export const browserCodec: Codec = {
  inflate(data, size) {
    // One byte of slack shows data that holds more than it declares.
    const out = inflateSync(data, { out: new Uint8Array(size + 1) });
    if (out.length !== size) throw new Error("inflated size differs");
    return out;
  },
  deflate: (chunks) => Promise.resolve(deflateSync(joined(chunks), { level: 6 })),
  crc32,
};

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
