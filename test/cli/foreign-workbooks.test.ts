import { simpleWorkbook } from "../fixtures/simple-workbook";
import { Desk, partsOf } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

test("columns in any order, data anywhere, on a sheet with spaces, an apostrophe and letters beyond ASCII", async () => {
  const sheet = "Capaian d'Été – Dinas Pangan ≤ ½";
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const { json, status } = await desk.assess(
    simpleWorkbook({
      sheets: [
        { title: "Sampul", rows: [["LKjIP"]] },
        {
          title: sheet,
          at: "H27",
          rows: [
            ["Realisasi", "Ket.", "Indikator", "Sasaran", "Target"],
            ["45,5%", null, "Persentase desa tahan pangan", "Terwujudnya ketahanan pangan", "50%"],
            ["1.250 Ton", null, "Produksi beras", null, "1.000 Ton"],
          ],
        },
      ],
      names: [
        ["target_Pangan", `${quoted}!$L$28:$L$29`],
        ["REALISASI_PANGAN", `${quoted}!$H$28:$H$29`],
        ["Sasaran_Pangan", `${quoted}!$K$28:$K$29`],
        ["IndikatorKinerja_Pangan", `${quoted}!$J$28:$J$29`],
      ],
    }),
  );
  expect(status).toBe(0);
  expect(
    json.kinerja.map(({ blok, capaian, kriteria, sasaran, satuan, sel }) => ({
      blok,
      capaian,
      kriteria,
      sasaran,
      satuan,
      sel,
    })),
  ).toEqual([
    {
      blok: "Pangan",
      capaian: 91,
      kriteria: "Sangat Baik",
      sasaran: "Terwujudnya ketahanan pangan",
      satuan: "%",
      sel: `${quoted}!H28`,
    },
    {
      blok: "Pangan",
      capaian: 125,
      kriteria: "Sangat Baik",
      sasaran: "Terwujudnya ketahanan pangan",
      satuan: "Ton",
      sel: `${quoted}!H29`,
    },
  ]);
  expect(json.sasaran).toMatchObject([{ nomor: 1, capaian: 108 }]);
});

test("what is written for such a workbook points at its cells, names quoted", async () => {
  desk.put(
    "été.xlsx",
    simpleWorkbook({
      sheets: [{ title: "Data d'été", at: "C4", rows: [["Orang dilatih", 640, 1200]] }],
      names: [
        ["Indikator", "'Data d''été'!$C$4"],
        ["Target", "'Data d''été'!$D$4"],
        ["Realisasi", "'Data d''été'!$E$4"],
      ],
    }),
  );
  expect((await desk.hitung("été.xlsx")).status).toBe(0);
  const sheets = Object.entries(partsOf(desk.path("été-capaian.xlsx"))).filter(([name]) =>
    /worksheets\/sheet\d+/.test(name),
  );
  expect(sheets.length).toBeGreaterThan(3);
  const formulas = sheets.map(([, xml]) => Buffer.from(xml, "latin1").toString("utf8")).join("");
  expect(formulas).toContain("'Data d''été'!");
});

test("a bare Target and Realisasi make the one table of a small workbook", async () => {
  const { json } = await desk.assess(
    simpleWorkbook({
      sheets: [{ title: "Lembar1", rows: [["IKU", 80, 72]] }],
      names: [
        ["Target", "Lembar1!$B$1"],
        ["Realisasi", "Lembar1!$C$1"],
        ["Indikator", "Lembar1!$A$1"],
      ],
    }),
  );
  expect(json.kinerja).toMatchObject([
    { blok: "", baris: 1, capaian: 90, kriteria: "Tinggi", sel: "'Lembar1'!C1" },
  ]);
});

test("percent cells, true numbers and formulas are taken as they are", async () => {
  const { json } = await desk.assess(
    simpleWorkbook({
      sheets: [
        {
          title: "IKU",
          rows: [
            [
              { v: 0.77, nf: "0%" },
              { v: 0.7219, nf: "0.00%" },
            ],
            [
              { v: 6, nf: '0 "Dokumen"' },
              { v: 3, nf: '0 "Dokumen"', f: "1+2" },
            ],
          ],
        },
      ],
      names: [
        ["Target_A", "IKU!$A$1:$A$2"],
        ["Realisasi_A", "IKU!$B$1:$B$2"],
      ],
    }),
  );
  expect(json.kinerja).toMatchObject([
    { target: 77, realisasi: 72.19, satuan: "%", kriteria: "Sangat Baik" },
    { target: 6, realisasi: 3, satuan: "Dokumen", capaian: 50, kriteria: "Sangat Rendah" },
  ]);
});

test("lower is better where Polaritas says so, and the agency's own scale and settings hold", async () => {
  const { json } = await desk.assess(
    simpleWorkbook({
      sheets: [
        { title: "IKU", rows: [["Angka kemiskinan", 10, 8, "Negatif"]] },
        {
          title: "Skala",
          rows: [
            [100, "Hebat", "Biru", "#0000FF"],
            [0, "Kurang", "Abu", "#808080"],
          ],
        },
        { title: "Atur", rows: [["T/R", 2023, "Dinas Sosial"]] },
      ],
      names: [
        ["Indikator_A", "IKU!$A$1"],
        ["Target_A", "IKU!$B$1"],
        ["Realisasi_A", "IKU!$C$1"],
        ["Polaritas_A", "IKU!$D$1"],
        ["LKJIP_Skala", "Skala!$A$1:$D$2"],
        ["LKJIP_RumusNegatif", "Atur!$A$1"],
        ["LKJIP_Tahun", "Atur!$B$1"],
        ["LKJIP_Instansi", "Atur!$C$1"],
      ],
    }),
  );
  expect(json).toMatchObject({
    tahun: 2023,
    instansi: "Dinas Sosial",
    skala: [{ kriteria: "Hebat" }, { kriteria: "Kurang" }],
  });
  expect(json.kinerja).toMatchObject([
    { polaritas: "negatif", capaian: 125, kriteria: "Hebat", kode: "Biru" },
  ]);
});

test("a table that is both kinerja and anggaran is rated and summed", async () => {
  const { json } = await desk.assess(
    simpleWorkbook({
      sheets: [
        { title: "Program", rows: [["Program A", "10 Orang", "9 Orang", "Rp 1.000.000", "Rp 750.000"]] },
      ],
      names: [
        ["Program_P", "Program!$A$1"],
        ["Target_P", "Program!$B$1"],
        ["Realisasi_P", "Program!$C$1"],
        ["Pagu_P", "Program!$D$1"],
        ["Realisasi_Anggaran_P", "Program!$E$1"],
      ],
    }),
  );
  expect(json.blok).toMatchObject([{ blok: "P", jenis: "kinerja+anggaran" }]);
  expect(json.kinerja).toMatchObject([{ capaian: 90, barisProgram: true, sel: "'Program'!C1" }]);
  expect(json.anggaran).toMatchObject([
    { anggaran: 1_000_000, realisasi: 750_000, serapan: 75, kriteria: "Sedang", sel: "'Program'!E1" },
  ]);
});

test("names of one sheet make bloks of that sheet", async () => {
  const rows = [["IKU", 100, 90]];
  const { json } = await desk.assess(
    simpleWorkbook({
      sheets: [
        { title: "2023", rows },
        { title: "2024", rows: [["IKU", 100, 60]] },
      ],
      names: ["2023", "2024"].flatMap((sheet) => [
        ["Indikator_T", `'${sheet}'!$A$1`, sheet] as const,
        ["Target_T", `'${sheet}'!$B$1`, sheet] as const,
        ["Realisasi_T", `'${sheet}'!$C$1`, sheet] as const,
      ]),
    }),
  );
  expect(json.kinerja.map(({ lembar, capaian }) => [lembar, capaian])).toEqual([
    ["2023", 90],
    ["2024", 60],
  ]);
});
