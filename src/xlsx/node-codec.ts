import { constants, crc32 as zlibCrc32, deflateRaw, inflateRawSync } from "node:zlib";
import { joined, type Codec } from "./codec";
import { crc32 } from "./zip/crc32";

/** Measured on sheets of 100 000 rows: level 1 packs three times as fast as 6, a tenth larger. */
const LEVEL = 1;
const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 1 << 27;
/** Bytes that one thread packs in one go. */
const PIECE = 2 * 1024 * 1024;
/** Pieces under way together: each holds a state of a quarter MB and room for what comes out. */
const TOGETHER = 64;
/** An empty last block: ends a stream of pieces that each end at a byte. */
const END = Uint8Array.of(3, 0);

/** Node's zlib. Packing runs in the thread pool beside what the main thread does next. */
export const nodeCodec: Codec = {
  inflate(data, size) {
    // One buffer for all of it where that is not huge: joining thousands of small ones costs as much as unpacking.
    const chunkSize = Math.min(Math.max(size + 1, SMALLEST_CHUNK), LARGEST_CHUNK);
    const out = inflateRawSync(data, { maxOutputLength: size + 1, chunkSize });
    if (out.length !== size) throw new Error("inflated size differs");
    return out;
  },
  async deflate(chunks) {
    const pieces = piecesOf(chunks);
    const out: Uint8Array[] = [];
    for (let at = 0; at < pieces.length; at += TOGETHER) {
      out.push(...(await Promise.all(pieces.slice(at, at + TOGETHER).map(deflatePiece))));
    }
    return joined([...out, END]);
  },
  // Node 20.15 and later have it; older ones use ours.
  crc32: typeof zlibCrc32 === "function" ? (data, seed) => zlibCrc32(data, seed) : crc32,
};

/** Large chunks cut, small ones joined. */
function piecesOf(chunks: readonly Uint8Array[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let waiting: Uint8Array[] = [];
  let size = 0;
  const close = (): void => {
    if (size > 0) pieces.push(joined(waiting));
    waiting = [];
    size = 0;
  };
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const part = chunk.subarray(at, at + PIECE);
      if (size + part.length > PIECE) close();
      waiting.push(part);
      size += part.length;
    }
  }
  close();
  return pieces;
}

/** Ends at a byte and refers to nothing before it, so pieces can be packed in any order and put one behind the other. */
function deflatePiece(piece: Uint8Array): Promise<Uint8Array> {
  const options = {
    level: LEVEL,
    finishFlush: constants.Z_SYNC_FLUSH,
    chunkSize: Math.max(piece.length >> 2, 1024),
  };
  return new Promise((resolve, reject) => {
    deflateRaw(piece, options, (error, packed) => (error ? reject(error) : resolve(Uint8Array.from(packed))));
  });
}
