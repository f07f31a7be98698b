import type { Bahasa } from "./bahasa";
import { COMMAND_EN } from "./command-line-en";
import { COMMAND_ID } from "./command-line-id";
import type { CommandText, UsageProblem } from "./command-line-text";

export const commandText = (bahasa: Bahasa): CommandText => (bahasa === "id" ? COMMAND_ID : COMMAND_EN);

/** What was typed wrongly, and where help is to be found. */
export function usageProblemSentence(problem: UsageProblem, bahasa: Bahasa): string {
  const { problems, seeHelp } = commandText(bahasa);
  const say = problems[problem.kind] as (problem: UsageProblem) => string;
  return `${say(problem)} ${seeHelp}`;
}

/** What a mistake of the program's own is called before a person: its first line, never its trace. */
export function bugSentence(thrown: unknown, bahasa: Bahasa): string {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return commandText(bahasa).bug(detail.split("\n", 1)[0] ?? "");
}
