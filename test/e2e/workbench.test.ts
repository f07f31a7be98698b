import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { HostError } from "../../src/domain/host-error";
import { describeHostError } from "../../src/text/host-errors";
import type { Book } from "../../src/workbench/host/book/book";
import { loadWorkbook } from "../../src/workbench/load-xlsx/load-workbook";
import { launchBrowser, PATIENCE } from "./browser";
import { built } from "./static-site";
import { takePictures } from "./take-pictures";

/** The whole product in a browser: a real spreadsheet, the built pane, the real office.js between them. */

const { serve } = require("../workbench/serve.cjs") as {
  serve(): Promise<{ readonly address: string; readonly server: { close(): void } }>;
};
const REPORT = join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx");
const OURS = ["LKjIP Ringkasan", "LKjIP Capaian", "LKjIP Anggaran", "LKjIP Skala", "LKjIP Catatan"];

declare const workbench: { readonly host: { readonly book: Book } };

let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;
let page: Page;
let pane: FrameLocator;
let outside: string[];

beforeAll(async () => {
  await built("pane", "workbench");
  [browser, served] = await Promise.all([launchBrowser(), serve()]);
}, 400_000);

afterAll(async () => {
  await browser.close();
  served.server.close();
});

beforeEach(async () => {
  outside = [];
  const context = await browser.newContext({ viewport: { width: 1300, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  page = await context.newPage();
  page.on("request", (request) => /^https?:/.test(request.url()) && !request.url().startsWith(served.address) && outside.push(request.url()));
  pane = page.frameLocator("#pane");
});

afterEach(() => page.context().close());

const run = () => pane.getByRole("button", { name: "Hitung Capaian", exact: true });
const rerun = () => pane.getByRole("button", { name: "Hitung Ulang", exact: true }).first();

async function open(query = ""): Promise<void> {
  await page.goto(served.address + query);
  await run().waitFor();
}

const titles = () => page.evaluate(() => workbench.host.book.sheets().map((sheet) => sheet.props().title));
const selected = () =>
  page.evaluate(() => {
    const { sheet, rect } = workbench.host.book.selection();
    return { sheet: sheet.props().title, row: rect.top, column: rect.left };
  });
const rulesOf = (title: string) =>
  page.evaluate(
    (wanted) => workbench.host.book.sheets().find((sheet) => sheet.props().title === wanted)?.rules().length ?? -1,
    title,
  );

const focused = () => pane.locator(":focus").first().textContent({ timeout: 1000 }).catch(() => "");

async function tabTo(words: string): Promise<void> {
  for (let i = 0; i < 60 && !((await focused()) ?? "").startsWith(words); i++) await page.keyboard.press("Tab");
  expect(await focused()).toMatch(new RegExp(`^${words}`));
}

/** Of the bar and the pane; the spreadsheet's own controls are its makers'. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include("header.bar").include(["#pane", "main"]).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

test("by keyboard alone: colours and sheets appear, a Catatan leads to its cell, a typed figure is noticed, all goes again", async () => {
  await open();
  const before = await titles();
  const rules = await rulesOf("Sasaran");
  await run().focus();
  await page.keyboard.press("Enter");
  await rerun().waitFor();
  expect(await titles()).toEqual([...before, ...OURS]);
  expect(await rulesOf("Sasaran")).toBeGreaterThan(rules);
  await pane.getByRole("region", { name: /^Catatan/ }).waitFor();
  await tabTo("Tercetak 95%, hitungan 93,75%");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => workbench.host.book.activeSheet().props().title === "Sasaran");
  expect(await selected()).toEqual({ sheet: "Sasaran", row: 17, column: 5 });

  expect(await violations()).toEqual([]);
  await takePictures(page);

  // The product's own writes are no change of the user's; what the user types is.
  const stale = pane.getByText(/^Isi tabel berubah sejak perhitungan terakhir/).first();
  expect(await stale.isVisible()).toBe(false);
  await page.locator("#sheet [contenteditable]").first().focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("70%");
  await page.keyboard.press("Enter");
  await stale.waitFor();
  await rerun().click();
  await pane.getByText(/Tercetak 95%, hitungan 90,91%/).waitFor();

  await pane.getByRole("button", { name: "Bersihkan Hasil" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("alertdialog").waitFor();
  await tabTo("Hapus Hasil");
  await page.keyboard.press("Enter");
  await pane.getByText(/^Hasil sudah dihapus/).first().waitFor();
  expect(await titles()).toEqual(before);
  expect(await rulesOf("Sasaran")).toBe(rules);
  expect(outside).toEqual([]);
}, 400_000);

/** What each fault of the local host must make the pane say. */
const FAULTS: readonly (readonly [fault: string, error: HostError])[] = [
  ["cell-edit", { kind: "cell-being-edited" }],
  ["cell-edit-middle", { kind: "cell-being-edited" }],
  ["protected-sheet", { kind: "sheet-protected", sheets: ["Sasaran"] }],
  ["protected-structure", { kind: "structure-protected" }],
  ["read-only", { kind: "read-only" }],
  ["other-workbook", { kind: "other-workbook" }],
  ["refuse-read", { kind: "unknown", code: "GeneralException" }],
  ["refuse-write", { kind: "unknown", code: "GeneralException" }],
  ["lost-connection", { kind: "outcome-unknown" }],
  ["payload-limit", { kind: "payload-too-large" }],
  ["api-set", { kind: "api-too-old", needed: "ExcelApi 1.13" }],
  ["co-author-name", { kind: "changed-meanwhile", where: "" }],
  // Last: the sheet stays away.
  ["co-author-sheet", { kind: "changed-meanwhile", where: "" }],
];

test("each fault of the local host gives its sentence", async () => {
  await open();
  await page.evaluate(() => {
    const { book } = workbench.host;
    const sheet = book.sheets().find((each) => each.props().title === "Sasaran");
    if (sheet) book.activate(sheet);
  });
  const said: Record<string, string> = {};
  for (const [fault] of FAULTS) {
    await choose(fault);
    await pane.getByRole("button", { name: /^Hitung (Capaian|Ulang)$/ }).first().click();
    const alert = pane.getByRole("alert");
    await alert.waitFor();
    said[fault] = (await alert.textContent()) ?? "";
    await choose("");
    await alert.getByRole("button", { name: "Tutup" }).click();
  }
  const expected = FAULTS.map(([fault, error]) => [fault, describeHostError(error, "id").judul]);
  expect(Object.entries(said).map(([fault, words], i) => [fault, words.slice(0, expected[i]?.[1]?.length)])).toEqual(expected);
}, 400_000);

test("where Excel does not answer, the pane does not wait for ever", async () => {
  await page.clock.install();
  expect(await saidAfter("no-answer")).toContain(describeHostError({ kind: "no-answer" }, "id").pesan);
  expect(await saidAfter("no-answer-write")).toContain(describeHostError({ kind: "outcome-unknown" }, "id").pesan);
}, 400_000);

/** What the pane says at last, minutes of waiting passed over. */
async function saidAfter(fault: string): Promise<string | null> {
  await open();
  const alert = pane.getByRole("alert");
  await choose(fault);
  await run().click();
  for (let minutes = 0; minutes < 6 && !(await alert.isVisible()); minutes++) {
    await page.waitForTimeout(3000);
    await page.clock.fastForward(60_000);
  }
  return alert.textContent();
}

async function choose(fault: string): Promise<void> {
  await page.locator("#fault-button").click();
  await page.locator(`#fault-menu [data-fault="${fault}"]`).click();
}

test("a workbook opened from disk is computed, in the dark, and what is saved holds the results", async () => {
  await open("?tema=gelap");
  await page.locator("#chosen").setInputFiles({
    name: "Laporan dinas.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: readFileSync(REPORT),
  });
  await page.locator("#file", { hasText: "Laporan dinas.xlsx" }).waitFor();
  await run().click();
  await pane.getByRole("region", { name: /^Catatan/ }).waitFor();
  expect(await violations()).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  expect(download.suggestedFilename()).toBe("Laporan dinas.xlsx");
  const saved = loadWorkbook(new Uint8Array(readFileSync(await download.path())), "Laporan dinas.xlsx");
  expect(saved.ok && saved.value.sheets().map((sheet) => sheet.props().title)).toEqual(expect.arrayContaining(OURS));
  expect(outside).toEqual([]);
}, 400_000);
