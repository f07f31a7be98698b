import type { Snapshot } from "../../src/domain/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { chooseNames } from "../../src/input/choose-names";
import { createPlainWorkbook } from "../../src/workbench/host/book/plain-workbook";
import { createLocalHost, type LocalHost } from "../../src/workbench/host/local-host";
import { startOffice, type NodeOffice } from "../workbench/node-office";
import { reportPlan, reportWorkbook } from "./report-plan";

let host: LocalHost;
let office: NodeOffice;

function open(data = reportWorkbook()): ReturnType<typeof createExcelWorkbook> {
  host = createLocalHost(createPlainWorkbook(data));
  office = startOffice(host);
  office.installGlobals();
  return createExcelWorkbook();
}

afterEach(() => office.dispose());

const titles = (): readonly string[] => host.book.sheets().map((sheet) => sheet.props().title);

async function readAll(workbook: ReturnType<typeof createExcelWorkbook>): Promise<Snapshot> {
  const read = await workbook.read(chooseNames);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test("a run writes the product's sheets behind the agency's and paints over its cells", async () => {
  const workbook = open();
  const basis = await readAll(workbook);
  const plan = reportPlan(basis);
  const result = await workbook.apply(plan, basis);
  console.log(JSON.stringify(result).slice(0, 300), host.requests, titles(), plan.edits.map(e=>e.kind).join());
  expect(result.ok).toBe(true);
  const again = await readAll(workbook);
  const second = reportPlan(again);
  const res2 = await workbook.apply(second, again);
  console.log(JSON.stringify(res2), second.edits.map(e=>e.kind+JSON.stringify(e).slice(0,80)).join('\n'), host.requests.slice(-3));
});
