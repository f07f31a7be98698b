/** One file of the package, packed, as it stands in the container. */
export interface Entry {
  /** As in the directory, with `/` for every separator. */
  readonly name: string;
  /** Bytes of the name as stored, so that a name that we never touch keeps its encoding. */
  readonly nameBytes: Uint8Array;
  /** General purpose flags, without the one for a data descriptor. */
  readonly flags: number;
  /** 0 stored, 8 deflated; anything else is only copied. */
  readonly method: number;
  /** DOS time and date. */
  readonly time: number;
  readonly externalAttributes: number;
  readonly crc: number;
  /** Inflated bytes. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** Part names are compared without regard to the case of ASCII letters (OPC, 6.2.2.3). */
export const partKey = (name: string): string => name.replace(/^\//, "").toLowerCase();
