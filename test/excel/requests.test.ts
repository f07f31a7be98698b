import { intoRequests, stepBytes } from "../../src/excel/payload";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookData } from "../../src/workbench/host/book/plain-workbook";
import type { Step } from "../../src/excel/step";
import { closeAll, openLocal, snapshotOf, type LocalExcel } from "./local-excel";
import { samplePlan } from "./sample-plan";
import { sampleWorkbook } from "./sample-workbook";

afterEach(closeAll);

interface Size {
  readonly rows?: number;
  readonly names?: number;
  readonly sheets?: number;
}

function sized({ rows = 10, names = 0, sheets = 2 }: Size): WorkbookData {
  const data = sampleWorkbook(rows);
  const more = Array.from({ length: sheets - 2 }, (_, i) => ({ name: `Lembar ${i + 1}`, cells: { A1: i } }));
  const extra = Array.from({ length: names }, (_, i) => ({
    name: `Target_B${i}`,
    formula: `Anggaran!$A$${i + 1}:$A$${i + 3}`,
  }));
  return { sheets: [...data.sheets, ...more], names: [...(data.names ?? []), ...extra] };
}

/** Requests of a whole run: those of the read, and those of the check and the write. */
async function requestsOf({ workbook, host }: LocalExcel, rows: number): Promise<readonly [number, number]> {
  const basis = await snapshotOf(workbook);
  const read = host.trips();
  const applied = await workbook.apply(samplePlan(basis.outline, { rows }), basis);
  expect(applied).toMatchObject({ ok: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.requests.filter(({ kind }) => kind !== "work")).toEqual([]);
  return [read, host.trips() - read];
}

describe("What a run costs in requests", () => {
  test.each<Size>([
    { rows: 10 },
    { rows: 300 },
    { rows: 3000 },
    { names: 3 },
    { names: 300 },
    { sheets: 90 },
  ])("two to read, one to check, one to write: %p", async (size) => {
    const excel = openLocal(sized(size), { readTime: 20_000, time: 20_000 });
    expect(await requestsOf(excel, size.rows ?? 10)).toEqual([2, 2]);
  });

  test("in a pane that has looked before, a click costs one request to read, one to check, one to write", async () => {
    const excel = openLocal(sized({}));
    await snapshotOf(excel.workbook);
    excel.host.requests.length = 0;
    expect(await requestsOf(excel, 10)).toEqual([1, 2]);
    expect(excel.host.trackedRanges()).toBe(0);
  });
});

describe("A write that is larger than Excel takes", () => {
  const ROWS = 10_000;
  const TAIL = ` – ${"uraian yang panjang sekali ".repeat(18)}`;

  test("10 000 rows are cut into as few requests as the limit asks for, and arrive whole", async () => {
    const excel = openLocal(sized({ rows: 10 }), { readTime: 60_000, time: 60_000 });
    const basis = await snapshotOf(excel.workbook);
    excel.host.requests.length = 0;
    const plan = samplePlan(basis.outline, { rows: 10, written: ROWS, tail: TAIL });
    expect(await excel.workbook.apply(plan, basis)).toMatchObject({ ok: true });
    const [, ...writes] = excel.host.requests;
    const bytes = writes.reduce((sum, request) => sum + request.bytes, 0);
    process.stdout.write(
      `10 000 rows: ${bytes} bytes in ${writes.length} requests of ${writes.map((w) => w.bytes).join(", ")}\n`,
    );
    expect(writes.every((request) => request.bytes < 5 * 1024 * 1024)).toBe(true);
    expect(bytes).toBeGreaterThan(5 * 1024 * 1024);
    expect(writes).toHaveLength(Math.ceil(bytes / 4_000_000));
    const sheet = excel.book.sheet("LKjIP Capaian");
    const last = ROWS + 3;
    expect([
      (sheet.used(true) ?? { bottom: 0 }).bottom,
      sheet.cell(last, 2).content,
      sheet.cell(last, 5).content,
    ]).toEqual([last, `@dinas${TAIL}`, 1_000_000 * ROWS]);
    for (let row = 4; row <= last; row += 97) {
      expect([row, sheet.cell(row, 3).formula]).toEqual([row, `='Kinerja ''24'!$C$${row + 1}`]);
      expect([row, sheet.cell(row, 4).style.numberFormat, sheet.cell(row, 4).style.bottom?.style]).toEqual([
        row,
        "0.00%",
        "Continuous",
      ]);
    }
  });

  test("the estimate is never less than what travels, and not much more", async () => {
    const excel = openLocal(sized({ rows: 300 }), { readTime: 20_000, time: 20_000, bytes: 60_000 });
    const basis = await snapshotOf(excel.workbook);
    excel.host.requests.length = 0;
    expect(await excel.workbook.apply(samplePlan(basis.outline, { rows: 300 }), basis)).toMatchObject({
      ok: true,
    });
    const [, ...writes] = excel.host.requests;
    expect(writes.length).toBeGreaterThan(1);
    for (const { bytes } of writes) expect(bytes).toBeLessThan(61_000);
  });

  test("a step that alone is larger than the limit travels alone", () => {
    const small: Step = { kind: "add-sheet", sheet: "A" };
    const large: Step = {
      kind: "cells",
      sheet: "A",
      rect: { top: 1, left: 1, bottom: 1, right: 1 },
      contents: [["x".repeat(9000)]],
    };
    const requests = intoRequests([small, large, small, small], stepBytes(small) * 2);
    expect(requests.map((steps) => steps.length)).toEqual([1, 1, 2]);
  });

  test("a failure in a later request takes back the earlier ones, too", async () => {
    const excel = openLocal(sized({ rows: 300 }), { readTime: 20_000, time: 20_000 });
    const workbook = createExcelWorkbook({ bytes: 60_000 });
    const basis = await snapshotOf(workbook);
    excel.host.fault({
      kind: "refuse-member",
      member: "Range.Formulas",
      how: "set",
      once: true,
      at: { request: 3 },
    });
    const applied = await workbook.apply(samplePlan(basis.outline, { rows: 300 }), basis);
    expect(applied).toEqual({ ok: false, error: { kind: "refused", what: "isi", code: "GeneralException" } });
    expect(excel.titles()).toEqual(["Kinerja '24", "Anggaran"]);
    expect([
      excel.book.sheet("Kinerja '24").rules().length,
      excel.book.sheet("Kinerja '24").cell(5, 5).formula,
    ]).toEqual([1, null]);
  });
});
