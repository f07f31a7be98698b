import { join } from "node:path";
import type { Bahasa } from "../text/bahasa";
import { bugSentence } from "../text/command-line";
import type { Tanggal } from "../text/dates";
import { hostErrorSentence } from "../text/host-errors";
import { countFindings, countTables, hasKesalahan } from "./account";
import { jsonName } from "./paths";
import { assessFile, cleanFile, type Assessed, type FileJob, type Place } from "./run-file";
import { noTableSentence } from "./usulan-account";

/** What is done with every workbook of a folder. Plain data, so that it can be handed to another thread. */
export interface FolderSetting {
  readonly input: Place;
  readonly output: Place | null;
  readonly json: Place | null;
  readonly hapus: boolean;
  readonly bahasa: Bahasa;
  readonly paint: boolean;
  readonly timpa: boolean;
  readonly kenali: boolean;
  readonly today: Tanggal;
  /** Every workbook of the folder by name, and by `identityOf`. */
  readonly names: readonly string[];
  readonly inputs: ReadonlySet<string>;
}

/** How one file of a folder ended. Plain data, too. */
export interface FileEnd {
  readonly name: string;
  /** Why it could not be done, as a sentence; null where it was. */
  readonly trouble: string | null;
  /** Tables, indicators, then open findings by severity; null where there are none. */
  readonly figures: readonly number[] | null;
  readonly hasKesalahan: boolean;
}

export const failedEnd = (name: string, trouble: string): FileEnd => ({
  name,
  trouble,
  figures: null,
  hasKesalahan: false,
});

/** One file of a folder, from its name. A mistake of the program's own over one does not stop the rest either. */
export async function doFolderFile(setting: FolderSetting, name: string): Promise<FileEnd> {
  try {
    return await attempt(setting, name);
  } catch (thrown) {
    return failedEnd(name, bugSentence(thrown, setting.bahasa));
  }
}

async function attempt(setting: FolderSetting, name: string): Promise<FileEnd> {
  const { bahasa } = setting;
  const job = jobOf(setting, name);
  if (setting.hapus) {
    const cleaned = await cleanFile(job);
    return cleaned.ok
      ? { name, trouble: null, figures: null, hasKesalahan: false }
      : failedEnd(name, hostErrorSentence(cleaned.error, bahasa));
  }
  const outcome = await assessFile(job);
  return outcome.ok
    ? assessedEnd(name, outcome.value, job)
    : failedEnd(name, hostErrorSentence(outcome.error, bahasa));
}

function assessedEnd(name: string, { assessment, usable, usulan }: Assessed, job: FileJob): FileEnd {
  const { kesalahan, peringatan, informasi } = countFindings(assessment.findings);
  return {
    name,
    trouble: usable ? null : noTableSentence(job, assessment, usulan),
    figures: [countTables(assessment).total, assessment.kinerja.length, kesalahan, peringatan, informasi],
    hasKesalahan: hasKesalahan(assessment),
  };
}

function jobOf(setting: FolderSetting, name: string): FileJob {
  const { input, output, json, inputs, bahasa, paint, timpa, kenali, today, names } = setting;
  return {
    input: within(input, name),
    output: output && within(output, name),
    salinan: null,
    json: json && within(json, jsonName(name, names)),
    ...{ inputs, bahasa, paint, timpa, kenali, today },
    out: () => undefined,
  };
}

const within = (folder: Place, name: string): Place => ({
  path: join(folder.path, name),
  shown: join(folder.shown, name),
});
