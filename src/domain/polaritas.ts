export type Polaritas = "positif" | "negatif";

/** What a person has answered about the direction of an indicator. */
export interface ArahJawaban {
  /** As it stands in its cell. */
  readonly indikator: string;
  readonly polaritas: Polaritas;
}

/**
 * What gave a row its direction: the word in its Polaritas column, an answer in LKJIP_Arah, its target (`maks. 5`), its
 * printed %, its name (a question, no answer), or nothing at all: positif is taken for granted.
 */
export type ArahDari = "kata" | "jawaban" | "target" | "cetakan" | "nama" | "anggapan";

/**
 * The direction of an indicator as agencies write it. PermenPANRB on performance management tells indicators that
 * should be maximised from those that should be minimised; `Minimal` beside an indicator therefore means negatif.
 */

const NEGATIF =
  /^(negatif|negative|neg|min|minimal|minimum|minimi[sz]e|menurun|turun|rendah|↓|▼|−|\([-−]\)|(semakin|makin) (rendah|kecil|sedikit|turun|menurun|cepat)\b.*)$/;
const POSITIF =
  /^(positif|positive|pos|max|maks|maksimal|maksimum|maximal|maximum|maximi[sz]e|meningkat|naik|tinggi|↑|▲|\+|\(\+\)|(semakin|makin) (tinggi|besar|banyak|naik|meningkat)\b.*)$/;

export type PolaritasWord = Polaritas | "kosong" | "tidak-dikenal";

/** What a word in the Polaritas column means; empty and `-` leave it open. */
export function readPolaritas(text: string): PolaritasWord {
  if (text === "") return "kosong";
  const word = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.,;]+$/, "");
  if (word === "" || isDash(word)) return "kosong";
  if (NEGATIF.test(word)) return "negatif";
  return POSITIF.test(word) ? "positif" : "tidak-dikenal";
}

/** In a column that holds `+` too, a dash is the other sign and no empty cell. */
export const readPolaritasAmongSigns = (text: string): PolaritasWord =>
  isDash(text.trim()) ? "negatif" : readPolaritas(text);

export const isPlus = (text: string): boolean => /^\(?\+\)?$/.test(text.trim());
const isDash = (word: string): boolean => word === "-" || word === "–";
