const TABLES = makeTables();

/** Eight tables: eight bytes a step ("slicing by 8"). */
function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[n] = c;
  }
  for (let n = 256; n < 2048; n++) {
    const before = tables[n - 256] ?? 0;
    tables[n] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

/** CRC-32 of the zip format (polynomial 0xEDB88320), unsigned; `seed` is the CRC of what came before. */
export function crc32(data: Uint8Array, seed: number): number {
  const t = TABLES;
  const at = (i: number): number => data[i] as number;
  let c = ~seed;
  let i = 0;
  for (const whole = data.length - 7; i < whole; i += 8) {
    c ^= at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24);
    c =
      (t[1792 + (c & 255)] as number) ^
      (t[1536 + ((c >>> 8) & 255)] as number) ^
      (t[1280 + ((c >>> 16) & 255)] as number) ^
      (t[1024 + (c >>> 24)] as number) ^
      (t[768 + at(i + 4)] as number) ^
      (t[512 + at(i + 5)] as number) ^
      (t[256 + at(i + 6)] as number) ^
      (t[at(i + 7)] as number);
  }
  for (; i < data.length; i++) c = (c >>> 8) ^ (t[(c ^ at(i)) & 255] as number);
  return ~c >>> 0;
}
