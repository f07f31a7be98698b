import { copyFileSync, readFileSync } from "node:fs";
import { tandaiDiperiksa } from "../../src/app/tandai-diperiksa";
import { periksa } from "../../src/app/periksa";
import { findingKey } from "../../src/domain/diperiksa";
import { isOpen, type Finding } from "../../src/domain/finding";
import type { Result } from "../../src/domain/result";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { Desk, partsOf, REPORT } from "./command";

const desk = new Desk();
const ALASAN = "Sesuai LHR Inspektorat No. 7";
const options = { today: { year: 2025, month: 1, day: 18 }, bahasa: "id" } as const;

function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const open = (name: string) => value(openWorkbook(readFileSync(desk.path(name)), name, nodeCodec));

async function findingsOf(name: string): Promise<readonly Finding[]> {
  return value(await periksa(open(name))).assessment.findings;
}

/** Marks the first finding of a code in one workbook, as the pane does, and saves it as another. */
async function mark(from: string, to: string, code: string, alasan: string | null): Promise<void> {
  const finding = (await findingsOf(from)).find((each) => each.code === code);
  const workbook = open(from);
  value(await tandaiDiperiksa(workbook, { ...options, kunci: finding ? findingKey(finding) : "", alasan }));
  desk.put(to, workbook.toBytes());
}

beforeAll(async () => {
  copyFileSync(REPORT, desk.path("laporan.xlsx"));
  await desk.hitung("laporan.xlsx");
  await mark("laporan-capaian.xlsx", "ditandai.xlsx", "capaian-beda", `  ${ALASAN} `);
});
afterAll(() => desk.clear());

test("a mark stands in the file, and rewrites no sheet but LKjIP Catatan", async () => {
  const checked = (await findingsOf("ditandai.xlsx")).filter((finding) => !isOpen(finding));
  expect(checked.map(({ code, diperiksa }) => [code, diperiksa])).toEqual([["capaian-beda", ALASAN]]);
  const [before, after] = [partsOf(desk.path("laporan-capaian.xlsx")), partsOf(desk.path("ditandai.xlsx"))];
  const sheets = Object.keys(before).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  expect(sheets.filter((name) => before[name] !== after[name])).toHaveLength(1);
});

test("the account and the JSON count it apart; the exit status still tells of the wrong figure", async () => {
  const before = await desk.hitung("laporan-capaian.xlsx", "--periksa");
  const kesalahan = Number(/(\d+) kesalahan/.exec(before.out)?.[1]);
  const { status, out } = await desk.hitung("ditandai.xlsx", "--periksa", "--json", "nilai.json");
  expect(status).toBe(1);
  expect(out).toContain(`${kesalahan - 1} kesalahan`);
  expect(out).toContain("; 1 sudah diperiksa");
  const reasons = desk.json("nilai.json").catatan.map(({ kode, diperiksa }) => [kode, diperiksa]);
  expect(reasons.filter(([, reason]) => reason !== undefined)).toEqual([["capaian-beda", ALASAN]]);
});

test("a run keeps the mark, and taking it away gives back what stood there", async () => {
  await desk.hitung("ditandai.xlsx", "--keluaran", "lagi.xlsx");
  expect((await findingsOf("lagi.xlsx")).filter((finding) => !isOpen(finding))).toHaveLength(1);
  await mark("lagi.xlsx", "dibuka.xlsx", "capaian-beda", null);
  expect(await findingsOf("dibuka.xlsx")).toEqual(await findingsOf("laporan-capaian.xlsx"));
});

test("removing the results says that the reason goes with them", async () => {
  const { out } = await desk.hitung("ditandai.xlsx", "--hapus", "--keluaran", "bersih.xlsx");
  expect(out).toContain("1 alasan");
  expect(await findingsOf("bersih.xlsx")).toEqual(await findingsOf("laporan.xlsx"));
});
