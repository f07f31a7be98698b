import type { Bahasa } from "./bahasa";
import { ACCOUNT, FOLDER, LABELS } from "./command-line-words";
import { SEE_HELP, USAGE, USAGE_PROBLEMS, type UsageProblem } from "./command-line-usage";
import { inBahasa } from "./words";

/** Every word of the command line in one language. */
export const commandText = (bahasa: Bahasa) => ({
  ...inBahasa(ACCOUNT, bahasa),
  usage: USAGE[bahasa],
  labels: inBahasa(LABELS, bahasa),
  folder: inBahasa(FOLDER, bahasa),
});

/** What was typed wrongly, and where help is to be found. */
export function usageProblemSentence(problem: UsageProblem, bahasa: Bahasa): string {
  const say = USAGE_PROBLEMS[problem.kind][bahasa] as (problem: UsageProblem) => string;
  return `${say(problem)} ${SEE_HELP[bahasa]}`;
}

/** What a mistake of the program's own is called before a person: its first line, never its trace. */
export function bugSentence(thrown: unknown, bahasa: Bahasa): string {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return ACCOUNT.bug[bahasa](detail.split("\n", 1)[0] ?? "");
}
