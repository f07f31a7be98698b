import { hitungCapaian } from "../../src/app/hitung-capaian";
import { bukaPengaturan, perubahanOf, pratinjauPengaturan, simpanPengaturan } from "../../src/app/pengaturan";
import { periksa } from "../../src/app/periksa";
import { closeAll, HITUNG } from "../excel/local-excel";
import { columnNames } from "../fixtures/snapshot-builder";
import { simpleWorkbook, type SimpleWorkbook } from "../fixtures/simple-workbook";
import { valueOf } from "../xlsx/open-for-test";
import { SUBJECTS, type Subject } from "./subjects";

const OPTIONS = { ...HITUNG, fill: false };
const { today, bahasa } = OPTIONS;

/** Capaian of 95, 90,5 and 60 percent. */
const workbook = (more: Partial<SimpleWorkbook> = {}): Uint8Array =>
  simpleWorkbook({
    sheets: [
      {
        title: "IKU",
        rows: [
          ["Indikator", "Target", "Realisasi"],
          ["Indeks A", 100, 95],
          ["Indeks B", 100, 90.5],
          ["Indeks C", 100, 60],
        ],
      },
      ...(more.sheets ?? []),
    ],
    names: [
      ...(columnNames("IKU", 2, 4, {
        Indikator_IKU: "A",
        Target_IKU: "B",
        Realisasi_IKU: "C",
      }) as readonly (readonly [string, string])[]),
      ...(more.names ?? []),
    ],
  });

const FOUR_BANDS = [
  ["95", "Istimewa", "Hijau", "#00B050"],
  ["85", "Baik", "Hijau Muda", "#92D050"],
  ["62,5", "Cukup", "Kuning", "#FFC000"],
  ["0", "Kurang", "Merah", "#FF0000"],
];
const changes = (typed: Readonly<Record<string, readonly (readonly string[])[] | null>>) =>
  perubahanOf(new Map(Object.entries(typed)));

const pengaturanOf = async ({ workbook: book }: Subject) =>
  valueOf(await periksa(book)).assessment.laporan.pengaturan;
const kriteriaOf = async ({ workbook: book }: Subject) =>
  valueOf(await periksa(book)).assessment.kinerja.map(({ band }) => band?.kriteria);

afterEach(closeAll);

describe.each(Object.entries(SUBJECTS))("Settings of the pane in the %s", (_name, subjectOf) => {
  test("what the preview says is what the next run finds", async () => {
    const subject = subjectOf(workbook());
    const opened = valueOf(await bukaPengaturan(subject.workbook));
    const wanted = changes({ LKJIP_Celah: [["bulatkan"]], LKJIP_Tahun: [["2024"]] });
    expect(pratinjauPengaturan(opened, wanted)).toMatchObject({
      efek: { indikator: 1, sasaran: 0, serapan: 0, angka: 0, kesalahan: [0, 0] },
    });
    expect(await kriteriaOf(subject)).toEqual(["Sangat Baik", "Tinggi", "Rendah"]);
    valueOf(await simpanPengaturan(subject.workbook, wanted, { today, bahasa }));
    expect(await pengaturanOf(subject)).toMatchObject({ celah: "bulatkan", tahun: 2024 });
    expect(await kriteriaOf(subject)).toEqual(["Sangat Baik", "Sangat Baik", "Rendah"]);
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    expect(await pengaturanOf(subject)).toMatchObject({ celah: "bulatkan", tahun: 2024 });
  }, 60_000);

  test("a scale that is longer than the user's own range is not cut: the range stays as it is", async () => {
    const three = [
      [90, "Baik", "Hijau", "#00B050"],
      [60, "Cukup", "Kuning", "#FFC000"],
      [0, "Kurang", "Merah", "#FF0000"],
    ];
    const names = [["LKJIP_Skala", "Acuan!$A$1:$D$3"]] as const;
    const subject = subjectOf(workbook({ sheets: [{ title: "Acuan", rows: three }], names }));
    const before = subject.state();
    const wanted = changes({ LKJIP_Skala: FOUR_BANDS });
    valueOf(await simpanPengaturan(subject.workbook, wanted, { today, bahasa }));
    expect(subject.state()).toEqual(before);
    valueOf(
      await simpanPengaturan(subject.workbook, changes({ LKJIP_Skala: FOUR_BANDS.slice(1) }), {
        today,
        bahasa,
      }),
    );
    expect(await kriteriaOf(subject)).toEqual(["Baik", "Baik", "Kurang"]);
  }, 60_000);

  test("a scale of four bands replaces the one of five, outlasts a run, and goes back to the default alone", async () => {
    const subject = subjectOf(workbook());
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    const wanted = changes({ LKJIP_Skala: FOUR_BANDS, LKJIP_Kertas: [["F4"]] });
    valueOf(await simpanPengaturan(subject.workbook, wanted, { today, bahasa }));
    valueOf(await hitungCapaian(subject.workbook, OPTIONS));
    expect(await kriteriaOf(subject)).toEqual(["Istimewa", "Baik", "Kurang"]);
    valueOf(await simpanPengaturan(subject.workbook, changes({ LKJIP_Skala: null }), { today, bahasa }));
    expect(await kriteriaOf(subject)).toEqual(["Sangat Baik", "Tinggi", "Rendah"]);
    expect(await pengaturanOf(subject)).toMatchObject({ kertas: "F4" });
  }, 60_000);

  test("where the user's name points at a cell of theirs, that cell is written and no sheet of ours", async () => {
    const subject = subjectOf(
      workbook({
        sheets: [{ title: "Data", rows: [["Kertas", "A4", "milik saya"]] }],
        names: [["LKJIP_Kertas", "Data!$B$1"]],
      }),
    );
    valueOf(await simpanPengaturan(subject.workbook, changes({ LKJIP_Kertas: [["F4"]] }), { today, bahasa }));
    const { sheets } = subject.state();
    expect(sheets.map(({ title }) => title)).toEqual(["IKU", "Data"]);
    expect(Object.entries(sheets[1]?.cells ?? {}).map(([at, { value }]) => [at, value])).toEqual([
      ["A1", "Kertas"],
      ["B1", "F4"],
      ["C1", "milik saya"],
    ]);
    valueOf(await simpanPengaturan(subject.workbook, changes({ LKJIP_Kertas: null }), { today, bahasa }));
    expect(await pengaturanOf(subject)).toMatchObject({ kertas: "A4" });
  }, 60_000);

  test("a cell that holds a formula is shown and not written over", async () => {
    const subject = subjectOf(
      workbook({
        sheets: [{ title: "Data", rows: [[{ v: 2024, f: "2000+24" }]] }],
        names: [["LKJIP_Tahun", "Data!$A$1"]],
      }),
    );
    const { isian } = valueOf(await bukaPengaturan(subject.workbook));
    expect(isian.get("LKJIP_TAHUN")).toMatchObject({ isi: [[2024]], terkunci: "rumus" });
    valueOf(
      await simpanPengaturan(subject.workbook, changes({ LKJIP_Tahun: [["2025"]] }), { today, bahasa }),
    );
    expect(await pengaturanOf(subject)).toMatchObject({ tahun: 2024 });
  }, 60_000);
});

describe("What is typed is checked before it is written", () => {
  const salahOf = async (typed: Parameters<typeof changes>[0]) => {
    const subject = Object.values(SUBJECTS)[0]?.(workbook());
    if (subject === undefined) throw new Error("no workbook to try");
    const { salah } = pratinjauPengaturan(valueOf(await bukaPengaturan(subject.workbook)), changes(typed));
    return [...salah].map(([name, { values }]) => [name, values["isi"]]);
  };

  test("a year of four digits, a cap of at least 100, a paper of the two", async () => {
    expect(
      await salahOf({ LKJIP_Tahun: [["1989"]], LKJIP_BatasCapaian: [["99"]], LKJIP_Kertas: [["A3"]] }),
    ).toEqual([
      ["LKJIP_TAHUN", "1989"],
      ["LKJIP_KERTAS", "A3"],
      ["LKJIP_BATASCAPAIAN", "99"],
    ]);
    expect(
      await salahOf({ LKJIP_Tahun: [["1990"]], LKJIP_BatasCapaian: [["100"]], LKJIP_Kertas: [["F4"]] }),
    ).toEqual([]);
  });

  test("edges of a scale that do not fall, a colour that is none", async () => {
    const [first = [], second = [], ...rest] = FOUR_BANDS;
    expect(await salahOf({ LKJIP_Skala: [second, first, ...rest] })).toEqual([["LKJIP_SKALA", "95"]]);
    expect(await salahOf({ LKJIP_Skala: [["95", "Istimewa", "Hijau", "hijau"], second, ...rest] })).toEqual([
      ["LKJIP_SKALA", "hijau"],
    ]);
    expect(await salahOf({ LKJIP_Skala: FOUR_BANDS })).toEqual([]);
  });
});
