import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/workbench/host/book/book";
import type { PlainBook } from "../../src/workbench/host/book/plain-book";
import { loadWorkbook } from "../../src/workbench/load-xlsx/load-workbook";
import { takePictures } from "./take-pictures";
import { workbenchSession } from "./workbench-session";

const REPORT = join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx");
const OURS = [
  "LKjIP Ringkasan",
  "LKjIP Capaian",
  "LKjIP Anggaran",
  "LKjIP Bab III",
  "LKjIP Skala",
  "LKjIP Catatan",
];

declare const workbench: { readonly host: { readonly book: Book } };

const { page, pane, outside, open, run, titles, rulesOf, violations } = workbenchSession();

const rerun = () => pane().getByRole("button", { name: "Hitung Ulang", exact: true }).first();

const selected = () =>
  page().evaluate(() => {
    const { sheet, rect } = workbench.host.book.selection();
    return { sheet: sheet.props().title, row: rect.top, column: rect.left };
  });

const focused = () =>
  pane()
    .locator(":focus")
    .first()
    .textContent({ timeout: 1000 })
    .catch(() => "");

async function tabTo(words: string): Promise<void> {
  for (let i = 0; i < 60 && !((await focused()) ?? "").startsWith(words); i++)
    await page().keyboard.press("Tab");
  expect(await focused()).toMatch(new RegExp(`^${words}`));
}

/** What the browser says of a `main` that is gone already, and of one that has no style yet. */
const UNDRAWN = ["", "rgba(0, 0, 0, 0)"];

/** The pane's; it is loaded anew with a workbook, and until it is drawn there is no colour to see. */
async function background(): Promise<string> {
  const look = () =>
    pane()
      .locator("main")
      .evaluate((main) => getComputedStyle(main).backgroundColor)
      .catch(() => "");
  const until = Date.now() + 20_000;
  let seen = await look();
  while (UNDRAWN.includes(seen) && Date.now() < until) seen = await look();
  return seen;
}

/** What Simpan gives, opened again. */
async function saved(): Promise<PlainBook> {
  const [download] = await Promise.all([page().waitForEvent("download"), page().locator("#save").click()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const loaded = loadWorkbook(bytes, download.suggestedFilename());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

test("by keyboard alone: colours and sheets appear, a Catatan leads to its cell, a typed figure is noticed, all goes again", async () => {
  await open();
  const before = await titles();
  const rules = await rulesOf("Sasaran");
  await run().focus();
  await page().keyboard.press("Enter");
  await rerun().waitFor();
  expect(await titles()).toEqual([...before, ...OURS]);
  expect(await rulesOf("Sasaran")).toBeGreaterThan(rules);
  await pane()
    .getByRole("region", { name: /^Catatan/ })
    .waitFor();
  await tabTo("Tabel 3.8");
  await page().keyboard.press("Enter");
  await page().waitForFunction(() => workbench.host.book.activeSheet().props().title === "Sasaran");
  expect(await selected()).toEqual({ sheet: "Sasaran", row: 17, column: 5 });

  expect(await violations()).toEqual([]);
  await takePictures(page());

  // The product's own writes are no change of the user's; what the user types is.
  const stale = pane()
    .getByText(/^Isi tabel berubah sejak perhitungan terakhir/)
    .first();
  expect(await stale.isVisible()).toBe(false);
  await page().locator("#sheet [contenteditable]").first().focus();
  await page().keyboard.press("ArrowLeft");
  await page().keyboard.type("70%");
  await page().keyboard.press("Enter");
  await stale.waitFor();
  await rerun().click();
  await pane()
    .getByText(/^Tertulis 95%, .*90,91%/)
    .waitFor();
  const { content, style } = (await saved()).sheet("Sasaran").cell(17, 4);
  expect([Number(content).toFixed(6), style.numberFormat]).toEqual(["0.700000", "0%"]);

  await pane().getByRole("button", { name: "Bersihkan Hasil" }).focus();
  await page().keyboard.press("Enter");
  await pane().getByRole("alertdialog").waitFor();
  await tabTo("Hapus Hasil");
  await page().keyboard.press("Enter");
  await pane()
    .getByText(/^Hasil sudah dihapus/)
    .first()
    .waitFor();
  expect(await titles()).toEqual(before);
  expect(await rulesOf("Sasaran")).toBe(rules);
  expect(outside()).toEqual([]);
}, 400_000);

test("a workbook opened from disk is computed, in the dark, and what is saved holds the results", async () => {
  await open("?tema=gelap");
  await page()
    .locator("#chosen")
    .setInputFiles({
      name: "Laporan dinas.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: readFileSync(REPORT),
    });
  await page().locator("#file", { hasText: "Laporan dinas.xlsx" }).waitFor();
  expect(await background()).toBe("rgb(41, 41, 41)");
  await run().click();
  await pane()
    .getByRole("region", { name: /^Catatan/ })
    .waitFor();
  expect(await violations()).toEqual([]);
  const book = await saved();
  expect(book.fileName).toBe("Laporan dinas.xlsx");
  expect(book.sheets().map((sheet) => sheet.props().title)).toEqual(expect.arrayContaining(OURS));
  expect(outside()).toEqual([]);
}, 400_000);
