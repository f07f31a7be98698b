import type { HostError } from "../domain/host-error";
import type { Bahasa } from "./bahasa";
import { HOST_ERRORS_EN } from "./host-errors-en";
import { HOST_ERRORS_ID } from "./host-errors-id";
import type { HostErrorTable, HostErrorWords } from "./host-error-words";

const TABLES: Readonly<Record<Bahasa, HostErrorTable>> = { id: HOST_ERRORS_ID, en: HOST_ERRORS_EN };

export function describeHostError(error: HostError, bahasa: Bahasa): HostErrorWords {
  const say = TABLES[bahasa][error.kind] as (error: HostError) => HostErrorWords;
  return say(error);
}

/** As one line, for the command line. */
export function hostErrorSentence(error: HostError, bahasa: Bahasa): string {
  const { pesan, saran } = describeHostError(error, bahasa);
  return `${pesan} ${saran}`;
}
