import type { HostError } from "../../src/domain/host-error";
import { buildBook, type BookSpec } from "../fixtures/package-builder";
import { PLAIN_BOOK, TABLE_ROWS } from "./made-up-books";
import { applied, attempted, snapshotOf } from "./open-for-test";
import { painting, removalPlan, samplePlan } from "./sample-plan";

const PROTECTED = '<sheetProtection password="CC1A" sheet="1" objects="1"/>';
const ROOT_RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

async function errorOf(spec: BookSpec, plan = samplePlan("Lembar 1")): Promise<HostError | null> {
  const result = await attempted(buildBook(spec), plan);
  return result.ok ? null : result.error;
}

const withSheet = (after: string): BookSpec => ({
  ...PLAIN_BOOK,
  sheets: [{ title: "Lembar 1", data: TABLE_ROWS, after }],
});

describe("what stands in the way is said before anything is written", () => {
  test("a protected sheet that is to be painted", async () => {
    expect(await errorOf(withSheet(PROTECTED))).toEqual({ kind: "sheet-protected", sheets: ["Lembar 1"] });
  });

  test("all protected sheets together", async () => {
    const spec = {
      ...PLAIN_BOOK,
      sheets: [
        { title: "Lembar 1", data: TABLE_ROWS, after: PROTECTED },
        { title: "Dua", after: PROTECTED },
        { title: "Tiga", after: PROTECTED },
      ],
    };
    const plan = {
      edits: [
        ...samplePlan("Lembar 1").edits,
        { kind: "paint" as const, sheet: "Dua", rules: painting("A", 1, 2) },
      ],
    };
    expect(await errorOf(spec, plan)).toEqual({ kind: "sheet-protected", sheets: ["Lembar 1", "Dua"] });
  });

  test("a protected sheet that needs no change is no obstacle", async () => {
    expect(
      await errorOf({ ...PLAIN_BOOK, sheets: [...PLAIN_BOOK.sheets, { title: "Dua", after: PROTECTED }] }),
    ).toBeNull();
  });

  test("protection that was taken off again is none", async () => {
    expect(await errorOf(withSheet('<sheetProtection sheet="0" objects="1"/>'))).toBeNull();
  });

  test("a sheet that was protected after it had been painted", async () => {
    const painted = await applied(buildBook(PLAIN_BOOK), samplePlan("Lembar 1"));
    const { unzipParts, zipParts } = await import("../fixtures/package-builder");
    const parts = unzipParts(painted);
    const text = new TextDecoder()
      .decode(parts["xl/worksheets/sheet1.xml"])
      .replace("</sheetData>", `</sheetData>${PROTECTED}`);
    const result = await attempted(
      zipParts({ ...parts, "xl/worksheets/sheet1.xml": new TextEncoder().encode(text) }),
      removalPlan(),
    );
    expect(result).toEqual({ ok: false, error: { kind: "sheet-protected", sheets: ["Lembar 1"] } });
  });

  test("the protected structure of the workbook, only where tabs come or go", async () => {
    const spec = { ...PLAIN_BOOK, workbookHead: '<workbookProtection lockStructure="1"/>' };
    expect(await errorOf(spec)).toEqual({ kind: "structure-protected" });
    expect(
      await errorOf(spec, { edits: [{ kind: "paint", sheet: "Lembar 1", rules: painting("F", 2, 5) }] }),
    ).toBeNull();
    expect((await snapshotOf(buildBook(spec))).outline.structureProtected).toBe(true);
  });

  test("a signed package, since any change breaks the signature", async () => {
    const rels = `${ROOT_RELATIONS}<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
    expect(
      await errorOf({ ...PLAIN_BOOK, parts: { "_rels/.rels": rels, "_xmlsignatures/origin.sigs": "" } }),
    ).toEqual({ kind: "signed", path: "uji.xlsx" });
  });

  test("a sheet that is not there any more", async () => {
    expect(await errorOf(PLAIN_BOOK, samplePlan("Lain"))).toEqual({
      kind: "changed-meanwhile",
      where: "Lain",
    });
  });

  test("a tab of the user's that bears the title", async () => {
    expect(
      await errorOf({ ...PLAIN_BOOK, sheets: [...PLAIN_BOOK.sheets, { title: "LKJIP capaian" }] }),
    ).toEqual({ kind: "changed-meanwhile", where: "LKjIP Capaian" });
  });
});

test("protection and hidden tabs stand in the outline", async () => {
  const spec: BookSpec = {
    sheets: [
      { title: "A", after: PROTECTED },
      { title: "B & C", state: "hidden" },
      { title: "D", state: "veryHidden" },
    ],
  };
  const { sheets } = (await snapshotOf(buildBook(spec))).outline;
  expect(sheets).toEqual([
    { title: "A", visibility: "visible", hasCells: true, isProtected: true },
    { title: "B & C", visibility: "hidden", hasCells: true, isProtected: false },
    { title: "D", visibility: "very-hidden", hasCells: true, isProtected: false },
  ]);
});
