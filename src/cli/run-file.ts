import { bersihkanHasil } from "../app/bersihkan-hasil";
import { hasUsableBlok, hitungCapaian } from "../app/hitung-capaian";
import type { Assessment } from "../domain/assessment";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { Bahasa } from "../text/bahasa";
import type { Tanggal } from "../text/dates";
import { nodeCodec } from "../xlsx/node-codec";
import { writeOutput } from "../xlsx/file-output";
import { openWorkbook, type XlsxWorkbook } from "../xlsx/open-workbook";
import { assessmentJson } from "./assessment-json";
import { prepareText } from "./json-output";
import { readInput } from "./read-input";

/** A place in the file system, and how the user has called it. */
export interface Place {
  readonly path: string;
  readonly shown: string;
}

export interface FileJob {
  readonly input: Place;
  /** Null to write no workbook. */
  readonly output: Place | null;
  readonly json: Place | "stdout" | null;
  readonly bahasa: Bahasa;
  readonly paint: boolean;
  /** Replaces an output that the product did not write. */
  readonly timpa: boolean;
  readonly today: Tanggal;
  readonly out: (text: string) => void;
}

export interface Assessed {
  readonly assessment: Assessment;
  readonly sheets: readonly string[];
  /** False where no table could be used: then no workbook was written. */
  readonly usable: boolean;
}

export interface Cleaned {
  readonly removed: readonly string[];
  readonly keptSkala: string | null;
  /** How many reasons of checked findings went with LKjIP Catatan; absent without any. */
  readonly alasan?: number;
}

/** Hitung Capaian on one file: the workbook goes to its output, the assessment to its JSON. */
export async function assessFile(job: FileJob): Promise<Result<Assessed, HostError>> {
  const opened = open(job.input);
  if (!opened.ok) return opened;
  const { paint, bahasa, today } = job;
  const options = { paint, bahasa, today, fill: false, write: job.output !== null };
  const outcome = await hitungCapaian(opened.value, options);
  if (!outcome.ok) return outcome;
  const { assessment, sheets } = outcome.value;
  const usable = hasUsableBlok(assessment);
  const written = deliver(job, usable ? opened.value : null, assessment);
  return written.ok ? ok({ assessment, sheets, usable }) : written;
}

/** Bersihkan Hasil on one file. */
export async function cleanFile(job: FileJob): Promise<Result<Cleaned, HostError>> {
  const opened = open(job.input);
  if (!opened.ok) return opened;
  const outcome = await bersihkanHasil(opened.value, { removeEditedSkala: false });
  if (!outcome.ok) return outcome;
  const written = writeWorkbook(job, opened.value);
  return written.ok ? outcome : written;
}

function open({ path, shown }: Place): Result<XlsxWorkbook, HostError> {
  const bytes = readInput(path, shown);
  return bytes.ok ? openWorkbook(bytes.value, shown, nodeCodec) : bytes;
}

/** The JSON first under another name, then the workbook, then the JSON in its place: both, or neither. */
function deliver(
  job: FileJob,
  workbook: XlsxWorkbook | null,
  assessment: Assessment,
): Result<void, HostError> {
  const { json } = job;
  const text = json === null ? "" : assessmentJson(assessment, job.bahasa);
  if (json === null || json === "stdout") {
    const written = writeWorkbook(job, workbook);
    if (written.ok && json === "stdout") job.out(text);
    return written;
  }
  const prepared = prepareText(json.path, json.shown, text);
  if (!prepared.ok) return prepared;
  const written = writeWorkbook(job, workbook);
  if (written.ok) return prepared.value.put();
  prepared.value.discard();
  return err(written.error);
}

function writeWorkbook(
  { input, output, timpa }: FileJob,
  workbook: XlsxWorkbook | null,
): Result<void, HostError> {
  if (output === null || workbook === null) return ok(undefined);
  return writeOutput(
    { input: input.path, output: output.path, shown: output.shown, overwrite: timpa },
    workbook.toBytes(),
  );
}
