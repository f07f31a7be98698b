import type { Area, Snapshot } from "../../src/domain/snapshot";
import type { WorkbookData } from "../../src/workbench/host/book/plain-workbook";
import { buildSnapshot } from "../fixtures/snapshot-builder";
import { closeAll, openLocal, snapshotOf } from "./local-excel";
import { sampleWorkbook } from "./sample-workbook";

afterEach(closeAll);

const areaOf = (snapshot: Snapshot, name: string): Area => {
  const found = snapshot.areas.find((area) => area.name.name === name);
  if (!found) throw new Error(`no area ${name}`);
  return found;
};

const KINERJA: WorkbookData = {
  sheets: [
    {
      name: "Data, 'lama'",
      cells: {
        B3: "Target",
        B4: 77,
        C4: { formula: "B4/2", value: 38.5, format: "0.00" },
        B5: "6 Dokumen",
        C5: { formula: "1/0", value: { error: "#DIV/0!" } },
        B6: "'=bukan rumus",
        D6: "ujung",
        B9: "di luar",
      },
      merges: ["A4:B5", "F1:G1"],
      tables: [{ name: "Tabel1", range: "I1:J3", headings: ["Nama", "Pagu"] }],
    },
    { name: "Kosong", props: { visibility: "Hidden", isProtected: true } },
  ],
  names: [
    { name: "Target_A", formula: "'Data, ''lama'''!$B$4:$B$6" },
    { name: "Realisasi_A", formula: "'Data, ''lama'''!$C:$C" },
    { name: "Anggaran_T", formula: "Tabel1[Pagu]" },
    { name: "Target_B", formula: "Kosong!$A$1:$A$5", scope: "Kosong" },
    { name: "LKJIP_Tahun", formula: "2024" },
    { name: "Bobot_A", formula: "#REF!" },
    { name: "Tersembunyi", formula: '"x"', hidden: true },
  ],
};

describe("Reading the open workbook", () => {
  test("sheets, protection and the names of both scopes come with the first request", async () => {
    const { workbook, host } = openLocal(KINERJA);
    const { outline } = await snapshotOf(workbook);
    expect(outline.sheets).toEqual([
      { title: "Data, 'lama'", visibility: "visible", isProtected: false, hasCells: true },
      { title: "Kosong", visibility: "hidden", isProtected: true, hasCells: true },
    ]);
    expect(
      outline.names.map(({ name, scope, hidden, target }) => [name, scope, hidden, target.kind]),
    ).toEqual([
      ["Target_A", null, false, "range"],
      ["Realisasi_A", null, false, "range"],
      ["Anggaran_T", null, false, "range"],
      ["LKJIP_Tahun", null, false, "constant"],
      ["Bobot_A", null, false, "broken"],
      ["Tersembunyi", null, true, "constant"],
      ["Target_B", "Kosong", false, "range"],
    ]);
    expect([outline.structureProtected, outline.readOnly, host.trips()]).toEqual([false, false, 2]);
  });

  test("a named column comes with its values, formats, formulas and the rows below it", async () => {
    const { workbook } = openLocal(KINERJA);
    const area = areaOf(await snapshotOf(workbook), "Target_A");
    expect(area).toMatchObject({ sheet: "Data, 'lama'", top: 4, left: 2, rows: 6, columns: 1 });
    expect(area.values).toEqual([77, "6 Dokumen", "'=bukan rumus", null, null, "di luar"]);
  });

  test("a whole column is cut to the rows in use; errors and formulas are told apart from words", async () => {
    const { workbook } = openLocal(KINERJA);
    const area = areaOf(await snapshotOf(workbook), "Realisasi_A");
    expect(area).toMatchObject({ top: 1, left: 3, rows: 9, columns: 1, rect: { top: 1, bottom: 1_048_576 } });
    expect(area.values.slice(3, 5)).toEqual([38.5, { fault: "galat", text: "#DIV/0!" }]);
    expect([area.formats[3], [...area.formulas]]).toEqual([
      "0.00",
      [
        [3, "B4/2"],
        [4, "1/0"],
      ],
    ]);
  });

  test("a column of a table is found where the table lies, and an empty sheet gives no cells", async () => {
    const { workbook } = openLocal(KINERJA);
    const snapshot = await snapshotOf(workbook);
    expect(areaOf(snapshot, "Anggaran_T")).toMatchObject({
      sheet: "Data, 'lama'",
      rect: { top: 2, left: 10, bottom: 3, right: 10 },
    });
    expect(areaOf(snapshot, "Target_B").values.filter((value) => value !== null)).toEqual([]);
  });

  test("a merge that comes in from the left of a named column is seen", async () => {
    const { workbook } = openLocal(KINERJA);
    const { merges } = await snapshotOf(workbook);
    expect(merges.get("Data, 'lama'")).toEqual([{ top: 4, left: 1, bottom: 5, right: 2 }]);
  });

  test("what is read is what the tests' own snapshot builder says", async () => {
    const { workbook } = openLocal(sampleWorkbook());
    const read = await snapshotOf(workbook);
    const cells = sampleWorkbook().sheets[1]?.cells ?? {};
    const rows = [1, 2, 3, 4].map((row) =>
      ["A", "B", "C"].map((column) => (cells[`${column}${row}`] ?? null) as string | number),
    );
    const built = buildSnapshot({
      sheets: [
        {
          title: "Anggaran",
          rows: rows.map((row, i) =>
            i === 0 ? row : row.map((v, j) => (j === 0 ? v : { v, nf: '"Rp. "#,##0' })),
          ),
        },
      ],
      names: [
        ["Program_A", "Anggaran!$A$2:$A$4"],
        ["Anggaran_A", "Anggaran!$B$2:$B$4"],
        ["RealisasiAnggaran_A", "Anggaran!$C$2:$C$4"],
      ],
    });
    expect(read.areas.filter(({ sheet }) => sheet === "Anggaran")).toEqual(built.areas);
  });

  test("a second read needs one request while the names still stand, and finds new ones", async () => {
    const { workbook, host, book } = openLocal(KINERJA);
    await snapshotOf(workbook);
    host.requests.length = 0;
    await snapshotOf(workbook);
    expect(host.trips()).toBe(1);
    book.removeSheet(book.sheet("Kosong"));
    book.putName({
      id: "baru",
      name: "Satuan_A",
      scope: null,
      formula: "='Data, ''lama'''!$D$4:$D$6",
      visible: true,
      comment: "",
    });
    expect((await snapshotOf(workbook)).areas.map(({ name }) => name.name)).toContain("Satuan_A");
  });

  test("an Excel without merged areas in its API is told so", async () => {
    const { workbook } = openLocal(KINERJA, { sets: { ExcelApi: "1.12" } });
    expect(await workbook.read(() => [])).toEqual({
      ok: false,
      error: { kind: "api-too-old", needed: "ExcelApi 1.13" },
    });
  });

  test("figures that are too many for one answer come in several, and all of them come", async () => {
    const { workbook, host } = openLocal(sampleWorkbook(9_000), { readTime: 20_000 });
    const { areas } = await snapshotOf(workbook);
    const realisasi = areas.find(({ name }) => name.name === "Realisasi_K");
    expect([realisasi?.rows, realisasi?.values.at(-1), areas.length]).toEqual([
      9_000,
      40 + ((8_999 * 17) % 70),
      8,
    ]);
    expect(host.requests.every(({ responseBytes }) => responseBytes < 5 * 1024 * 1024)).toBe(true);
  });

  test("an answer that Excel refuses as too large is asked for in smaller pieces", async () => {
    const { workbook, host } = openLocal(sampleWorkbook(300), { payloadLimit: 40_000 });
    const { areas } = await snapshotOf(workbook);
    expect(areas.map(({ rows }) => rows)).toEqual(Array(8).fill(300));
    expect(host.requests.map(({ error }) => error)).toContain("ResponsePayloadSizeLimitExceeded");
  });
});
