import type { EditPlan } from "../../src/domain/edit-plan";
import type { HostError } from "../../src/domain/host-error";
import type { Result } from "../../src/domain/result";
import type { ChooseNames, Snapshot } from "../../src/domain/snapshot";
import type { Applied } from "../../src/app/ports";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { openWorkbook, type XlsxWorkbook } from "../../src/xlsx/open-workbook";

export const everyName: ChooseNames = ({ names }) => names;

export function valueOf<T>(result: Result<T, HostError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const opened = (bytes: Uint8Array): XlsxWorkbook =>
  valueOf(openWorkbook(bytes, "uji.xlsx", nodeCodec));

export const snapshotOf = async (bytes: Uint8Array): Promise<Snapshot> =>
  valueOf(await opened(bytes).read(everyName));

/** The bytes after a plan. */
export async function applied(bytes: Uint8Array, plan: EditPlan): Promise<Uint8Array> {
  const workbook = opened(bytes);
  const basis = valueOf(await workbook.read(everyName));
  valueOf(await workbook.apply(plan, basis));
  return workbook.toBytes();
}

/** What an attempt to carry out a plan gives, and that the package is still what it was if it was refused. */
export async function attempted(bytes: Uint8Array, plan: EditPlan): Promise<Result<Applied, HostError>> {
  const workbook = opened(bytes);
  const before = workbook.toBytes();
  const basis = valueOf(await workbook.read(everyName));
  const result = await workbook.apply(plan, basis);
  if (!result.ok) expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(before))).toBe(true);
  return result;
}
