import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bersihkanHasil } from "../../../src/app/bersihkan-hasil";
import { formatIsian, ISIAN_ROWS } from "../../../src/app/format-isian";
import { hitungCapaian } from "../../../src/app/hitung-capaian";
import { openExcel } from "../../../src/excel/open-excel";
import type { WorkbookData } from "../../../src/workbench/host/book/plain-workbook";
import type { HostObject } from "../../../src/workbench/host/objects/host-object";
import { closeAll, HITUNG, openLocal, snapshotOf } from "../../excel/local-excel";
import { samplePlan } from "../../excel/sample-plan";
import { sampleWorkbook } from "../../excel/sample-workbook";

/** Members that no run of the adapter reaches, and who needs them all the same. */
const NEEDED_BY: Readonly<Record<string, readonly string[]>> = {
  "the client library: what it sends by itself": [
    "AddinInternalService.NotifyActionHandlerReady",
    "ConditionalRangeBorder.Id",
    "Place._KeepReference",
    "Place._ValidateArraySize",
    "ConditionalRangeBorder.SideIndex",
    "RangeBorder.Id",
    "RangeBorder.SideIndex",
    "NamedItem._Id",
    "RangeNavigation.GetRow",
    "RangeNavigation.GetAbsoluteResizedRange",
    "Workbook._GetObjectByReferenceId",
    "Workbook._RemoveReference",
    "PageBreak._Id",
    "Worksheet.ShowGridlines",
    "WorksheetCollection._UnregisterDataChangedEvent",
  ],
  "Kenali Tabel: sheets in use, tables of Excel, hidden rows, the look of headings": [
    "Range.ColumnHidden",
    "Range.RowHidden",
    "Range.Text",
    "Table.Columns",
    "Table.GetDataBodyRange",
    "Table.GetHeaderRowRange",
    "Table.GetRange",
    "Table.Id",
    "Table.Name",
    "Table.ShowHeaders",
    "Table.ShowTotals",
    "Table.Worksheet",
    "TableColumn.GetDataBodyRange",
    "TableColumn.Id",
    "TableColumn.Index",
    "TableColumn.Name",
    "Workbook.Tables",
    "Worksheet.GetUsedRangeOrNullObject",
    "Worksheet.Tables",
  ],
  "the pane: an example workbook of its own, and the column that the user points at": [
    "Application.CreateWorkbook",
    "Workbook.Application",
    "Workbook.GetSelectedRange",
    "WorkbookCreated.Id",
    "WorkbookCreated.Open",
  ],
  "Uji Excel, to see what a protected sheet answers": ["WorksheetProtection.Protect"],
  "sheets that print on one page": ["PageLayout.SetPrintArea"],
  "tests, to see what was written": [
    "Collection.GetItemOrNullObject",
    "ConditionalFormat.GetRanges",
    "NamedItem.GetRange",
    "PageBreak.RowIndex",
    "RangeAreas.Address",
    "FreezePanes.GetLocationOrNullObject",
  ],
};

const OBJECTS = join(process.cwd(), "src/workbench/host/objects");
const SOURCES = [
  join(OBJECTS, "../execution.ts"),
  ...readdirSync(OBJECTS).map((file) => join(OBJECTS, file)),
].map((file) => readFileSync(file, "utf8"));

/** `Class.Member` of everything that a request can reach: names in PascalCase, or with `_` in front. */
function answeredMembers(): ReadonlySet<string> {
  const classes = SOURCES.flatMap((text) => [
    ...text.matchAll(/^(?:export )?(?:abstract )?class (\w+)[^{]*\{\n([\s\S]*?)^\}/gm),
  ]);
  return new Set(
    classes.flatMap(([, name = "", body = ""]) =>
      [...body.matchAll(/^ {2,4}(?:get |set |override |readonly )*(_?[A-Z]\w*)(?:\(|:| =)/gm)].map(
        ([, member = ""]) => `${name}.${member}`,
      ),
    ),
  );
}

/** The class that declares the member, by its name in the source. */
function declaredAt(object: HostObject, name: string): string {
  for (let at: object = object; at; at = Reflect.getPrototypeOf(at) as object) {
    if (Object.hasOwn(at, name)) return `${at.constructor.name}.${name}`;
  }
  throw new Error(name);
}

afterEach(closeAll);

/** With a name that points at a column of an Excel table. */
function everyKindOfName(): WorkbookData {
  const { sheets, names = [] } = sampleWorkbook(30);
  const tables = [{ name: "Rencana", range: "A1:B3", headings: ["Indikator", "Target"] }];
  const rows = [
    ["Indikator", "Target"],
    ["Nilai SAKIP", 80],
    ["Temuan", 3],
  ];
  return {
    sheets: [...sheets, { name: "PK", rows, tables }],
    names: [
      ...names,
      { name: "Indikator_P", formula: "Rencana[Indikator]" },
      { name: "Target_P", formula: "Rencana[Target]" },
    ],
  };
}

async function reachedByTheAdapter(): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  const excel = openLocal(everyKindOfName());
  excel.host.onUse(({ object, name }) => reached.add(declaredAt(object, name)));
  const { workbook, shell } = openExcel();
  shell.onSourceChanged(() => undefined);
  await shell.goTo({ sheet: "Anggaran", row: 1, column: 1 });
  for (const fill of [true, false]) {
    expect(await hitungCapaian(workbook, { ...HITUNG, fill })).toMatchObject({ ok: true });
    const basis = await snapshotOf(workbook);
    expect(await workbook.apply(samplePlan(basis.outline, { rows: 30, fill: false }), basis)).toMatchObject({
      ok: true,
    });
  }
  expect(await bersihkanHasil(workbook, { removeEditedSkala: true })).toMatchObject({ ok: true });
  const empty = openLocal({ sheets: [{ name: "Lembar1", rows: [["Catatan"]] }] });
  empty.host.onUse(({ object, name }) => reached.add(declaredAt(object, name)));
  const form = { bahasa: "id", kertas: "A4", baris: ISIAN_ROWS } as const;
  expect(await formatIsian(empty.workbook, form)).toMatchObject({ ok: true });
  return reached;
}

test("the local host answers what the adapter reaches or somebody named here needs, and nothing else", async () => {
  const needed = new Set([...(await reachedByTheAdapter()), ...Object.values(NEEDED_BY).flat()]);
  const answered = answeredMembers();
  expect([...answered].filter((member) => !needed.has(member)).sort()).toEqual([]);
  expect(
    Object.values(NEEDED_BY)
      .flat()
      .filter((member) => !answered.has(member)),
  ).toEqual([]);
});
