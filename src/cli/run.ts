import { extname, resolve } from "node:path";
import { err, ok, type Result } from "../domain/result";
import { bugSentence, commandText, usageProblemSentence } from "../text/command-line";
import type { UsageProblem } from "../text/command-line-usage";
import { hostErrorSentence } from "../text/host-errors";
import { bahasaOf, parseOptions, type CommandOptions, type IsianCommand } from "./options";
import { defaultOutput, samePlace, workbookExtension } from "./paths";
import { isFolder } from "./read-input";
import type { FileJob, Place } from "./run-file";
import { runFolder, type FolderJob } from "./run-folder";
import { runSingle } from "./run-single";
import type { ExitStatus, Surroundings } from "./surroundings";
import { line } from "./terminal";
import { writeIsian } from "./write-isian";
import { identityOf } from "../xlsx/file-output";

/** The command, from the words behind it to its exit status. What the user cannot mend ends in one sentence, too. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  try {
    return await carryOut(argv, surroundings);
  } catch (thrown) {
    surroundings.err(line(bugSentence(thrown, bahasaOf(argv))));
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
  if (command.value.kind === "isian") return runIsian(command.value.isian, argv, surroundings);
  const { options } = command.value;
  if (isFolder(resolve(surroundings.folder, options.input))) {
    const job = folderJob(options, surroundings);
    return job.ok ? runFolder(job.value, surroundings) : misused(job.error, argv, surroundings);
  }
  const job = fileJob(options, surroundings);
  return job.ok ? runSingle(job.value, options.hapus, surroundings) : misused(job.error, argv, surroundings);
}

/** A new workbook of empty tables; there is nothing to compute yet. */
async function runIsian(
  { output, ...isian }: IsianCommand,
  argv: readonly string[],
  { folder, out, err: complain }: Surroundings,
): Promise<ExitStatus> {
  const place = placeIn(folder)(output);
  if (extname(place.path).toLowerCase() !== ".xlsx")
    return misused({ kind: "wrong-extension", path: output, needed: ".xlsx" }, argv, { err: complain });
  const written = await writeIsian({ output: place, ...isian });
  if (!written.ok) {
    complain(line(hostErrorSentence(written.error, isian.bahasa)));
    return 2;
  }
  out(line(commandText(isian.bahasa).isianMade(output)));
  return 0;
}

function misused(
  problem: UsageProblem,
  argv: readonly string[],
  surroundings: Pick<Surroundings, "err">,
): ExitStatus {
  surroundings.err(line(usageProblemSentence(problem, bahasaOf(argv))));
  return 2;
}

function fileJob(
  options: CommandOptions,
  { folder, today, out }: Surroundings,
): Result<FileJob, UsageProblem> {
  const place = placeIn(folder);
  const input = place(options.input);
  const output = outputPlace(options, place);
  const salinan = placeOr(options.salinan, place);
  const json = jsonPlace(options.json, place);
  const problem =
    (options.bagian && ({ kind: "only-folder", option: "--bagian" } as const)) ??
    outputProblem(input, output) ??
    copyProblem(salinan, output) ??
    jsonProblem(json, [input, output, salinan]);
  if (problem) return err(problem);
  const { bahasa, paint, timpa, kenali } = options;
  const inputs = new Set([identityOf(input.path) ?? input.path]);
  return ok({ input, output, salinan, json, inputs, bahasa, paint, timpa, kenali, today, out });
}

const outputPlace = ({ periksa, keluaran, input }: CommandOptions, place: ToPlace): Place | null =>
  periksa ? null : place(keluaran ?? defaultOutput(input));

function copyProblem(salinan: Place | null, output: Place | null): UsageProblem | null {
  if (salinan === null) return null;
  // A copy holds no macros, whatever the input does.
  if (extname(salinan.path).toLowerCase() !== ".xlsx")
    return { kind: "wrong-copy-extension", path: salinan.shown };
  const isOutput = output !== null && samePlace(salinan.path, output.path);
  return isOutput ? { kind: "copy-is-output", path: salinan.shown } : null;
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
  { folder, today }: Surroundings,
): Result<FolderJob, UsageProblem> {
  const place = placeIn(folder);
  const input = place(options.input);
  const problem = folderProblem(options);
  if (problem) return err(problem);
  const output = placeOr(options.keluaran, place);
  if (output && samePlace(input.path, output.path)) return err({ kind: "folder-is-output" });
  const json = placeOr(options.json, place);
  const { bahasa, paint, timpa, kenali, hapus, bagian } = options;
  return ok({ input, output, json, hapus, bagian, bahasa, paint, timpa, kenali, today });
}

function folderProblem({ salinan, json, keluaran, periksa }: CommandOptions): UsageProblem | null {
  if (salinan !== null) return { kind: "only-file", option: "--salinan" };
  if (json === "-") return { kind: "folder-json-stdout" };
  return keluaran === null && !periksa ? { kind: "folder-needs-output" } : null;
}

type ToPlace = (shown: string) => Place;

const placeOr = (typed: string | null, place: ToPlace): Place | null =>
  typed === null ? null : place(typed);

const placeIn =
  (folder: string) =>
  (shown: string): Place => ({ path: resolve(folder, shown), shown });
