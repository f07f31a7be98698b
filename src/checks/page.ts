import type { Both } from "../text/words";

/** The page of one code: what a Catatan of this kind means, beyond the sentence that names its figures. */
export interface Tentang {
  /** What it means. */
  readonly arti: string;
  /** The regulation or practice behind it, as the rule's file has it. */
  readonly dasar: string;
  /** From the LKjIP 2024 of Badan Kesbangpol Provinsi Sumatera Selatan; null where that report has none. */
  readonly contoh: string | null;
  /** What to do. */
  readonly tindakan: string;
}

/** Pages by code. */
export type Pages = Readonly<Record<string, Both<Tentang>>>;
