import { bersihkanHasil } from "../app/bersihkan-hasil";
import { hasUsableBlok, hitungCapaian, type HitungOutcome } from "../app/hitung-capaian";
import { beriNama, kenaliTabel } from "../app/kenali-tabel";
import { salinanPimpinan } from "../app/salinan-pimpinan";
import type { Assessment } from "../domain/assessment";
import type { HostError } from "../domain/host-error";
import type { LeftOut } from "../domain/left-out";
import { ok, type Result } from "../domain/result";
import type { Usulan } from "../domain/usulan";
import type { Bahasa } from "../text/bahasa";
import type { Tanggal } from "../text/dates";
import { nodeCodec } from "../xlsx/node-codec";
import { prepareOutput, type PreparedOutput } from "../xlsx/file-output";
import { newWorkbook } from "../xlsx/new-workbook";
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
  /** The leadership's copy. */
  readonly salinan: Place | null;
  readonly json: Place | "stdout" | null;
  /** Every file that the run reads, by `identityOf`: none of them is written to. */
  readonly inputs: ReadonlySet<string>;
  readonly bahasa: Bahasa;
  readonly paint: boolean;
  /** Names tables that have none, first. */
  readonly kenali: boolean;
  /** Replaces an output that the product did not write. */
  readonly timpa: boolean;
  readonly today: Tanggal;
  readonly out: (text: string) => void;
}

export interface Assessed {
  readonly assessment: Assessment;
  readonly sheets: readonly string[];
  readonly leftOut?: readonly LeftOut[];
  /** False where no table could be used: then no workbook was written. */
  readonly usable: boolean;
  /** With --kenali what was recognised; without a usable table what it would recognise; else null. */
  readonly usulan: Usulan | null;
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
  const named = job.kenali ? await nameTables(opened.value) : NO_USULAN;
  return named.ok ? assessNamed(job, opened.value, named.value) : named;
}

const NO_USULAN = ok(null);

async function assessNamed(
  job: FileJob,
  workbook: XlsxWorkbook,
  named: Usulan | null,
): Promise<Result<Assessed, HostError>> {
  const { paint, bahasa, today } = job;
  const options = { paint, bahasa, today, fill: false, write: job.output !== null };
  const outcome = await hitungCapaian(workbook, options);
  if (!outcome.ok) return outcome;
  const { assessment, sheets, leftOut } = outcome.value;
  const usable = hasUsableBlok(assessment);
  const written = await deliverAll(job, workbook, outcome.value, named);
  if (!written.ok) return written;
  // Where nothing could be computed, the sentence says what --kenali would find.
  const offered = usable || job.kenali ? ok(named) : await kenaliTabel(workbook);
  const usulan = offered.ok ? offered.value : null;
  return ok({ assessment, sheets, usable, usulan, ...(leftOut && { leftOut }) });
}

/** What is sure gets its names in the workbook at hand, which is written to the output alone. */
async function nameTables(workbook: XlsxWorkbook): Promise<Result<Usulan, HostError>> {
  const usulan = await kenaliTabel(workbook);
  const made = usulan.ok ? await beriNama(workbook, usulan.value, usulan.value) : usulan;
  return made.ok ? usulan : made;
}

/** The JSON always; the workbook and its copy where a table could be used. */
async function deliverAll(
  job: FileJob,
  workbook: XlsxWorkbook,
  { assessment, plan }: HitungOutcome,
  usulan: Usulan | null,
): Promise<Result<void, HostError>> {
  const copy = plan && job.salinan ? await leadershipCopy(assessment, job, job.salinan) : NOTHING;
  if (!copy.ok) return copy;
  const text = job.json === null ? "" : assessmentJson(assessment, job.bahasa, usulan);
  const written = deliver([
    () => prepareJson(job, text),
    () => prepareWorkbook(job, job.output, plan && workbook.toBytes()),
    () => prepareWorkbook(job, job.salinan, copy.value),
  ]);
  if (written.ok && job.json === "stdout") job.out(text);
  return written;
}

/** Bersihkan Hasil on one file. */
export async function cleanFile(job: FileJob): Promise<Result<Cleaned, HostError>> {
  const opened = open(job.input);
  if (!opened.ok) return opened;
  const outcome = await bersihkanHasil(opened.value, { removeEditedSkala: false });
  if (!outcome.ok) return outcome;
  const written = deliver([() => prepareWorkbook(job, job.output, opened.value.toBytes())]);
  return written.ok ? outcome : written;
}

function open({ path, shown }: Place): Result<XlsxWorkbook, HostError> {
  const bytes = readInput(path, shown);
  return bytes.ok ? openWorkbook(bytes.value, shown, nodeCodec) : bytes;
}

type Prepare = () => Result<PreparedOutput | null, HostError>;

/** All files first under other names, then each in its place: all of them, or none where one cannot be written. */
function deliver(files: readonly Prepare[]): Result<void, HostError> {
  const prepared: PreparedOutput[] = [];
  try {
    for (const prepare of files) {
      const file = prepare();
      if (!file.ok) return file;
      if (file.value) prepared.push(file.value);
    }
    for (const { put } of prepared) {
      const done = put();
      if (!done.ok) return done;
    }
    return ok(undefined);
  } finally {
    // What has been put in its place is no longer there to be discarded.
    for (const { discard } of prepared) discard();
  }
}

const NOTHING = ok(null);

function prepareJson({ json, timpa }: FileJob, text: string): Result<PreparedOutput | null, HostError> {
  return json === null || json === "stdout" ? NOTHING : prepareText({ ...json, overwrite: timpa }, text);
}

function prepareWorkbook(
  { inputs, timpa }: FileJob,
  place: Place | null,
  bytes: Uint8Array | null,
): Result<PreparedOutput | null, HostError> {
  if (place === null || bytes === null) return NOTHING;
  return prepareOutput({ inputs, output: place.path, shown: place.shown, overwrite: timpa }, bytes);
}

/** The written sheets alone, in a workbook of their own. */
async function leadershipCopy(
  assessment: Assessment,
  { bahasa, today }: FileJob,
  { shown }: Place,
): Promise<Result<Uint8Array, HostError>> {
  const tab = "Lembar1";
  const opened = openWorkbook(await newWorkbook(tab), shown, nodeCodec);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  return salinanPimpinan(assessment, { workbook, tab, toBytes: () => workbook.toBytes() }, { bahasa, today });
}
