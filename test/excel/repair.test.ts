import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { chooseNames } from "../../src/input/choose-names";
import type { Fault } from "../../src/workbench/host/faults";
import { stateOf } from "../../src/workbench/host/book/workbook-state";
import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { closeAll, HITUNG, openLocal, snapshotOf } from "./local-excel";
import { samplePlan } from "./sample-plan";
import { sampleWorkbook } from "./sample-workbook";

afterEach(closeAll);

const LIMITS = { readTime: 60, time: 60, editPause: 2, editTries: 2 };

async function run(): Promise<unknown> {
  const workbook = createExcelWorkbook(LIMITS);
  const read = await workbook.read(chooseNames);
  if (!read.ok) return read.error;
  const applied = await workbook.apply(samplePlan(read.value.outline, { fill: false }), read.value);
  return applied.ok ? null : applied.error;
}

async function goal(runs: number): Promise<unknown> {
  const excel = openLocal(sampleWorkbook());
  for (let i = 0; i < runs; i++) await run();
  return stateOf(excel.book);
}

/** Where nothing could be mended, the pane says that it does not know; the marks let the next run put it right. */
describe("After a write whose outcome nobody knows, the next run repairs the workbook by the marks", () => {
  const CUTS: Readonly<Record<string, readonly Fault[]>> = {
    "it was carried out, the answer never came": [{ kind: "no-answer", applied: true, at: { request: 4 } }],
    "it was not carried out": [{ kind: "no-answer", at: { request: 4 } }],
    "the connection broke behind it": [{ kind: "lost-connection", applied: true, at: { request: 4 } }],
    ...Object.fromEntries(
      [60, 90, 150, 200].map((action) => [
        `it was refused at action ${action}, and then the connection broke`,
        [
          { kind: "refuse", at: { request: 4, action } },
          { kind: "lost-connection", at: { request: 5 } },
        ],
      ]),
    ),
  };

  test.each(Object.keys(CUTS))("%s", async (what) => {
    const excel = openLocal(sampleWorkbook());
    const lifts = (CUTS[what] ?? []).map((fault) => excel.host.fault(fault));
    expect(await run()).toEqual({ kind: "outcome-unknown" });
    for (const lift of lifts) lift();
    expect(await run()).toBeNull();
    const state = stateOf(excel.book);
    const wanted = (await goal(1)) as typeof state;
    expect({ ...state, sheets: state.sheets.map(({ sizes: _sizes, ...sheet }) => sheet) }).toEqual({
      ...wanted,
      sheets: wanted.sheets.map(({ sizes: _sizes, ...sheet }) => sheet),
    });
  });
});

test("no tab of ours stays unmarked, wherever a run ended: the next one knows it by the note, writes on it or removes it", async () => {
  const wanted = (await goal(1)) as ReturnType<typeof stateOf>;
  const clean = openLocal(sampleWorkbook());
  const start = stateOf(clean.book);
  let adopted = 0;
  for (let action = 40; action < 130; action += 2) {
    const excel = openLocal(sampleWorkbook());
    const lifts = [
      excel.host.fault({ kind: "refuse", at: { request: 4, action } }),
      excel.host.fault({ kind: "lost-connection", at: { request: 5 } }),
    ];
    await run();
    for (const lift of lifts) lift();
    const broken = stateOf(excel.book);
    const isUnmarked = broken.sheets.some(
      ({ title }) => title.startsWith("LKjIP") && !(`${title}!LKJIP_Lembar` in broken.names),
    );
    if (!isUnmarked) continue;
    adopted++;
    if (adopted % 2 === 0) {
      expect(await bersihkanHasil(createExcelWorkbook(LIMITS), { removeEditedSkala: true })).toMatchObject({
        ok: true,
      });
      expect(stateOf(excel.book).names).toEqual(start.names);
      expect(stateOf(excel.book).sheets.map(({ title }) => title)).toEqual(
        start.sheets.map(({ title }) => title),
      );
    } else {
      expect(await hitungCapaian(createExcelWorkbook(LIMITS), HITUNG)).toMatchObject({ ok: true });
      expect(Object.keys(stateOf(excel.book).names)).not.toContain("LKJIP_Menyusun");
      expect(stateOf(excel.book).sheets.filter(({ title }) => / \(\d\)$/.test(title))).toEqual([]);
    }
    closeAll();
  }
  expect(adopted).toBeGreaterThan(1);
  expect(Object.keys(wanted.names)).not.toContain("LKJIP_Menyusun");
}, 60_000);

test("while the user keeps editing a cell, the run waits for Enter and then puts everything back", async () => {
  const excel = openLocal(sampleWorkbook());
  const start = stateOf(excel.book);
  const workbook = createExcelWorkbook({ ...LIMITS, editPause: 5, editTries: 200 });
  const basis = await snapshotOf(workbook);
  const lift = excel.host.fault({ kind: "cell-edit", at: { request: 2, action: 120 } });
  setTimeout(lift, 60);
  const applied = await workbook.apply(samplePlan(basis.outline), basis);
  expect(applied).toEqual({ ok: false, error: { kind: "cell-being-edited" } });
  expect(stateOf(excel.book)).toEqual(start);
});

test("a printer that does not know the paper keeps nobody from the rest", async () => {
  const other = openLocal(sampleWorkbook());
  const otherBasis = await snapshotOf(other.workbook);
  const plan = samplePlan(otherBasis.outline);
  other.host.fault({ kind: "refuse-member", member: "PageLayout.PaperSize", how: "set" });
  expect(await other.workbook.apply(plan, otherBasis)).toMatchObject({ ok: true });
  expect(other.book.sheet("LKjIP Skala").props().print.orientation).toBe("Landscape");
  expect(other.book.sheet("LKjIP Skala").props().print.paperSize).toBe("A4");
});
