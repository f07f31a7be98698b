import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Desk, REPORT, type Row } from "../cli/command";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { recalculated, renderedPages, type Page } from "./libreoffice";
import { seenByOpenpyxl, type SeenCell, type SeenWorkbook } from "./openpyxl";

const desk = new Desk();
const CODES = ["#00B050", "#92D050", "#FFC000", "#FFFF00", "#FF0000"] as const;

/** A workbook of true numbers, so that everything written for it is a formula. */
const LIVE = (realisasi: readonly number[], serapan: readonly number[]) =>
  simpleWorkbook({
    sheets: [
      {
        title: "Kinerja d'Été",
        rows: [
          [
            "Kualitas hidup meningkat",
            "Indeks pembangunan",
            { v: 0.8, nf: "0.00%" },
            { v: realisasi[0] ?? 0, nf: "0.00%" },
            "",
            { v: 0.9, nf: "0%" },
          ],
          [null, "Penduduk terlatih", 640, realisasi[1] ?? 0, "", 800],
          [
            null,
            "Angka kemiskinan",
            { v: 0.1, nf: "0.0%" },
            { v: realisasi[2] ?? 0, nf: "0.0%" },
            "Negatif",
            { v: 0.08, nf: "0.0%" },
          ],
          ["Konflik mereda", "Jumlah konflik", 0, realisasi[3] ?? 0, "Negatif", 0],
          [null, "Forum aktif", 7, realisasi[4] ?? 0, "", 9],
        ],
        merges: ["A1:A3", "A4:A5"],
      },
      {
        title: "Anggaran",
        rows: [
          ["Kualitas hidup meningkat", "Program A", 1_000_000_000_001, serapan[0] ?? 0],
          [null, "Program B", 333_333_333, serapan[1] ?? 0],
          ["Konflik mereda", "Program C", 7_777_777, serapan[2] ?? 0],
        ],
      },
    ],
    names: [
      ...columns("'Kinerja d''Été'", 5, {
        Sasaran_K: "A",
        Indikator_K: "B",
        Target_K: "C",
        Realisasi_K: "D",
        Polaritas_K: "E",
        TargetAkhir_K: "F",
      }),
      ...columns("Anggaran", 3, {
        Sasaran_P: "A",
        Program_P: "B",
        Anggaran_P: "C",
        RealisasiAnggaran_P: "D",
      }),
    ],
  });

const columns = (sheet: string, last: number, letters: Readonly<Record<string, string>>) =>
  Object.entries(letters).map(
    ([name, letter]) => [name, `${sheet}!$${letter}$1:$${letter}$${last}`] as const,
  );

const FIRST = LIVE([0.7219, 1200, 0.08, 0, 5], [987_654_321_012, 333_000_000, 5_000_000]);
const EDITED = LIVE([0.55, 400, 0.13, 2, 6.3], [1_000_000_000_001, 100_000_000, 7_700_000]);

/** Files as LibreOffice has calculated and saved them, by name. */
let seen: Readonly<Record<string, SeenWorkbook>>;
let saved: Readonly<Record<string, string>>;

beforeAll(async () => {
  copyFileSync(REPORT, desk.path("laporan.xlsx"));
  await desk.hitung("laporan.xlsx");
  for (const [name, bytes] of [
    ["hidup", FIRST],
    ["sunting", EDITED],
  ] as const) {
    desk.put(`${name}.xlsx`, bytes);
    await desk.hitung(`${name}.xlsx`, "--json", `${name}.json`);
  }
  writeFileSync(
    desk.path("diketik.xlsx"),
    withSources((path) => sheetData(path)),
  );
  writeFileSync(
    desk.path("kosong.xlsx"),
    withSources(() => "<sheetData/>"),
  );
  const names = ["laporan-capaian", "hidup-capaian", "sunting-capaian", "diketik", "kosong"];
  const paths = recalculated(names.map((name) => desk.path(`${name}.xlsx`)));
  saved = Object.fromEntries(names.map((name, i) => [name, paths[i] ?? ""]));
  seen = Object.fromEntries(names.map((name, i) => [name, seenByOpenpyxl(paths[i] ?? "")]));
});
afterAll(() => desk.clear());

/** Cells with a formula on the sheets of the product. */
function formulasOf(workbook: SeenWorkbook | undefined): ReadonlyMap<string, SeenCell> {
  const own = (workbook?.sheets ?? []).filter(({ title }) => title.startsWith("LKjIP "));
  return new Map(
    own.flatMap(({ title, cells }) =>
      Object.entries(cells).flatMap(([at, cell]) =>
        String(cell.value).startsWith("=") ? [[`${title}!${at}`, cell] as const] : [],
      ),
    ),
  );
}

function expectSame(wanted: ReadonlyMap<string, SeenCell>, workbook: SeenWorkbook | undefined): void {
  for (const [place, { shown }] of wanted) {
    const got = cellAt(place, workbook)?.shown ?? null;
    const same =
      typeof shown === "number" && typeof got === "number"
        ? Math.abs(got - shown) <= 1e-9 * Math.max(1, Math.abs(shown))
        : (got ?? "") === (shown ?? "");
    expect([place, same ? shown : got]).toEqual([place, shown]);
  }
}

function cellAt(place: string, workbook: SeenWorkbook | undefined): SeenCell | undefined {
  const [title = "", at = ""] = place.split("!");
  return workbook?.sheets.find((sheet) => sheet.title === title)?.cells[at];
}

/** Cells of the product's sheets that say now that a source has changed since the run. */
const toldChanges = (workbook: SeenWorkbook | undefined): readonly string[] =>
  [...formulasOf(workbook).keys()].filter((place) =>
    String(cellAt(place, workbook)?.shown).startsWith("Sumber berubah"),
  );

/** Flags beside the summary, one a column of the sources, that make that sentence. */
const isFlag = (place: string): boolean => /^LKjIP Ringkasan!L\d+$/.test(place);

/** The result for the first workbook with other cells in its source sheets: what a user's typing comes to. */
function withSources(data: (path: string) => string): Uint8Array {
  const parts = unzipSync(readFileSync(desk.path("hidup-capaian.xlsx")));
  for (const [path, content] of Object.entries(parts)) {
    if (!/worksheets\/sheet[12][.]xml$/.test(path)) continue;
    parts[path] = strToU8(strFromU8(content).replace(/<sheetData>.*<\/sheetData>/s, () => data(path)));
  }
  return zipSync(parts);
}

const sheetData = (path: string): string =>
  /<sheetData>.*<\/sheetData>/s.exec(strFromU8(unzipSync(EDITED)[path] ?? new Uint8Array()))?.[0] ?? "";

test.each(["laporan", "hidup", "sunting"])(
  "every formula, calculated anew by LibreOffice, gives the engine's figure (%s)",
  (name) => {
    const formulas = formulasOf(seenByOpenpyxl(desk.path(`${name}-capaian.xlsx`)));
    expect(formulas.size).toBeGreaterThan(15);
    expectSame(formulas, seen[`${name}-capaian`]);
  },
);

test("the figures edited in the tables, the written sheets follow by themselves to what a new run would give", () => {
  const wanted = formulasOf(seenByOpenpyxl(desk.path("sunting-capaian.xlsx")));
  // Of the day of the run are the list of Catatan with its counts, what the summary lists (there another row, and so
  // another formula, would be chosen), and the cells that tell of a change, which are looked at by themselves below.
  const told = new Set(toldChanges(seen["diketik"]));
  const isOfTheRun = (place: string, value: unknown): boolean =>
    `${place}${String(value)}`.includes("LKjIP Catatan") ||
    isFlag(place) ||
    told.has(place) ||
    (place.startsWith("LKjIP Ringkasan!") && cellAt(place, seen["diketik"])?.value !== value);
  const figures = [...wanted].filter(([place, { value }]) => !isOfTheRun(place, value));
  expect(figures.length).toBeGreaterThan(15);
  expectSame(new Map(figures), seen["diketik"]);
});

test("the summary and the copy for the document say that a figure was edited since, and after a run say nothing", () => {
  expect(toldChanges(seen["diketik"]).map((place) => place.split("!")[0])).toEqual(
    expect.arrayContaining(["LKjIP Ringkasan", "LKjIP Bab III"]),
  );
  expect(toldChanges(seen["sunting-capaian"])).toEqual([]);
});

test("no formula shows an error, whatever is taken out of the tables", () => {
  const formulas = formulasOf(seen["kosong"]);
  expect(formulas.size).toBeGreaterThan(15);
  expect([...formulas].filter(([, { shown }]) => /^#/.test(String(shown)))).toEqual([]);
});

describe("on paper, as LibreOffice draws it", () => {
  let before: readonly Page[];
  let after: readonly Page[];
  beforeAll(() => {
    [before = [], after = []] = renderedPages([REPORT, desk.path("laporan-capaian.xlsx")]);
  });

  test("the agency's own pages have none of the codes before, and show them after", () => {
    for (const page of before) expect(CODES.filter((color) => page.has(color))).toEqual([]);
    const painted = after.slice(0, before.length);
    // Renstra is never rated; Sasaran, Program (with its red row) and Anggaran are.
    expect(CODES.filter((color) => painted[0]?.has(color))).toEqual([]);
    expect(shown(painted, "#00B050")).toBeGreaterThanOrEqual(5);
    expect(shown(painted, "#FF0000")).toBeGreaterThanOrEqual(1);
    expect(shown(painted, "#FFC000")).toBeGreaterThanOrEqual(1);
    expect(shown(painted, "#92D050")).toBeGreaterThanOrEqual(1);
  });

  test("the written pages show the codes in full cells, and the scale all five", () => {
    const written = after.slice(before.length);
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(written.some((page) => CODES.every((color) => (page.get(color) ?? 0) > 20))).toBe(true);
  });
});

/** Pages on which a colour fills a cell, not a line. */
const shown = (pages: readonly Page[], color: string): number =>
  pages.filter((page) => (page.get(color) ?? 0) > 20).length;

test("saved by LibreOffice and run again, the product still knows its own sheets, and Bersihkan Hasil takes them out", async () => {
  copyFileSync(saved["hidup-capaian"] ?? "", desk.path("libre.xlsx"));
  await desk.hitung("libre.xlsx", "--keluaran", "ulang.xlsx", "--json", "ulang.json");
  const titles = (name: string) => seenByOpenpyxl(desk.path(name)).sheets.map(({ title }) => title);
  expect(titles("ulang.xlsx")).toEqual(titles("hidup-capaian.xlsx"));
  const capaian = (rows: readonly Row[]) => rows.map((row) => row.capaian);
  expect(capaian(desk.json("ulang.json").kinerja)).toEqual(capaian(desk.json("hidup.json").kinerja));
  expect((await desk.hitung("ulang.xlsx", "--hapus", "--keluaran", "bersih.xlsx")).status).toBe(0);
  const cleaned = seenByOpenpyxl(desk.path("bersih.xlsx"));
  expect(cleaned.sheets.map(({ title, rules }) => [title, rules.length])).toEqual([
    ["Kinerja d'Été", 0],
    ["Anggaran", 0],
  ]);
});
