import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { periksa } from "../../src/app/periksa";
import type { WriteCell } from "../../src/domain/edit-plan";
import { SHEET_TITLES } from "../../src/domain/marks";
import { closeAll, HITUNG } from "../excel/local-excel";
import { valueOf } from "../xlsx/open-for-test";
import { SUBJECTS, type Subject } from "./subjects";

const REPORT = readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx"));
const OPTIONS = { ...HITUNG, fill: false };

/** Name, row and column in its range, what is typed there. */
type Typing = readonly [name: string, row: number, column: number, value: string | number];

const OFFICIALS: readonly Typing[] = [
  ["LKJIP_Kota", 0, 0, "Palembang"],
  ["LKJIP_Jabatan", 0, 0, "Kepala Badan"],
  ["LKJIP_NamaPejabat", 0, 0, "Dr. H. Contoh, M.Si."],
  ["LKJIP_NIP", 0, 0, "19700101 199003 1 001"],
];
const SETTINGS: readonly Typing[] = [
  ["LKJIP_Kertas", 0, 0, "F4"],
  ["LKJIP_BatasCapaian", 0, 0, 100],
  ["LKJIP_Celah", 0, 0, "bulatkan"],
  ["LKJIP_NomorTabel", 0, 0, "4.7"],
  ["LKJIP_Skala", 0, 1, "Sangat Tinggi"],
  ["LKJIP_Skala", 1, 0, 80],
  ["LKJIP_Arah", 0, 0, "Persentase Partisipasi Masyarakat dalam PEMILU/PEMILUKADA"],
  ["LKJIP_Arah", 0, 1, "Naik"],
];

/** As a person types into the cells of LKjIP Skala. */
async function type({ workbook }: Subject, typing: readonly Typing[]): Promise<void> {
  const snapshot = valueOf(
    await workbook.read(({ names }) => names.filter(({ name }) => /^LKJIP_/.test(name))),
  );
  const edits = typing.map(([name, row, column, value]): WriteCell => {
    const area = snapshot.areas.find((each) => each.name.name === name);
    if (area?.sheet !== SHEET_TITLES.skala) throw new Error(`no ${name} on LKjIP Skala`);
    const before = area.values[row * area.columns + column] ?? null;
    return {
      kind: "cell",
      sheet: area.sheet,
      row: area.top + row,
      column: area.left + column,
      value,
      numberFormat: null,
      before: {
        value: typeof before === "string" || typeof before === "number" ? before : null,
        numberFormat: null,
      },
    };
  });
  valueOf(await workbook.apply({ edits }, snapshot));
}

const settingsOf = async ({ workbook }: Subject) =>
  valueOf(await periksa(workbook)).assessment.laporan.pengaturan;

afterEach(closeAll);

describe.each(Object.entries(SUBJECTS))("What is typed on LKjIP Skala in the %s", (_name, subjectOf) => {
  test("is read back, counts at the next run, and stands there unchanged after that and every further one", async () => {
    const subject = subjectOf(REPORT);
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    await type(subject, [...OFFICIALS, ...SETTINGS]);
    const wanted = {
      ...{ kota: "Palembang", jabatan: "Kepala Badan", namaPejabat: "Dr. H. Contoh, M.Si." },
      ...{ nip: "19700101 199003 1 001", kertas: "F4", batasCapaian: 100, celah: "bulatkan" },
      nomorTabel: { bab: 4, nomor: 7 },
      arah: [{ indikator: "Persentase Partisipasi Masyarakat dalam PEMILU/PEMILUKADA", arah: "Naik" }],
    };
    expect(await settingsOf(subject)).toMatchObject(wanted);
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    const once = subject.state();
    expect(await settingsOf(subject)).toMatchObject(wanted);
    expect((await settingsOf(subject)).skala.slice(0, 2)).toMatchObject([
      { batasBawah: 91, kriteria: "Sangat Tinggi" },
      { batasBawah: 80, kriteria: "Tinggi" },
    ]);
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    expect(subject.state()).toEqual(once);
    const cells = (title: string) =>
      Object.values(once.sheets.find((sheet) => sheet.title === title)?.cells ?? {}).map(
        ({ value }) => value,
      );
    expect(cells(SHEET_TITLES.ringkasan)).toEqual(
      expect.arrayContaining([
        "Palembang, 18 Januari 2025",
        "Kepala Badan",
        "Dr. H. Contoh, M.Si.",
        "NIP. 19700101 199003 1 001",
      ]),
    );
    expect(cells(SHEET_TITLES.bab3)).toEqual(expect.arrayContaining(["Tabel 4.7"]));
  }, 120_000);
});
