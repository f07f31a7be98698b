import type { Codec } from "../codec";
import { damaged } from "../refusal";
import { encode } from "../xml/encode-text";
import type { Entry } from "./entry";

/** The chunks as a packed entry, called and dated as `before`. */
export async function pack(codec: Codec, chunks: readonly Uint8Array[], before: Entry): Promise<Entry> {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (size > 0xfffffff0) throw damaged("zip");
  const crc = chunks.reduce((sum, chunk) => codec.crc32(chunk, sum), 0);
  return { ...before, method: 8, crc, size, data: await codec.deflate(chunks) };
}

/** 1 January 1980, the first day that a zip knows: the output is the same whenever it is written. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 0x800;

/** A part that is not there yet. */
export const emptyEntry = (name: string): Entry => ({
  name,
  nameBytes: encode(name),
  flags: UTF8_NAME,
  method: 8,
  time: NO_TIME,
  externalAttributes: 0,
  crc: 0,
  size: 0,
  data: new Uint8Array(0),
});
