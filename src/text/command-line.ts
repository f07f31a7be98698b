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
