import { formatIsian, ISIAN_ROWS, type IsianOptions } from "../app/format-isian";
import type { HostError } from "../domain/host-error";
import { type Result } from "../domain/result";
import type { Bahasa } from "../text/bahasa";
import { prepareOutput } from "../xlsx/file-output";
import { newWorkbook } from "../xlsx/new-workbook";
import { nodeCodec } from "../xlsx/node-codec";
import { openWorkbook } from "../xlsx/open-workbook";
import type { Place } from "./run-file";

export interface IsianJob {
  readonly output: Place;
  readonly bahasa: Bahasa;
  readonly kertas: IsianOptions["kertas"];
  readonly timpa: boolean;
}

/** A new workbook with the entry form alone. What stands in its place may be filled in, so it is replaced on request only. */
export async function writeIsian({
  output,
  bahasa,
  kertas,
  timpa,
}: IsianJob): Promise<Result<void, HostError>> {
  const tab = "Lembar1";
  const opened = openWorkbook(await newWorkbook(tab), output.shown, nodeCodec);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const options = { bahasa, kertas, baris: ISIAN_ROWS };
  const made = await formatIsian(workbook, options);
  if (!made.ok) return made;
  const read = await workbook.read(() => []);
  if (!read.ok) return read;
  const alone = await workbook.apply({ edits: [{ kind: "remove-sheet", sheet: tab }] }, read.value);
  if (!alone.ok) return alone;
  const place = { inputs: new Set<string>(), output: output.path, shown: output.shown, overwrite: timpa };
  const prepared = prepareOutput(place, workbook.toBytes());
  return prepared.ok ? prepared.value.put() : prepared;
}
