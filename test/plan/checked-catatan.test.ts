import { assess } from "../fixtures/assess";
import { DIPERIKSA_NAME, findingKey, keyParts } from "../../src/domain/diperiksa";
import { columnNumber } from "../../src/domain/address";
import { isOpen, type Finding } from "../../src/domain/finding";
import { parseLaporan } from "../../src/input/parse-laporan";
import { planBersihkan } from "../../src/plan/plan-bersihkan";
import { planCatatan } from "../../src/plan/plan-catatan";
import { buildSnapshot, type GridCell, type WorkbookSpec } from "../fixtures/snapshot-builder";
import { NUMERIC, OPTIONS, planOf } from "./numeric-workbook";
import { afterPlan, calculator } from "./written-workbook";

const CATATAN = "LKjIP Catatan";
const REASON = columnNumber("I") - 1;
const KEY = columnNumber("J") - 1;

const run = (spec: WorkbookSpec): WorkbookSpec => afterPlan(spec, planOf(spec));
const assessmentOf = (spec: WorkbookSpec) => assess(parseLaporan(buildSnapshot(spec)));
const rowsOf = (spec: WorkbookSpec): readonly (readonly GridCell[])[] =>
  spec.sheets.find(({ title }) => title === CATATAN)?.rows ?? [];
const keyOfRow = (row: readonly GridCell[]): string => (typeof row[KEY] === "string" ? row[KEY] : "");
const wordsOf = (spec: WorkbookSpec): string => JSON.stringify(rowsOf(spec));

/** The workbook with a reason typed beside the first finding of a code. */
function withReason(spec: WorkbookSpec, code: string, reason: GridCell): WorkbookSpec {
  const at = rowsOf(spec).findIndex((row) => keyOfRow(row).startsWith(`${code} | `));
  expect(at).toBeGreaterThan(0);
  return edited(spec, CATATAN, at, REASON, reason);
}

function edited(
  spec: WorkbookSpec,
  title: string,
  row: number,
  column: number,
  value: GridCell,
): WorkbookSpec {
  const change = (rows: WorkbookSpec["sheets"][number]["rows"]) =>
    rows.map((cells, r) => (r === row ? Object.assign([...cells], { [column]: value }) : cells));
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) =>
      sheet.title === title ? { ...sheet, rows: change(sheet.rows) } : sheet,
    ),
  };
}

/** Another printed % for the indicator that is printed wrongly. */
const reprinted = (spec: WorkbookSpec, printed: string): WorkbookSpec =>
  edited(spec, "Kinerja '24", 1, 5, printed);

const ofCode = (spec: WorkbookSpec, code: string): Finding => {
  const finding = assessmentOf(spec).findings.find((each) => each.code === code);
  if (!finding) throw new Error(`no ${code}`);
  return finding;
};

const CHECKED = withReason(run(NUMERIC), "capaian-beda", "Sudah sesuai LHR Inspektorat");

test("a reason typed on LKjIP Catatan marks that finding as checked at the next run, and no other", () => {
  const checked = assessmentOf(CHECKED).findings.filter((finding) => !isOpen(finding));
  expect(checked.map(({ code, diperiksa }) => [code, diperiksa])).toEqual([
    ["capaian-beda", "Sudah sesuai LHR Inspektorat"],
  ]);
});

test("checked findings stand in a group of their own at the end, counted apart", () => {
  const rows = rowsOf(run(CHECKED));
  const title = rows.findIndex(([first]) => first === "Sudah diperiksa (1)");
  const last = rows.map((row) => keyOfRow(row) !== "").lastIndexOf(true);
  expect(title).toBe(last - 1);
  expect(rows[last]?.[REASON]).toBe("Sudah sesuai LHR Inspektorat");
  expect(keyOfRow(rows[last] ?? [])).toMatch(
    /^capaian-beda \| 'Kinerja ''24'!G5 \| 95% \/ 93\.75324675325 \/ [0-9a-f]{8}$/,
  );
  const before = wordsOf(run(NUMERIC));
  expect(before).toMatch(/"2 kesalahan/);
  expect(wordsOf(run(CHECKED))).toMatch(/"1 kesalahan, .*; 1 sudah diperiksa"/);
});

test("the summary counts a typed reason at once; what is checked is nothing to decide at the next run", () => {
  const wrongFigures = (spec: WorkbookSpec) => {
    const rows = spec.sheets.find(({ title }) => title === "LKjIP Ringkasan")?.rows ?? [];
    const from = rows.findIndex(([first]) => first === "Yang perlu diputuskan");
    return String(calculator(spec)("LKjIP Ringkasan", from + 2, 2));
  };
  expect(wrongFigures(run(NUMERIC))).toMatch(/^2 angka keliru atau tidak dapat dipakai; yang pertama: /);
  expect(wrongFigures(CHECKED)).toMatch(/^1 angka keliru/);
  // The other one is overspending, which is a matter of its own.
  expect(wrongFigures(run(CHECKED))).toMatch(/^Anggaran terserap/);
  const all = withReason(CHECKED, "realisasi-melebihi-anggaran", "Sesuai DPA");
  expect(wrongFigures(all)).toBe("Angka yang keliru sudah diperiksa; alasannya di LKjIP Catatan.");
  expect(wrongFigures(run(all))).not.toContain("angka");
});

test("running again on what was written changes nothing more", () => {
  const once = run(CHECKED);
  expect(run(once)).toEqual(once);
});

test("the finding comes back when its figures change, with the old reason in its sentence", () => {
  const changed = reprinted(run(CHECKED), "96%");
  expect(isOpen(ofCode(changed, "capaian-beda"))).toBe(true);
  const written = run(changed);
  expect(wordsOf(written)).toContain(
    "Alasan lama, sebelum angka atau selnya berubah: “Sudah sesuai LHR Inspektorat”.",
  );
  expect(wordsOf(written)).toContain("Alasan yang catatannya tidak muncul lagi (1)");
  expect(run(written)).toEqual(written);
});

test("when the figures are again what they were, the reason counts again", () => {
  const there = run(reprinted(run(CHECKED), "96%"));
  expect(ofCode(reprinted(there, "95%"), "capaian-beda").diperiksa).toBe("Sudah sesuai LHR Inspektorat");
});

test("a new reason takes the place of the old one", () => {
  const there = withReason(
    run(reprinted(run(CHECKED), "96%")),
    "capaian-beda",
    "Dihitung ulang, lihat berita acara",
  );
  const written = run(there);
  expect(wordsOf(written)).toContain("Dihitung ulang, lihat berita acara");
  expect(wordsOf(written)).not.toContain("LHR Inspektorat");
});

test("a reason outlives its finding, until the user takes it out", () => {
  const right = run(reprinted(run(CHECKED), "93,75%"));
  expect(wordsOf(right)).toContain("Sudah sesuai LHR Inspektorat");
  const cleared = withReason(right, "capaian-beda", null);
  expect(wordsOf(run(cleared))).not.toContain("capaian-beda");
});

test("a reason that is taken out opens the finding again", () => {
  expect(isOpen(ofCode(withReason(run(CHECKED), "capaian-beda", "  "), "capaian-beda"))).toBe(true);
});

test("the user may sort the rows: the reason goes by its key", () => {
  const rows = rowsOf(CHECKED);
  const isFinding = (row: readonly GridCell[]) => keyOfRow(row).includes(" | ");
  const sorted = rows.filter(isFinding).reverse();
  const moved = rows.map((row) => (isFinding(row) ? (sorted.shift() ?? row) : row));
  const spec = {
    ...CHECKED,
    sheets: CHECKED.sheets.map((sheet) => (sheet.title === CATATAN ? { ...sheet, rows: moved } : sheet)),
  };
  expect(ofCode(spec, "capaian-beda").diperiksa).toBe("Sudah sesuai LHR Inspektorat");
});

test("a copy that the user keeps of LKjIP Catatan marks nothing", () => {
  const written = run(NUMERIC);
  const range = (written.names ?? []).flatMap((name) =>
    "0" in name && name[0] === DIPERIKSA_NAME ? [name[1].replace(CATATAN, "Arsip")] : [],
  );
  const copied: WorkbookSpec = {
    sheets: [...written.sheets, { title: "Arsip", rows: rowsOf(CHECKED) }],
    names: [
      ...(written.names ?? []),
      ["LKJIP_Lembar", '"catatan"', "Arsip"],
      [DIPERIKSA_NAME, range[0] ?? "", "Arsip"],
    ],
  };
  expect(isOpen(ofCode(copied, "capaian-beda"))).toBe(true);
});

test("Bersihkan Hasil tells how many reasons go with the sheet, and gives back the workbook as it was", () => {
  expect(planBersihkan(buildSnapshot(run(NUMERIC)), { removeEditedSkala: false }).alasan).toBe(0);
  const { plan, alasan } = planBersihkan(buildSnapshot(run(CHECKED)), { removeEditedSkala: false });
  expect(alasan).toBe(1);
  expect(afterPlan(run(CHECKED), plan)).toEqual(NUMERIC);
});

test("writing LKjIP Catatan alone touches no other sheet", () => {
  const snapshot = buildSnapshot(CHECKED);
  const { edits } = planCatatan(assessmentOf(CHECKED), snapshot, OPTIONS);
  expect(
    edits.map((edit) => [edit.kind, "title" in edit ? edit.title : "scope" in edit ? edit.scope : null]),
  ).toEqual([
    ["write-sheet", CATATAN],
    ["define-name", CATATAN],
    ["define-name", CATATAN],
  ]);
  expect(rowsOf(afterPlan(CHECKED, { edits }))).toEqual(rowsOf(run(CHECKED)));
});

test("a key is the same at each run, and has its code, place and figures apart", () => {
  const finding = ofCode(NUMERIC, "capaian-beda");
  expect(findingKey(finding)).toBe(findingKey(ofCode(run(NUMERIC), "capaian-beda")));
  expect(keyParts(findingKey(finding))).toMatchObject({ code: "capaian-beda", place: "'Kinerja ''24'!G5" });
  expect(keyParts("Kunci, jangan diubah")).toBeNull();
});

test("where no cell is meant, the key goes by table and name", () => {
  const finding: Finding = {
    ...ofCode(NUMERIC, "capaian-beda"),
    code: "nama-rusak",
    cell: null,
    blok: "T38",
    tercetak: null,
    hitung: null,
    values: { nama: "Target_T38", rujukan: "#REF!", sebab: "ref" },
  };
  expect(keyParts(findingKey(finding))?.place).toBe("T38 Target_T38");
  expect(keyParts(findingKey({ ...finding, blok: null, values: {} }))?.place).toBe("-");
});
