import type { HostError } from "../domain/host-error";
import type { Result } from "../domain/result";
import { commandText } from "../text/command-line";
import { hostErrorSentence } from "../text/host-errors";
import { accountOf, hasKesalahan } from "./account";
import { assessFile, cleanFile, type Assessed, type Cleaned, type FileJob } from "./run-file";
import type { ExitStatus, Surroundings } from "./surroundings";
import { line } from "./terminal";
import { noTableSentence, usulanAccount } from "./usulan-account";

/** One file, with its account for a person: on standard error where the JSON takes standard output. */
export async function runSingle(
  job: FileJob,
  hapus: boolean,
  { out, err }: Surroundings,
): Promise<ExitStatus> {
  const say = job.json === "stdout" ? err : out;
  const refuse = (error: HostError): ExitStatus => {
    err(line(hostErrorSentence(error, job.bahasa)));
    return 2;
  };
  if (hapus) return cleanedStatus(await cleanFile(job), job, say, refuse);
  const outcome = await assessFile(job);
  if (!outcome.ok) return refuse(outcome.error);
  return assessedStatus(outcome.value, job, say, err);
}

type Say = (text: string) => void;

function assessedStatus(
  { assessment, sheets, leftOut, usable, usulan }: Assessed,
  job: FileJob,
  say: Say,
  complain: Say,
): ExitStatus {
  const { bahasa, input, output } = job;
  if (!usable) {
    complain(line(noTableSentence(job, assessment, usulan)));
    return 2;
  }
  const places = {
    output: shownPlace(output),
    salinan: shownPlace(job.salinan),
    json: shownPlace(job.json),
  };
  if (usulan) say(usulanAccount(usulan, bahasa));
  say(accountOf({ shown: input.shown, assessment, sheets, ...(leftOut && { leftOut }), ...places }, bahasa));
  return hasKesalahan(assessment) ? 1 : 0;
}

const shownPlace = (place: FileJob["json"]): string | null =>
  place === null || place === "stdout" ? null : place.shown;

function cleanedStatus(
  outcome: Result<Cleaned, HostError>,
  { bahasa, input, output }: FileJob,
  say: Say,
  refuse: (error: HostError) => ExitStatus,
): ExitStatus {
  if (!outcome.ok) return refuse(outcome.error);
  const { labels, removed, removedReasons, keptSkala } = commandText(bahasa);
  say(line(`${input.shown}: ${removed(outcome.value.removed)}`));
  if (outcome.value.alasan !== undefined) say(line(`${removedReasons(outcome.value.alasan)}`));
  if (outcome.value.keptSkala !== null) say(line(`${keptSkala(outcome.value.keptSkala)}`));
  say(line(`${labels.hasil}: ${output?.shown ?? ""}`));
  return 0;
}
