import type { Blok, Pengaturan } from "../domain/laporan";
import {
  isPlus,
  readPolaritas,
  readPolaritasAmongSigns,
  type ArahDari,
  type Polaritas,
  type PolaritasWord,
} from "../domain/polaritas";
import type { Reading } from "../domain/reading";
import type { Cara, RumusNegatif } from "./capaian";
import { wordThatShouldFall } from "./falling-names";
import { nameKey } from "./name-key";
import { readingAt } from "./readings";
import { wordAt } from "./row-words";

/** How a row is computed, and who says so. */
export interface Direction extends Cara {
  readonly dari: ArahDari;
}

/** What the rungs of the ladder look at; the later ones are asked for only where the earlier say nothing. */
export interface DirectionClues {
  readonly word: PolaritasWord;
  readonly indikator: string;
  readonly target: Reading;
  /** The negative formula that the printed % fits, where it fits no other. */
  readonly printedRumus: () => RumusNegatif | null;
  /** Both directions come to the same figure (or to none): then there is nothing to ask. */
  readonly isSettled: () => boolean;
}

/** Answers of LKJIP_Arah by the key of the indicator's name. */
export type ArahAnswers = (indikator: string) => Polaritas | null;

/** The first answer that is a direction counts; a word that nobody knows is none. */
export function createArahAnswers({ arah }: Pengaturan): ArahAnswers {
  const answers = new Map<string, Polaritas>();
  for (const { indikator, arah: word } of arah) {
    const answer = readPolaritas(word);
    const key = nameKey(indikator);
    if (isDirection(answer) && !answers.has(key)) answers.set(key, answer);
  }
  return answers.size === 0 ? () => null : (indikator) => answers.get(nameKey(indikator)) ?? null;
}

const isDirection = (word: PolaritasWord): word is Polaritas => word === "positif" || word === "negatif";

/**
 * The row's own word; where there is none, or one that nobody knows, the first that speaks of: the answers in
 * LKJIP_Arah, the target (`maks. 5`), the printed %, the name. A name that speaks of what should fall is no answer
 * but a question: such a row is not rated until somebody has said.
 */
export function directionOf(
  clues: DirectionClues,
  rumusNegatif: RumusNegatif,
  answerOf: ArahAnswers,
): Direction {
  const given = givenDirection(clues, answerOf);
  if (given) return DIRECTIONS[rumusNegatif][given.polaritas][given.dari];
  const fit = clues.printedRumus();
  if (fit !== null) return DIRECTIONS[fit].negatif.cetakan;
  const isAsked = wordThatShouldFall(clues.indikator) !== null && !clues.isSettled();
  return DIRECTIONS[rumusNegatif].positif[isAsked ? "nama" : "anggapan"];
}

function givenDirection(
  { word, indikator, target }: DirectionClues,
  answerOf: ArahAnswers,
): { readonly polaritas: Polaritas; readonly dari: ArahDari } | null {
  if (isDirection(word)) return { polaritas: word, dari: "kata" };
  const answer = answerOf(indikator);
  if (answer !== null) return { polaritas: answer, dari: "jawaban" };
  const hint = target.kind === "angka" ? target.hint : null;
  return hint === null ? null : { polaritas: hint, dari: "target" };
}

/** Few in all, made once: a hundred thousand rows share them. */
const DIRECTIONS = {
  "2T-R": { positif: directionsOf("2T-R", "positif"), negatif: directionsOf("2T-R", "negatif") },
  "T/R": { positif: directionsOf("T/R", "positif"), negatif: directionsOf("T/R", "negatif") },
} as const;

function directionsOf(
  rumusNegatif: RumusNegatif,
  polaritas: Polaritas,
): Readonly<Record<ArahDari, Direction>> {
  const by = (dari: ArahDari): Direction => ({ polaritas, rumusNegatif, dari });
  return {
    kata: by("kata"),
    jawaban: by("jawaban"),
    target: by("target"),
    cetakan: by("cetakan"),
    nama: by("nama"),
    anggapan: by("anggapan"),
  };
}

/** Reads the Polaritas column of a table, whose signs count together. */
export function createPolaritasWords({ texts: { Polaritas } }: Blok): (index: number) => PolaritasWord {
  if (!Polaritas) return () => "kosong";
  const read = Polaritas.own.some(isPlus) ? readPolaritasAmongSigns : readPolaritas;
  return (index) => read(Polaritas.values[index] ?? "");
}

/** Whether the indicator of any row, rated or only promised, should fall or may have to. */
export function mayFall(blok: Blok, index: number, answerOf: ArahAnswers): boolean {
  const indikator = wordAt(blok, "Indikator", index) ?? "";
  const target = readingAt(blok, "Target", index);
  const clues = {
    word: createPolaritasWords(blok)(index),
    indikator,
    target,
    printedRumus: () => null,
    isSettled: () => false,
  };
  const { polaritas, dari } = directionOf(clues, "2T-R", answerOf);
  return polaritas === "negatif" || dari === "nama";
}
