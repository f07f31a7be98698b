import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { commandText } from "../text/command-line";
import { hostErrorSentence } from "../text/host-errors";
import { identityOf } from "../xlsx/file-output";
import { folderAccount } from "./folder-account";
import { doFolderFile, type FileEnd, type FolderSetting } from "./folder-file";
import { doInWorkers } from "./folder-workers";
import type { Share } from "./options";
import { isWorkbookName } from "./paths";
import { codeOf } from "./read-input";
import type { ExitStatus, Surroundings } from "./surroundings";
import { line } from "./terminal";

/** What is asked for over a folder, before it has been looked into. */
export interface FolderJob extends Omit<FolderSetting, "names" | "inputs"> {
  readonly bagian: Share | null;
}

/** Every workbook of a folder, told of in the order of their names; one that cannot be done does not stop the rest. */
export async function runFolder(job: FolderJob, surroundings: Surroundings): Promise<ExitStatus> {
  const { out, err: complain } = surroundings;
  const text = commandText(job.bahasa);
  const names = workbooksIn(job);
  if (!names.ok || names.value.length === 0) {
    complain(
      line(names.ok ? text.folder.empty(job.input.shown) : hostErrorSentence(names.error, job.bahasa)),
    );
    return 2;
  }
  const { bagian, ...rest } = job;
  const inputs = new Set(names.value.flatMap((name) => identityOf(join(job.input.path, name)) ?? []));
  const setting: FolderSetting = { ...rest, names: names.value, inputs };
  const share = shareOf(names.value, bagian);
  let told = 0;
  const ends = await doAll(setting, share, surroundings, ({ name, trouble }) =>
    complain(line(`[${++told}/${share.length}] ${name}: ${trouble ?? text.folder.done}`)),
  );
  out(folderAccount(ends, setting));
  return statusOf(ends);
}

/** By the order of the names, each share as long as the others but for one file. */
const shareOf = (names: readonly string[], bagian: Share | null): readonly string[] =>
  bagian === null
    ? names
    : names.slice(
        Math.floor(((bagian.number - 1) * names.length) / bagian.of),
        Math.floor((bagian.number * names.length) / bagian.of),
      );

async function doAll(
  setting: FolderSetting,
  names: readonly string[],
  { openWorker }: Surroundings,
  report: (end: FileEnd) => void,
): Promise<readonly FileEnd[]> {
  if (openWorker) return doInWorkers(setting, names, openWorker, { report });
  const ends: FileEnd[] = [];
  for (const name of names) {
    const end = await doFolderFile(setting, name);
    ends.push(end);
    report(end);
  }
  return ends;
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

function statusOf(ends: readonly FileEnd[]): ExitStatus {
  if (ends.some(({ trouble }) => trouble !== null)) return 2;
  return ends.some(({ hasKesalahan }) => hasKesalahan) ? 1 : 0;
}
