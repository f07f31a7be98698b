import { unzipSync } from "fflate";
import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { assessmentJson } from "../../src/cli/assessment-json";
import type { HostError } from "../../src/domain/host-error";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { SAMPLE } from "./odd-packages";
import { valueOf } from "./open-for-test";

const OPTIONS = {
  paint: true,
  bahasa: "id",
  fill: false,
  write: true,
  today: { year: 2025, month: 1, day: 18 },
} as const;
/** Milliseconds of computing that no package may pass, whatever the machine does beside. */
export const SLOWEST = 10_000;

export function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

const wordOf = (error: HostError): string =>
  "reason" in error ? `${error.kind}: ${error.reason}` : error.kind;

/** The assessment and the written bytes, or the refusal. */
export async function computed(bytes: Uint8Array) {
  const opened = openWorkbook(bytes, "aneh.xlsx", nodeCodec);
  if (!opened.ok) return { refused: wordOf(opened.error) };
  const outcome = await hitungCapaian(opened.value, OPTIONS);
  if (!outcome.ok) return { refused: wordOf(outcome.error) };
  return { json: assessmentJson(outcome.value.assessment, "id"), written: opened.value.toBytes() };
}

export const plain = computed(SAMPLE);

/** Read like the plain sample, written whole, and given back by Bersihkan to the byte of every part. */
export async function expectGivenBack(bytes: Uint8Array): Promise<Uint8Array> {
  const spent = stopwatch();
  const { json, written, refused } = await computed(bytes);
  expect(refused).toBeUndefined();
  expect(json).toBe((await plain).json);
  const again = valueOf(openWorkbook(written ?? new Uint8Array(), "aneh.xlsx", nodeCodec));
  valueOf(await bersihkanHasil(again, { removeEditedSkala: false }));
  expect(spent()).toBeLessThan(SLOWEST);
  const [before, after] = [unzipSync(bytes), unzipSync(again.toBytes())];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const differing = Object.keys(before).filter(
    (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
  );
  // What came in UTF-16 goes out in UTF-8 where it had to be written.
  expect(differing.filter((name) => before[name]?.[0] !== 0xff && before[name]?.[0] !== 0xfe)).toEqual([]);
  return written ?? new Uint8Array();
}
