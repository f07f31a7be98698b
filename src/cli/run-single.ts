import type { HostError } from "../domain/host-error";
import type { Result } from "../domain/result";
import { commandText } from "../text/command-line";
import { hostErrorSentence } from "../text/host-errors";
import { accountOf, hasKesalahan } from "./account";
import { assessFile, cleanFile, type Assessed, type Cleaned, type FileJob } from "./run-file";
import type { ExitStatus, Surroundings } from "./surroundings";

/** One file, with its account for a person: on standard error where the JSON takes standard output. */
export async function runSingle(
  job: FileJob,
  hapus: boolean,
  { out, err }: Surroundings,
): Promise<ExitStatus> {
  const say = job.json === "stdout" ? err : out;
  const refuse = (error: HostError): ExitStatus => {
    err(`${hostErrorSentence(error, job.bahasa)}\n`);
    return 2;
  };
  if (hapus) return cleanedStatus(await cleanFile(job), job, say, refuse);
  const outcome = await assessFile(job);
  if (!outcome.ok) return refuse(outcome.error);
  return assessedStatus(outcome.value, job, say, err);
}

type Say = (text: string) => void;

function assessedStatus(
  { assessment, sheets, usable }: Assessed,
  job: FileJob,
  say: Say,
  complain: Say,
): ExitStatus {
  const { bahasa, input, output } = job;
  if (!usable) {
    complain(`${commandText(bahasa).noUsableBlok(input.shown)}\n`);
    return 2;
  }
  const json = job.json === null || job.json === "stdout" ? null : job.json.shown;
  say(accountOf({ shown: input.shown, assessment, sheets, output: output?.shown ?? null, json }, bahasa));
  return hasKesalahan(assessment) ? 1 : 0;
}

function cleanedStatus(
  outcome: Result<Cleaned, HostError>,
  { bahasa, input, output }: FileJob,
  say: Say,
  refuse: (error: HostError) => ExitStatus,
): ExitStatus {
  if (!outcome.ok) return refuse(outcome.error);
  const { labels, removed, removedReasons, keptSkala } = commandText(bahasa);
  say(`${input.shown}: ${removed(outcome.value.removed)}\n`);
  if (outcome.value.alasan !== undefined) say(`${removedReasons(outcome.value.alasan)}\n`);
  if (outcome.value.keptSkala !== null) say(`${keptSkala(outcome.value.keptSkala)}\n`);
  say(`${labels.hasil}: ${output?.shown ?? ""}\n`);
  return 0;
}
