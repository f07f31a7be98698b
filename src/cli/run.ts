import { extname, resolve } from "node:path";
import { err, ok, type Result } from "../domain/result";
import { bugSentence, commandText, usageProblemSentence } from "../text/command-line";
import type { UsageProblem } from "../text/command-line-usage";
import { bahasaOf, parseOptions, type CommandOptions } from "./options";
import { defaultOutput, samePlace, workbookExtension } from "./paths";
import { isFolder } from "./read-input";
import type { FileJob, Place } from "./run-file";
import { runFolder, type FolderJob } from "./run-folder";
import { runSingle } from "./run-single";
import type { ExitStatus, Surroundings } from "./surroundings";

/** The command, from the words behind it to its exit status. What the user cannot mend ends in one sentence, too. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  try {
    return await carryOut(argv, surroundings);
  } catch (thrown) {
    surroundings.err(`${bugSentence(thrown, bahasaOf(argv))}\n`);
    return 2;
  }
}

async function carryOut(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const command = parseOptions(argv);
  if (!command.ok) return misused(command.error, argv, surroundings);
  if (command.value.kind === "help") {
    surroundings.out(commandText(command.value.bahasa).usage);
    return 0;
  }
  const { options } = command.value;
  const job = isFolder(resolve(surroundings.folder, options.input))
    ? folderJob(options, surroundings)
    : fileJob(options, surroundings);
  if (!job.ok) return misused(job.error, argv, surroundings);
  return "hapus" in job.value
    ? runFolder(job.value, surroundings)
    : runSingle(job.value, options.hapus, surroundings);
}

function misused(problem: UsageProblem, argv: readonly string[], surroundings: Surroundings): ExitStatus {
  surroundings.err(`${usageProblemSentence(problem, bahasaOf(argv))}\n`);
  return 2;
}

function fileJob(
  options: CommandOptions,
  { folder, today, out }: Surroundings,
): Result<FileJob, UsageProblem> {
  const place = placeIn(folder);
  const input = place(options.input);
  const output = options.periksa ? null : place(options.keluaran ?? defaultOutput(options.input));
  const json = jsonPlace(options.json, place);
  const problem = outputProblem(input, output) ?? jsonProblem(json, [input, output]);
  const { bahasa, paint, timpa } = options;
  return problem ? err(problem) : ok({ input, output, json, bahasa, paint, timpa, today, out });
}

function outputProblem(input: Place, output: Place | null): UsageProblem | null {
  const needed = workbookExtension(input.path).toLowerCase();
  return output && extname(output.path).toLowerCase() !== needed
    ? { kind: "wrong-extension", path: output.shown, needed }
    : null;
}

/** Writing text where a workbook stands would destroy it. */
function jsonProblem(json: FileJob["json"], workbooks: readonly (Place | null)[]): UsageProblem | null {
  if (json === null || json === "stdout") return null;
  const isWorkbook =
    /\.xls\w?$/i.test(json.path) ||
    workbooks.some((other) => other !== null && samePlace(json.path, other.path));
  return isWorkbook ? { kind: "json-is-workbook", path: json.shown } : null;
}

function jsonPlace(typed: string | null, place: (shown: string) => Place): FileJob["json"] {
  if (typed === null) return null;
  return typed === "-" ? "stdout" : place(typed);
}

function folderJob(
  options: CommandOptions,
  { folder, today, out }: Surroundings,
): Result<FolderJob, UsageProblem> {
  const place = placeIn(folder);
  const input = place(options.input);
  if (options.json === "-") return err({ kind: "folder-json-stdout" });
  if (options.keluaran === null && !options.periksa) return err({ kind: "folder-needs-output" });
  const output = options.keluaran === null ? null : place(options.keluaran);
  if (output && samePlace(input.path, output.path)) return err({ kind: "folder-is-output" });
  const json = options.json === null ? null : place(options.json);
  const { bahasa, paint, timpa, hapus } = options;
  return ok({ input, output, json, hapus, file: { bahasa, paint, timpa, today, out } });
}

const placeIn =
  (folder: string) =>
  (shown: string): Place => ({ path: resolve(folder, shown), shown });
