import { PROBES, type ProbeId } from "../../excel/uji/probes";
import type { Bahasa } from "../../text/bahasa";
import { UJI_QUESTIONS } from "../../text/uji-words";
import { ASSUMED } from "../host/assumptions";

export interface Answered {
  readonly id: ProbeId;
  readonly assumed: string;
  readonly found: string;
}

/** In the order in which they are asked: what may open a dialog comes last. */
export const QUESTIONS = Object.keys(PROBES).filter((id): id is ProbeId => id in ASSUMED);

/** What stands in the table, and whether this Excel answers otherwise than it was taken to. */
export interface Row {
  readonly question: string;
  readonly found: string;
  readonly assumed: string;
  readonly differs: boolean;
}

export const asRows = (answers: readonly Answered[], bahasa: Bahasa): readonly Row[] =>
  answers.map(({ id, assumed, found }) => ({
    question: `${QUESTION_WORDS[id][bahasa]} (${id})`,
    found,
    assumed,
    differs: found !== assumed,
  }));

/** Every question has its words. */
const QUESTION_WORDS: Readonly<Record<ProbeId, (typeof UJI_QUESTIONS)[keyof typeof UJI_QUESTIONS]>> =
  UJI_QUESTIONS;

/** Lines with tabs between, to be put into a spreadsheet or a message: which Excel, then each answer. */
export const asText = (
  about: readonly (readonly [what: string, value: string])[],
  answers: readonly Answered[],
): string =>
  [
    ...about.map((line) => line.join("\t")),
    "",
    "assumption\tanswer\tassumed",
    ...answers.map(
      ({ id, found, assumed }) => `${id}\t${found}\t${assumed}${found === assumed ? "" : "\t!"}`,
    ),
  ].join("\n");
