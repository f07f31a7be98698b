import type { Polaritas } from "../domain/assessment";
import type { Reading } from "../domain/reading";

/**
 * The direction of an indicator as agencies write it. PermenPANRB on performance management tells indicators that
 * should be maximised from those that should be minimised; `Minimal` beside an indicator therefore means negatif.
 */

const NEGATIF =
  /^(negatif|negative|minimal|minimum|minimi[sz]e|menurun|(semakin|makin) (rendah|kecil|sedikit|turun|menurun)\b.*)$/;
const POSITIF =
  /^(positif|positive|maksimal|maksimum|maximal|maximi[sz]e|meningkat|\+|(semakin|makin) (tinggi|besar|banyak|naik|meningkat)\b.*)$/;

export type PolaritasWord = Polaritas | "kosong" | "tidak-dikenal";

/** What a word in the Polaritas column means; empty and `-` leave it open. */
export function readPolaritas(text: string): PolaritasWord {
  if (text === "") return "kosong";
  const word = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.,;]+$/, "");
  if (word === "" || word === "-" || word === "–") return "kosong";
  if (NEGATIF.test(word)) return "negatif";
  return POSITIF.test(word) ? "positif" : "tidak-dikenal";
}

/** The row's polarity: its word; where there is none, what its target hints at (`maks. 5`); else positif. */
export function polaritasOf(word: PolaritasWord, target: Reading): Polaritas {
  if (word === "positif" || word === "negatif") return word;
  const hint = word === "kosong" && target.kind === "angka" ? target.hint : null;
  return hint ?? "positif";
}
