import type { HostError } from "../domain/host-error";
import type { Bahasa } from "./bahasa";
import { EXCEL_ERRORS } from "./host-errors-excel";
import { FILE_ERRORS } from "./host-errors-file";
import { WINDOW_ERRORS } from "./host-errors-window";
import { WORKBOOK_ERRORS } from "./host-errors-workbook";
import type { HostErrorTable, HostErrorWords } from "./host-error-words";

const TABLE: HostErrorTable = { ...EXCEL_ERRORS, ...WINDOW_ERRORS, ...WORKBOOK_ERRORS, ...FILE_ERRORS };

export function describeHostError(error: HostError, bahasa: Bahasa): HostErrorWords {
  const say = TABLE[error.kind][bahasa] as (error: HostError) => HostErrorWords;
  return say(error);
}

/** As one line, for the command line. */
export function hostErrorSentence(error: HostError, bahasa: Bahasa): string {
  const { pesan, saran } = describeHostError(error, bahasa);
  return `${pesan} ${saran}`;
}
