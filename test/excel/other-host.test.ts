import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { LocalHost } from "../../src/workbench/host/local-host";
import { startOffice, type NodeOffice } from "../workbench/node-office";
import { snapshotOf } from "./local-excel";
import { cleanPlan, samplePlan } from "./sample-plan";
import { sampleWorkbook } from "./sample-workbook";

interface ExampleRange {
  Values: unknown;
  readonly Formulas: readonly (readonly unknown[])[];
  NumberFormat: unknown;
  readonly Format: { readonly Fill: { Color: string }; readonly Font: { Bold: boolean } };
  Merge(): void;
}
interface ExampleSheet {
  readonly Name: string;
  readonly Names: { readonly $list: readonly { readonly Name: string; readonly Visible: boolean }[] };
  readonly $merges: readonly unknown[];
  readonly $cf: readonly { readonly Custom: { readonly Rule: { readonly Formula: string } } }[];
  readonly FreezePanes: { readonly $rows: number };
  readonly PageLayout: { readonly PaperSize: string };
  GetRange(address: string): ExampleRange;
}
interface ExampleWorkbook {
  readonly Worksheets: { Add(name: string): ExampleSheet };
  readonly Names: {
    Add(name: string, formula: string): unknown;
    readonly $list: readonly { readonly Name: string }[];
  };
  readonly $sheets: readonly ExampleSheet[];
}
const { Workbook } = require("./office-host-example/missing-api.cjs") as {
  readonly Workbook: new () => ExampleWorkbook;
};
const { executeBody } = require("./office-host-example/richapi-host.cjs") as {
  executeBody(workbook: ExampleWorkbook, body: unknown): unknown;
};

let office: NodeOffice;
let trips = 0;
afterEach(() => office.dispose());

function openExample(): ExampleWorkbook {
  const example = new Workbook();
  for (const { name, cells, merges } of sampleWorkbook().sheets) {
    const sheet = example.Worksheets.Add(name);
    for (const [address, value] of Object.entries(cells ?? {})) sheet.GetRange(address).Values = value;
    for (const address of merges ?? []) sheet.GetRange(address).Merge();
  }
  for (const { name, formula } of sampleWorkbook().names ?? [])
    example.Names.Add(name, formula.startsWith("=") ? formula : `=${formula}`);
  trips = 0;
  const host = {
    options: {},
    sets: () => ({ ExcelApi: "1.13" }),
    onEvent: () => () => undefined,
    forgetPage: () => undefined,
    execute: (text: string) => {
      trips++;
      return Promise.resolve({ status: 200, body: executeBody(example, JSON.parse(text)) });
    },
  };
  office = startOffice(host as unknown as LocalHost);
  office.installGlobals();
  return example;
}

test("the Excel Workbook runs on a host that is not ours, with nothing added but the API that it lacks", async () => {
  const example = openExample();
  const workbook = createExcelWorkbook();
  const start = await snapshotOf(workbook);
  expect(start.areas.map(({ name, values }) => [name.name, values.length])).toContainEqual(["Target_K", 3]);
  const applied = await workbook.apply(samplePlan(start.outline), start);
  // Two reads, a check, a write.
  expect([applied, trips]).toEqual([{ ok: true, value: { sheets: ["LKjIP Capaian", "LKjIP Skala"] } }, 4]);
  const [kinerja, , capaian] = example.$sheets;
  expect(kinerja?.GetRange("E5:E6").Formulas).toEqual([["=D5/C5"], ["=D6/C6"]]);
  expect(kinerja?.$cf.map(({ Custom: { Rule } }) => Rule.Formula)).toEqual([
    '=AND($D5>=$C5,N("LKjIP")=0)',
    '=AND($D5<$C5,N("LKjIP")=0)',
    '=N("LKjIP")=0',
  ]);
  expect(capaian?.GetRange("B4:C4").Formulas).toEqual([["=1+1", "='Kinerja ''24'!$C$5"]]);
  expect([capaian?.GetRange("B3").Format.Fill.Color, capaian?.GetRange("B3").Format.Font.Bold]).toEqual([
    "#E7E6E6",
    true,
  ]);
  expect([capaian?.$merges.length, capaian?.FreezePanes.$rows, capaian?.PageLayout.PaperSize]).toEqual([
    2,
    3,
    "Folio",
  ]);
  expect(capaian?.Names.$list.map(({ Name, Visible }) => [Name, Visible])).toEqual([["LKJIP_Lembar", false]]);
});

test("there, too, a second run rewrites in place and cleaning leaves the agency's workbook", async () => {
  const example = openExample();
  const workbook = createExcelWorkbook();
  for (const fill of [true, false]) {
    const basis = await snapshotOf(workbook);
    expect(await workbook.apply(samplePlan(basis.outline, { fill }), basis)).toMatchObject({ ok: true });
  }
  expect(example.$sheets.map(({ Name }) => Name)).toEqual([
    "Kinerja '24",
    "Anggaran",
    "LKjIP Capaian",
    "LKjIP Skala",
  ]);
  expect(example.$sheets[0]?.$cf).toHaveLength(3);
  const basis = await snapshotOf(workbook);
  expect(await workbook.apply(cleanPlan(basis.outline), basis)).toMatchObject({ ok: true });
  expect([example.$sheets.map(({ Name }) => Name), example.$sheets[0]?.$cf]).toEqual([
    ["Kinerja '24", "Anggaran"],
    [],
  ]);
  expect(example.Names.$list.map(({ Name }) => Name)).not.toContain("LKJIP_Skala");
});
