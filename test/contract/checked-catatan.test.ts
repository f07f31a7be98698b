import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { periksa } from "../../src/app/periksa";
import { tandaiDiperiksa } from "../../src/app/tandai-diperiksa";
import { findingKey } from "../../src/domain/diperiksa";
import { isOpen, type Finding } from "../../src/domain/finding";
import { closeAll, HITUNG } from "../excel/local-excel";
import { valueOf } from "../xlsx/open-for-test";
import { SUBJECTS, type Subject } from "./subjects";

const REPORT = readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx"));
const OPTIONS = { ...HITUNG, fill: false };

afterEach(closeAll);

const findingsOf = async ({ workbook }: Subject): Promise<readonly Finding[]> =>
  valueOf(await periksa(workbook)).assessment.findings;

const reasonsOf = async (subject: Subject): Promise<readonly unknown[]> =>
  (await findingsOf(subject))
    .filter((finding) => !isOpen(finding))
    .map(({ code, diperiksa }) => [code, diperiksa]);

/** Marks the first finding of a kind. */
async function mark(subject: Subject, code: string, alasan: string | null): Promise<void> {
  const finding = (await findingsOf(subject)).find((each) => each.code === code);
  if (!finding) throw new Error(`no ${code}`);
  valueOf(await tandaiDiperiksa(subject.workbook, { ...OPTIONS, kunci: findingKey(finding), alasan }));
}

describe.each(Object.entries(SUBJECTS))("A checked Catatan in the %s", (_name, subjectOf) => {
  test("is kept in the workbook, through the next run, until it is opened again", async () => {
    const subject = subjectOf(REPORT);
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    const before = subject.state();
    await mark(subject, "capaian-beda", "Sesuai LHR Inspektorat");
    expect(await reasonsOf(subject)).toEqual([["capaian-beda", "Sesuai LHR Inspektorat"]]);
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    expect(await reasonsOf(subject)).toEqual([["capaian-beda", "Sesuai LHR Inspektorat"]]);
    await mark(subject, "capaian-beda", null);
    expect(await reasonsOf(subject)).toEqual([]);
    // Which wrong figure is named first on LKjIP Ringkasan follows with the next run.
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    expect(subject.state()).toEqual(before);
  }, 60_000);

  test("goes with the results, and leaves the workbook as it was", async () => {
    const subject = subjectOf(REPORT);
    const before = subject.state();
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    await mark(subject, "total-anggaran-beda", "Program penunjang dilaporkan tersendiri");
    expect(valueOf(await bersihkanHasil(subject.workbook, { removeEditedSkala: false })).alasan).toBe(1);
    expect(subject.state()).toEqual(before);
  }, 60_000);
});
