import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { bugSentence, commandText } from "../text/command-line";
import { hostErrorSentence } from "../text/host-errors";
import { countFindings, countTables, hasKesalahan } from "./account";
import { isWorkbookName, jsonName } from "./paths";
import { codeOf } from "./read-input";
import { assessFile, cleanFile, type Assessed, type FileJob, type Place } from "./run-file";
import type { ExitStatus, Surroundings } from "./surroundings";
import { textTable } from "./text-table";

/** What is done with every workbook of a folder. */
export interface FolderJob {
  readonly input: Place;
  readonly output: Place | null;
  readonly json: Place | null;
  readonly hapus: boolean;
  readonly file: Pick<FileJob, "bahasa" | "paint" | "timpa" | "today" | "out">;
}

/** How one file of a folder ended. */
interface FileEnd {
  readonly name: string;
  readonly assessed: Assessed | null;
  readonly trouble: string | null;
}

/** Every workbook of a folder, in the order of their names; one that cannot be done does not stop the rest. */
export async function runFolder(job: FolderJob, { out, err: complain }: Surroundings): Promise<ExitStatus> {
  const text = commandText(job.file.bahasa);
  const names = workbooksIn(job);
  if (!names.ok) {
    complain(`${hostErrorSentence(names.error, job.file.bahasa)}\n`);
    return 2;
  }
  if (names.value.length === 0) {
    complain(`${text.folder.empty(job.input.shown)}\n`);
    return 2;
  }
  const ends: FileEnd[] = [];
  for (const name of names.value) {
    const end = await runOne(job, name, names.value).catch((thrown: unknown) => mistakeIn(name, thrown, job));
    ends.push(end);
    complain(`[${ends.length}/${names.value.length}] ${name}: ${end.trouble ?? text.folder.done}\n`);
  }
  out(closingTable(ends, job));
  return statusOf(ends);
}

/** The folders of the results are made here, before the first file is worked on. */
function workbooksIn({ input, output, json }: FolderJob): Result<readonly string[], HostError> {
  let place = input;
  try {
    const names = readdirSync(input.path).filter(isWorkbookName).sort();
    if (names.length === 0) return ok(names);
    for (place of [output, json].filter((folder) => folder !== null))
      mkdirSync(place.path, { recursive: true });
    return ok(names);
  } catch (thrown) {
    const code = codeOf(thrown);
    return err({ kind: place === input ? "cannot-read" : "cannot-write", path: place.shown, code });
  }
}

async function runOne(job: FolderJob, name: string, all: readonly string[]): Promise<FileEnd> {
  const { bahasa } = job.file;
  const file: FileJob = {
    ...job.file,
    input: within(job.input, name),
    output: job.output && within(job.output, name),
    json: job.json && within(job.json, jsonName(name, all)),
  };
  if (job.hapus) {
    const cleaned = await cleanFile(file);
    return { name, assessed: null, trouble: cleaned.ok ? null : hostErrorSentence(cleaned.error, bahasa) };
  }
  const outcome = await assessFile(file);
  if (!outcome.ok) return { name, assessed: null, trouble: hostErrorSentence(outcome.error, bahasa) };
  const { usable } = outcome.value;
  return {
    name,
    assessed: outcome.value,
    trouble: usable ? null : commandText(bahasa).noUsableBlok(file.input.shown),
  };
}

/** A mistake of the program's own over one file does not stop the rest either. */
const mistakeIn = (name: string, thrown: unknown, { file }: FolderJob): FileEnd => ({
  name,
  assessed: null,
  trouble: bugSentence(thrown, file.bahasa),
});

const within = (folder: Place, name: string): Place => ({
  path: join(folder.path, name),
  shown: join(folder.shown, name),
});

function closingTable(ends: readonly FileEnd[], { file, hapus, output }: FolderJob): string {
  const { folder } = commandText(file.bahasa);
  const failed = ends.filter(({ trouble }) => trouble !== null).length;
  const last = ({ name, trouble }: FileEnd): string =>
    trouble !== null ? folder.failed : output ? join(output.shown, name) : folder.done;
  const rows = ends.map((end) => [end.name, ...(hapus ? [] : figuresOf(end)), last(end)]);
  const headings = hapus ? [folder.headings[0], folder.headings[6]] : folder.headings;
  return `${textTable(headings, rows)}${folder.summary(ends.length - failed, failed)}\n`;
}

function figuresOf({ assessed }: FileEnd): readonly string[] {
  if (assessed === null) return ["–", "–", "–", "–", "–"];
  const { kesalahan, peringatan, informasi } = countFindings(assessed.assessment.findings);
  const { total } = countTables(assessed.assessment);
  return [total, assessed.assessment.kinerja.length, kesalahan, peringatan, informasi].map(String);
}

function statusOf(ends: readonly FileEnd[]): ExitStatus {
  if (ends.some(({ trouble }) => trouble !== null)) return 2;
  return ends.some(({ assessed }) => assessed && hasKesalahan(assessed.assessment)) ? 1 : 0;
}
