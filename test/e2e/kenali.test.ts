import type { Book } from "../../src/workbench/host/book/book";
import { namelessReport } from "../fixtures/nameless-report";
import { takeKenaliPicture } from "./take-pictures";
import { workbenchSession } from "./workbench-session";

declare const workbench: { readonly host: { readonly book: Book } };

const { page, pane, outside, open, titles, rulesOf, violations } = workbenchSession();

const NAME = "Beri nama dan hitung";
const nameButton = () => pane().getByRole("button", { name: NAME, exact: true });
const names = () => page().evaluate(() => workbench.host.book.names().length);
const tables = () => pane().getByRole("region", { name: /^Tabel yang dikenali/ });
const cards = () => tables().getByRole("group");
/** The plan of the report, on its first sheet. */
const card = () => cards().first();

/** Where the user looks in the sheet. */
const selected = () =>
  page().evaluate(() => {
    const { sheet, rect } = workbench.host.book.selection();
    return { sheet: sheet.props().title, ...rect };
  });

/** The report's workbook as an agency has it, without a name, as it is opened from the disk. */
async function openNameless(): Promise<void> {
  await open();
  await page()
    .locator("#chosen")
    .setInputFiles({
      name: "Laporan dinas.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(namelessReport()),
    });
  await page().locator("#file", { hasText: "Laporan dinas.xlsx" }).waitFor();
  await nameButton().waitFor();
  await tables().waitFor();
}

const finished = () =>
  pane()
    .getByRole("region", { name: /^Catatan/ })
    .waitFor();

test("with the mouse: a workbook without names is opened, one click names its tables and colours its cells, and the names can be taken out", async () => {
  await openNameless();
  expect(await names()).toBe(0);
  expect(await cards().count()).toBeGreaterThanOrEqual(11);
  await card()
    .getByTitle(/^Tunjukkan/)
    .first()
    .click();
  await page().waitForFunction(() => workbench.host.book.selection().rect.top > 1);
  const { sheet, top, bottom } = await selected();
  expect(sheet).toBe("Renstra");
  expect(bottom).toBeGreaterThan(top);
  expect(await violations()).toEqual([]);
  await takeKenaliPicture(page());
  const before = await titles();

  await nameButton().click();
  await finished();
  expect(await titles()).toEqual(expect.arrayContaining([...before, "LKjIP Capaian"]));
  expect(await rulesOf("Sasaran")).toBeGreaterThan(0);
  expect(await names()).toBeGreaterThan(80);

  await pane()
    .getByRole("button", { name: /^Nama yang dibuat/ })
    .click();
  await pane().getByRole("button", { name: "Batalkan nama" }).click();
  await pane()
    .getByText(/^\d+ nama dihapus/)
    .first()
    .waitFor();
  await nameButton().waitFor();
  expect(outside()).toEqual([]);
}, 400_000);

test("by keyboard alone: the same, with a column looked at and its card left out and taken in again", async () => {
  await openNameless();
  await nameButton().focus();
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let i = 0; i < 60 && !(await isThere()); i++) await page().keyboard.press("Tab");
  };
  const columns = card().getByRole("button", { name: /^Kolom tabel/ });
  const isFocused = (locator: ReturnType<typeof card>) =>
    locator.evaluate((element) => element === document.activeElement);
  await tabTo(() => isFocused(card().getByRole("checkbox")));
  await page().keyboard.press("Space");
  expect(await card().getByRole("checkbox").isChecked()).toBe(false);
  await page().keyboard.press("Space");
  await tabTo(() => isFocused(columns));
  await page().keyboard.press("Enter");
  expect(await columns.getAttribute("aria-expanded")).toBe("true");
  await page().keyboard.press("Tab");
  await page().keyboard.press("Enter");
  await page().waitForFunction(() => workbench.host.book.selection().rect.top > 1);

  await nameButton().focus();
  await page().keyboard.press("Enter");
  await finished();
  // Focus never falls to the page: it goes on to the button that computes again.
  const held = await pane().locator(":focus").first().textContent();
  expect(held).toMatch(/^Hitung Ulang/);
  expect(await rulesOf("Sasaran")).toBeGreaterThan(0);
  expect(outside()).toEqual([]);
}, 400_000);
