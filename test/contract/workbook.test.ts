import type { EditPlan } from "../../src/domain/edit-plan";
import { ROLE_NAME } from "../../src/domain/marks";
import type { DefinedName, Snapshot } from "../../src/domain/snapshot";
import { closeAll } from "../excel/local-excel";
import { buildBook } from "../fixtures/package-builder";
import { MADE_UP, PLAIN_BOOK, TABLE_ROWS } from "../xlsx/made-up-books";
import { everyName, valueOf } from "../xlsx/open-for-test";
import { removalPlan, samplePlan, sheetToWrite } from "../xlsx/sample-plan";
import { isOurRule, SUBJECTS, type Subject } from "./subjects";

afterEach(closeAll);

const plain = (): Uint8Array => buildBook(PLAIN_BOOK);
const SHEET = "Lembar 1";

async function read({ workbook }: Subject): Promise<Snapshot> {
  return valueOf(await workbook.read(everyName));
}

async function carryOut(subject: Subject, plan: EditPlan): Promise<readonly string[]> {
  return valueOf(await subject.workbook.apply(plan, await read(subject))).sheets;
}

const nameOf = ({ name, target }: DefinedName): readonly string[] => [name, target.kind];

/** What every Workbook keeps to, whatever is behind it. */
describe.each(Object.entries(SUBJECTS))("The Workbook of %s", (_, open) => {
  test("reads names, values, formulas and formats, and the rows below a named range", async () => {
    const { outline, areas } = await read(open(plain()));
    expect(outline.sheets).toEqual([
      { title: SHEET, visibility: "visible", isProtected: false, hasCells: true },
    ]);
    expect(outline.names.map(nameOf)).toEqual(
      ["Indikator_T1", "Target_T1", "Realisasi_T1", "Capaian_T1"].map((name) => [name, "range"]),
    );
    const capaian = areas.find(({ name }) => name.name === "Capaian_T1");
    expect(capaian).toMatchObject({
      sheet: SHEET,
      top: 2,
      left: 6,
      rows: 4,
      columns: 1,
      values: [0.9, 0.9, 0.9, 0.9],
    });
    expect([...(capaian?.formulas ?? [])]).toEqual([2, 3, 4, 5].map((row, i) => [i, `E${row}/D${row}`]));
    expect(capaian?.formats).toEqual(["0%", "0%", "0%", "0%"]);
  });

  test("reads a whole column cut to the rows in use, hidden sheets and names of a sheet", async () => {
    const names = `<definedName name="Target">'Lembar 1'!$D:$D</definedName><definedName name="Realisasi" localSheetId="1">Dua!$A$1:$A$9</definedName>`;
    const bytes = buildBook({
      sheets: [
        { title: SHEET, data: TABLE_ROWS },
        { title: "Dua", state: "hidden", data: '<row r="3"><c r="A3"><v>7</v></c></row>' },
      ],
      names,
    });
    const { outline, areas } = await read(open(bytes));
    expect(outline.sheets[1]).toMatchObject({ title: "Dua", visibility: "hidden" });
    expect(
      areas.map(({ name, top, rows, values }) => [
        name.name,
        name.scope,
        top,
        rows,
        values.filter((value) => value !== null),
      ]),
    ).toEqual([
      ["Target", null, 1, 5, ["Target", 0.8, 0.8, 0.8, 0.8]],
      ["Realisasi", "Dua", 1, 3, [7]],
    ]);
  });

  test("knows which rows are hidden or filtered away, and which are only empty", async () => {
    const rows = TABLE_ROWS.replace('<row r="3"', '<row r="3" hidden="1"').replace(
      '<row r="4"',
      '<row hidden="true" r="4"',
    );
    const { hiddenRows } = await read(
      open(buildBook({ ...PLAIN_BOOK, sheets: [{ title: SHEET, data: rows }] })),
    );
    expect(hiddenRows.get(SHEET)).toEqual([{ first: 3, last: 4 }]);
    expect((await read(open(plain()))).hiddenRows.get(SHEET)).toEqual([]);
  });

  test("carries out a plan and says which sheets it has written", async () => {
    const subject = open(plain());
    expect(await carryOut(subject, samplePlan(SHEET))).toEqual(["LKjIP Capaian"]);
    const { sheets, names } = subject.state();
    expect(sheets.map(({ title }) => title)).toEqual([SHEET, "LKjIP Capaian"]);
    expect(names[`LKjIP Capaian!${ROLE_NAME}`]).toBe('="capaian" (hidden)');
    expect(sheets[0]?.rules.map(isOurRule)).toEqual([true, true]);
    expect(sheets[1]?.cells["A2"]).toMatchObject({ value: "=bukan rumus" });
    expect(sheets[1]?.cells["B2"]).toMatchObject({
      formula: '=IFERROR("a"&1,0.9375)',
      style: { numberFormat: "0.00%" },
    });
    expect(sheets[1]?.merges).toEqual(["A1:C1"]);
  });

  test("knows its own sheet again when it reads", async () => {
    const subject = open(plain());
    await carryOut(subject, samplePlan(SHEET));
    const mark = (await read(subject)).outline.names.find(({ name }) => name === ROLE_NAME);
    expect(mark).toMatchObject({
      scope: "LKjIP Capaian",
      hidden: true,
      target: { kind: "constant", value: "capaian" },
    });
  });

  test("leaves the same workbook after two runs as after one", async () => {
    const subject = open(plain());
    await carryOut(subject, samplePlan(SHEET));
    const once = subject.state();
    await carryOut(subject, samplePlan(SHEET, "LKjIP Capaian"));
    expect(subject.state()).toEqual(once);
  });

  test("takes everything of the product's out again", async () => {
    const subject = open(plain());
    const start = subject.state();
    await carryOut(subject, samplePlan(SHEET));
    await carryOut(subject, removalPlan());
    expect(subject.state()).toEqual(start);
  });

  test("lays rules over those that are there, the first of the plan highest", async () => {
    const subject = open(buildBook(MADE_UP["with everything behind the cells"] ?? PLAIN_BOOK));
    const before = subject.state().sheets[0]?.rules ?? [];
    await carryOut(subject, samplePlan(SHEET));
    const after = subject.state().sheets[0]?.rules ?? [];
    expect(after.slice(2)).toEqual(before);
    expect(after.slice(0, 2).map((rule) => rule.includes("ISNUMBER"))).toEqual([true, false]);
  });

  test("fills empty cells with formulas and keeps the looks of the others", async () => {
    const subject = open(plain());
    const cells = [2, 3].map((row) => ({
      row,
      column: 7,
      formula: `E${row}-D${row}`,
      value: 0,
      numberFormat: "0.00",
    }));
    await carryOut(subject, { edits: [{ kind: "fill", sheet: SHEET, cells }] });
    expect(subject.state().sheets[0]?.cells["G3"]).toEqual({
      value: null,
      formula: "=E3-D3",
      style: { numberFormat: "0.00" },
    });
    expect(subject.state().sheets[0]?.cells["F3"]).toMatchObject({
      formula: "=E3/D3",
      style: { numberFormat: "0%" },
    });
  });

  test("defines and removes names of the workbook", async () => {
    const subject = open(plain());
    const define: EditPlan = {
      edits: [
        {
          kind: "define-name",
          name: "LKJIP_Skala",
          scope: null,
          refersTo: "'Lembar 1'!$F$2:$I$6",
          hidden: false,
        },
      ],
    };
    await carryOut(subject, define);
    expect(subject.state().names["LKJIP_Skala"]).toBe("='Lembar 1'!$F$2:$I$6");
    await carryOut(subject, { edits: [{ kind: "remove-name", name: "LKJIP_Skala", scope: null }] });
    expect(subject.state().names["LKJIP_Skala"]).toBeUndefined();
  });

  test("refuses to touch a protected sheet, and names it", async () => {
    const bytes = buildBook({
      ...PLAIN_BOOK,
      sheets: [{ title: SHEET, data: TABLE_ROWS, after: '<sheetProtection sheet="1"/>' }],
    });
    const subject = open(bytes);
    const start = subject.state();
    const basis = await read(subject);
    expect(basis.outline.sheets[0]?.isProtected).toBe(true);
    expect(await subject.workbook.apply(samplePlan(SHEET), basis)).toEqual({
      ok: false,
      error: { kind: "sheet-protected", sheets: [SHEET] },
    });
    expect(subject.state()).toEqual(start);
  });

  test("refuses a title that is taken, with nothing written", async () => {
    const bytes = buildBook({ ...PLAIN_BOOK, sheets: [...PLAIN_BOOK.sheets, { title: "LKjIP Capaian" }] });
    const subject = open(bytes);
    const start = subject.state();
    const refused = await subject.workbook.apply({ edits: [sheetToWrite()] }, await read(subject));
    expect(refused).toEqual({ ok: false, error: { kind: "changed-meanwhile", where: "LKjIP Capaian" } });
    expect(subject.state()).toEqual(start);
  });
});
