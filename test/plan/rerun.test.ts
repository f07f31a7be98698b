import type { Edit } from "../../src/domain/edit-plan";
import { planBersihkan } from "../../src/plan/plan-bersihkan";
import { buildSnapshot, type GridCell, type WorkbookSpec } from "../fixtures/snapshot-builder";
import { NUMERIC, planOf } from "./numeric-workbook";
import { afterPlan, readAfter } from "./written-workbook";

const written = (spec: WorkbookSpec): WorkbookSpec => afterPlan(spec, planOf(spec));
const forgetExisting = (edit: Edit): Edit =>
  edit.kind === "write-sheet" ? { ...edit, existing: null } : edit;
const titles = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => (edit.kind === "write-sheet" ? [edit.title] : []));

/** The workbook with one cell of a sheet changed, as a user would type it. */
function typed(spec: WorkbookSpec, title: string, from: GridCell, to: GridCell): WorkbookSpec {
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) =>
      sheet.title === title
        ? { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === from ? to : cell))) }
        : sheet,
    ),
  };
}

test("run on its own output, the plan is the same, over its own sheets", () => {
  const again = planOf(written(NUMERIC));
  expect(again.edits.map(forgetExisting)).toEqual(planOf(NUMERIC).edits);
  const existing = again.edits.flatMap((edit) => (edit.kind === "write-sheet" ? [edit.existing] : []));
  expect(existing).toEqual([
    "LKjIP Ringkasan",
    "LKjIP Capaian",
    "LKjIP Anggaran",
    "LKjIP Bab III",
    "LKjIP Skala",
    "LKjIP Catatan",
  ]);
});

test("a sheet of the user's that bears the title stays, ours takes the next free one", () => {
  const spec = {
    ...NUMERIC,
    sheets: [...NUMERIC.sheets, { title: "lkjip CAPAIAN", rows: [["milik saya"]] }],
  };
  expect(titles(planOf(spec).edits)).toContain("LKjIP Capaian (2)");
  expect(titles(planOf(written(spec)).edits)).toContain("LKjIP Capaian (2)");
});

test("a copy that the user has made of a sheet of ours is left alone", () => {
  const spec = written(NUMERIC);
  const original = spec.sheets.find(({ title }) => title === "LKjIP Capaian");
  const copied: WorkbookSpec = {
    sheets: [...spec.sheets, { title: "Arsip", rows: original?.rows ?? [] }],
    names: [...(spec.names ?? []), ["LKJIP_Lembar", '"capaian"', "Arsip"]],
  };
  const touched = planOf(copied).edits.flatMap((edit) =>
    "sheet" in edit ? [edit.sheet] : "existing" in edit ? [edit.existing] : [],
  );
  expect(touched).toContain("LKjIP Capaian");
  expect(touched).not.toContain("Arsip");
  expect(planBersihkan(buildSnapshot(copied), { removeEditedSkala: true }).removed).not.toContain("Arsip");
});

test("a sheet that has nothing to say any more goes", () => {
  const spec = written(NUMERIC);
  const names = (spec.names ?? []).filter((name) => !("0" in name && /_A$/.test(name[0])));
  const { edits } = planOf({ ...spec, names });
  expect(titles(edits)).not.toContain("LKjIP Anggaran");
  expect(edits).toContainEqual({ kind: "remove-sheet", sheet: "LKjIP Anggaran" });
});

test("what the user has entered in LKjIP Skala is written back as it stands, even where it cannot be used", () => {
  const edited = typed(
    typed(written(NUMERIC), "LKjIP Skala", "Sangat Baik", "Istimewa"),
    "LKjIP Skala",
    "batas-bawah",
    "entahlah",
  );
  const skala = planOf(edited).edits.find((edit) => edit.kind === "write-sheet" && edit.role === "skala");
  const values =
    skala?.kind === "write-sheet" ? skala.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) : [];
  expect(values).toContain("Istimewa");
  expect(values).toContain("entahlah");
  const capaian = planOf(edited).edits.find((edit) => edit.kind === "write-sheet" && edit.role === "capaian");
  expect(JSON.stringify(capaian)).toContain("Istimewa");
});

test("a setting that the workbook has elsewhere is not offered again", () => {
  const spec: WorkbookSpec = {
    sheets: [...NUMERIC.sheets, { title: "Atur", rows: [[2024]] }],
    names: [...(NUMERIC.names ?? []), ["LKJIP_Tahun", "Atur!$A$1"]],
  };
  const defined = planOf(spec).edits.flatMap((edit) =>
    edit.kind === "define-name" && edit.scope === null ? [edit.name] : [],
  );
  expect(defined).not.toContain("LKJIP_Tahun");
  expect(defined).toContain("LKJIP_Celah");
});

test("Bersihkan Hasil gives back the workbook as it was", () => {
  const { plan, removed, keptSkala } = planBersihkan(readAfter(NUMERIC, planOf(NUMERIC)), {
    removeEditedSkala: false,
  });
  expect(keptSkala).toBeNull();
  expect(removed).toHaveLength(6);
  expect(plan.edits[0]).toEqual({ kind: "remove-paint" });
  expect(afterPlan(written(NUMERIC), plan)).toEqual(NUMERIC);
});

test("an edited LKjIP Skala stays with its names, unless it is given up", () => {
  const edited = buildSnapshot(typed(written(NUMERIC), "LKjIP Skala", "Sangat Baik", "Istimewa"));
  const kept = planBersihkan(edited, { removeEditedSkala: false });
  expect(kept.keptSkala).toBe("LKjIP Skala");
  expect(kept.removed).not.toContain("LKjIP Skala");
  expect(kept.plan.edits.filter(({ kind }) => kind === "remove-name")).toEqual([]);
  expect(planBersihkan(edited, { removeEditedSkala: true }).removed).toContain("LKjIP Skala");
});

test("a workbook without anything of ours loses nothing but rules of ours", () => {
  const { plan } = planBersihkan(buildSnapshot(NUMERIC), { removeEditedSkala: true });
  expect(plan.edits).toEqual([{ kind: "remove-paint" }]);
});
