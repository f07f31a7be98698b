import type { Laporan } from "../../src/domain/laporan";
import { parseLaporan } from "../../src/input/parse-laporan";
import { buildSnapshot, columnNames, type NameSpec, type SheetSpec } from "../fixtures/snapshot-builder";
import report from "../fixtures/tables.json";

/** Each printed table on a sheet of its own: title, headings, number row, then the rows exactly as printed. */
const PERAN: Readonly<Record<string, readonly string[]>> = {
  sasaran: ["Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "CapaianTahun", "CapaianAkhir"],
  program: [
    "Kegiatan",
    "Indikator",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian",
    "CapaianTahun",
    "TargetAkhir",
  ],
  "2.1": ["", "", "Sasaran", "Indikator", "Target", "", "", "TargetAkhir"],
  "3.10": ["", "Uraian", "Anggaran"],
  "3.11": ["Sasaran", "Program", "Anggaran", "RealisasiAnggaran", "Serapan", "SisaAnggaran"],
};

type Table = (typeof report.tables)[number];
const peranOf = (table: Table): readonly string[] =>
  PERAN[table.no] ??
  ("program" in table ? PERAN.program : table.title.startsWith("Capaian") ? PERAN.sasaran : undefined) ??
  [];

function namesOf(table: Table): readonly NameSpec[] {
  const blok = `T${table.no.replace(".", "")}`;
  const letters = peranOf(table).flatMap((peran, i) =>
    peran === "" ? [] : [[`${peran}_${blok}`, "ABCDEFGH"[i] ?? ""] as const],
  );
  if (letters.length === 0) return [];
  return [
    ...columnNames(table.no, 4, table.rows.length + 3, Object.fromEntries(letters)),
    [`Judul_${blok}`, `'${table.no}'!$A$1`],
  ];
}

const sheets: readonly SheetSpec[] = report.tables.map((table) => ({
  title: table.no,
  rows: [
    [table.title],
    table.headers,
    ("columnNumbers" in table ? table.columnNumbers : undefined) ?? [],
    ...table.rows,
  ],
}));

const parse = (): Laporan => parseLaporan(buildSnapshot({ sheets, names: report.tables.flatMap(namesOf) }));
const blok = (laporan: Laporan, nama: string) => laporan.bloks.find((each) => each.nama === nama);
const figures = (laporan: Laporan, nama: string, peran: "Target" | "Realisasi" | "Anggaran" | "Serapan") =>
  blok(laporan, nama)?.numbers[peran]?.readings.map((reading) =>
    reading.kind === "angka" ? reading.value : reading.kind,
  );

test("the report's own tables are read without a single remark", () => {
  const { bloks, issues } = parse();
  expect(issues).toEqual([]);
  expect(bloks.map(({ nama }) => nama)).toEqual([
    "T21",
    "T32",
    "T33",
    "T34",
    "T35",
    "T36",
    "T37",
    "T38",
    "T39",
    "T310",
    "T311",
  ]);
  expect(bloks.filter(({ jenis }) => jenis.kinerja).flatMap(({ rows }) => rows)).toEqual(
    Array.from({ length: 25 }, () => "data"),
  );
});

test("kinds, programmes and sasaran of the report's tables are those that it prints", () => {
  const laporan = parse();
  expect(blok(laporan, "T21")).toMatchObject({ jenis: { rencana: true, kinerja: false } });
  expect(blok(laporan, "T310")).toMatchObject({ jenis: { rincian: true, anggaran: false } });
  expect(blok(laporan, "T311")).toMatchObject({ jenis: { anggaran: true, kinerja: false }, sasaran: null });
  expect(blok(laporan, "T38")).toMatchObject({ barisProgram: false, sasaran: null, program: null });
  for (const table of report.tables.filter((each) => "program" in each)) {
    expect(blok(laporan, `T${table.no.replace(".", "")}`)).toMatchObject({
      barisProgram: true,
      sasaran: { nomor: table.sasaran },
      program: table.program,
    });
  }
});

test("figures are read as they are printed", () => {
  const laporan = parse();
  expect([figures(laporan, "T38", "Target"), figures(laporan, "T38", "Realisasi")]).toEqual([[77], [72.19]]);
  expect(figures(laporan, "T39", "Realisasi")).toEqual([1, 3, 100, 1200, 1]);
  expect(figures(laporan, "T37", "Realisasi")).toEqual([0, 200, 1]);
  expect(figures(laporan, "T311", "Anggaran")).toEqual([
    72727982780, 3943017343, 511919853, 1408591454, 198793103269,
  ]);
  expect(figures(laporan, "T311", "Serapan")).toEqual([69, 93.47, 73, 84.39, 99.74]);
  expect(blok(laporan, "T39")?.numbers.Realisasi?.readings[3]).toMatchObject({ unit: "Orang", notes: [] });
});

test("the grants' totals are totals, and the sasaran of the budget go down over empty cells", () => {
  const laporan = parse();
  expect(blok(laporan, "T310")?.rows).toEqual([
    "data",
    "data",
    "total",
    "data",
    "data",
    "total",
    "data",
    "data",
    "total",
  ]);
  expect(blok(laporan, "T311")?.texts.Sasaran?.values[1]).toBe(
    "Meningkatnya Kewaspadaan Dini Terhadap Potensi Konflik",
  );
});
