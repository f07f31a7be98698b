import { beriNamaBenar } from "../../src/app/beri-nama-benar";
import { periksa } from "../../src/app/periksa";
import { closeAll } from "../excel/local-excel";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { valueOf } from "../xlsx/open-for-test";
import { SUBJECTS } from "./subjects";

const workbook = (more: readonly (readonly [string, string])[] = []): Uint8Array =>
  simpleWorkbook({
    sheets: [
      {
        title: "IKU",
        rows: [
          ["Target", "Realisasi", "%"],
          [100, 95, 0.9],
        ],
      },
    ],
    names: [["Target_T1", "IKU!$A$2"], ["Realisasi_T1", "IKU!$B$2"], ["Capain_T1", "IKU!$C$2"], ...more],
  });
const SLIP = { nama: "Capain_T1", usul: "Capaian_T1" };

afterEach(closeAll);

describe.each(Object.entries(SUBJECTS))("Beri nama yang benar in the %s", (_name, subjectOf) => {
  test("adds the name that was meant, keeps the old one, and the column is read from then on", async () => {
    const subject = subjectOf(workbook());
    const codes = async () =>
      valueOf(await periksa(subject.workbook)).assessment.findings.map(({ code, values }) => [
        code,
        values["usul"],
      ]);
    expect(await codes()).toContainEqual(["nama-mungkin-salah", SLIP.usul]);
    const { assessment } = valueOf(await beriNamaBenar(subject.workbook, SLIP));
    expect(assessment.findings.map(({ code }) => code)).toContain("capaian-beda");
    expect((await codes()).map(([code]) => code)).not.toContain("nama-mungkin-salah");
    expect(Object.keys(subject.state().names)).toHaveLength(4);
  }, 60_000);

  test("a name that is there by now is never written over", async () => {
    const subject = subjectOf(workbook([["Capaian_T1", "IKU!$A$2"]]));
    expect(await beriNamaBenar(subject.workbook, SLIP)).toMatchObject({
      ok: false,
      error: { kind: "changed-meanwhile" },
    });
  }, 60_000);
});
