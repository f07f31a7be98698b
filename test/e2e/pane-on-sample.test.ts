import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { openPane, outOfSight, type PaneSession } from "./pane-session";
import { servePane, type Site } from "./static-site";
import { takePicture } from "./take-pictures";

/** The built pane on the report's workbook, one page for the whole file: each test goes on where the last has ended. */

const REPORT = new Uint8Array(readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx")));
/** Three screens of 800 px. */
const TALLEST = 2400;
const MOST_CONTROLS = 60;

jest.setTimeout(400_000);

let site: Site;
let browser: Browser;
let pane: PaneSession;

beforeAll(async () => {
  [site, browser] = await Promise.all([servePane(), launchBrowser()]);
  pane = await openPane(browser, site, REPORT);
}, 400_000);

afterAll(async () => {
  await browser.close();
  site.close();
});

const button = (name: string | RegExp) =>
  pane.page.getByRole("button", { name, exact: typeof name === "string" }).first();
const bar = () => pane.page.locator(".fui-MessageBar");
const catatan = (words: string | RegExp) => pane.page.locator("[data-catatan] > button", { hasText: words });
/** The words of what holds the focus, or its label. */
const held = () =>
  pane.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body
      ? "the page"
      : (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "");
  });

/** Waits until something holds the focus that begins so; what React draws and hands on takes a moment. */
async function holds(words: RegExp): Promise<void> {
  const until = Date.now() + 10_000;
  while (!words.test(await held()) && Date.now() < until) await pane.page.waitForTimeout(50);
  expect(await held()).toMatch(words);
}

/** Waits until the bar says it, then looks whether it stays in the window wherever the user scrolls. */
async function told(words: RegExp): Promise<void> {
  await bar().getByText(words).waitFor();
  expect(await outOfSight(pane.page)).toBeNull();
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await pane.page.keyboard.press(key);
};

test("after the run the result is told on the first screen, on three screens in all and by sixty controls at most", async () => {
  await button("Hitung Capaian").waitFor();
  const from = pane.log.length;
  await button("Hitung Capaian").click();
  await told(/^25 indikator dinilai, \d+ kesalahan/);
  await holds(/^Hitung Ulang/);
  // The view of the result has come while the run was still at work.
  const since = pane.log.slice(from);
  const came = since.findIndex((path) => /lazy-result/.test(path));
  expect(since.slice(came).filter((what) => what === "workbook").length).toBeGreaterThan(0);

  await pane.page.getByRole("region", { name: "Sasaran" }).waitFor();
  await takePicture(pane.page, "sample-done");
  const { height, controls, first } = await pane.page.evaluate(() => {
    const all = "button, a[href], input, select, textarea, [role=button], [role=link]";
    const seen = [...document.querySelectorAll<HTMLElement>(all)].filter((each) => each.checkVisibility());
    const sheets = [...document.querySelectorAll("h3")].find(
      (each) => each.textContent === "Lembar yang ditulis",
    );
    return {
      height: document.documentElement.scrollHeight,
      controls: seen.length,
      first: sheets?.nextElementSibling?.getBoundingClientRect().bottom ?? Infinity,
    };
  });
  expect(height).toBeLessThanOrEqual(TALLEST);
  expect(controls).toBeLessThanOrEqual(MOST_CONTROLS);
  // The bar, the counts and the written sheets.
  expect(first).toBeLessThanOrEqual(800);
});

test("a count leads to its Catatan, and one Catatan to its cell", async () => {
  await button(/^\d+ kesalahan/).click();
  await holds(/^\d+ kesalahan$/);
  await catatan("Tabel 3.8").first().click();
  await holds(/Tabel 3\.8/);
  expect(pane.book.activeSheet().props().title).toBe("Sasaran");
});

test("Salin angka, Apa artinya, and a question that is called off leave the focus where it was", async () => {
  await button("Salin angka").click();
  await told(/disalin/);
  await holds(/^Salin angka/);
  await button("Apa artinya?").focus();
  await press("Enter");
  await pane.page.getByText("Dasar", { exact: true }).waitFor();
  await holds(/^Apa artinya/);
  await button("Perbaiki sel").focus();
  await press("Enter");
  await holds(/^Ganti/);
  await press("Escape");
  await holds(/^Perbaiki sel/);
  await button("Tandai sudah diperiksa").focus();
  await press("Enter");
  await holds(/^$/);
  expect(await pane.page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await press("Escape");
  await holds(/^Tandai sudah diperiksa/);
});

test("Perbaiki sel hands the focus on to the next Catatan, and what takes it back leaves it in the pane", async () => {
  const before = await catatan(/./).count();
  await button("Perbaiki sel").focus();
  await press("Enter", "Enter");
  await told(/diubah dari 95% menjadi 93,75%/);
  await holds(/^(Kesalahan)?Tabel/);
  await button("Kembalikan").focus();
  await press("Enter");
  await told(/diubah dari 93,75% menjadi 95%/);
  await holds(/^Hitung Ulang/);
  expect(await catatan(/./).count()).toBe(before);
});

test("a mark hands the focus on to the next Catatan, and taking it off does, too", async () => {
  await catatan("Tabel 3.8").first().click();
  await button("Tandai sudah diperiksa").focus();
  await press("Enter");
  await pane.page.keyboard.type("Sudah dicocokkan");
  await press("Enter");
  await told(/^Tersimpan di LKjIP Catatan/);
  await holds(/Tabel/);
  await button(/^Sudah diperiksa · 1/).focus();
  await press("Enter");
  await catatan(/Sudah dicocokkan/).focus();
  await press("Enter");
  await button("Batalkan tanda").focus();
  await press("Enter");
  await told(/^Tersimpan di LKjIP Catatan/);
  await holds(/Tabel/);
});

test("closing the message, settings kept or dropped, and the dialogs never leave the focus to the page", async () => {
  await button("Tutup").focus();
  await press("Enter");
  await holds(/^Hitung Ulang/);
  await button("Pengaturan").focus();
  await press("Enter");
  const year = pane.page.getByLabel("Tahun laporan", { exact: true });
  await year.fill("2023");
  await button("Batalkan perubahan").focus();
  await press("Enter");
  await holds(/./);
  await year.fill("2023");
  await pane.page.locator("button:not([aria-disabled=true])", { hasText: "Simpan pengaturan" }).focus();
  await press("Enter");
  await told(/^1 pengaturan tersimpan/);
  await holds(/^Hitung Ulang/);
  await button("Bersihkan Hasil").focus();
  await press("Enter");
  await pane.page.getByRole("alertdialog").waitFor();
  await press("Escape");
  await holds(/^Bersihkan Hasil/);
});

test("a right name beside a slip, and a direction that is answered, hand the focus on", async () => {
  const { book } = pane;
  const [column] = book.names().filter(({ name }) => name === "Target_T38");
  if (column) book.putName({ ...column, id: book.newId(), name: "Keteranngan_T38" });
  book.typeInto(book.sheet("Sasaran"), { row: 17, column: 2 }, "Angka Kematian Ibu");
  await told(/^Isi tabel berubah/);
  await button("Hitung Ulang").click();
  await told(/indikator dinilai/);
  await button(/^Nama mungkin salah/).click();
  await catatan(/Keteranngan_T38/).click();
  await button("Beri nama yang benar: Keterangan_T38").focus();
  await press("Enter");
  await told(/^Nama Keterangan_T38 ditambahkan/);
  await holds(/Tabel|Hitung Ulang/);
  expect(book.names().map(({ name }) => name)).toContain("Keterangan_T38");

  await pane.page.getByRole("radio", { name: "Ya" }).first().check();
  await button("Jawab dan hitung ulang").focus();
  await press("Enter");
  await told(/indikator dinilai/);
  await holds(/^Hitung Ulang/);
  expect(await pane.page.getByRole("region", { name: "Arah indikator" }).count()).toBe(0);
});

test("a refusal, too, stays in sight with the way to try again", async () => {
  const lift = pane.host.fault({ kind: "cell-edit" });
  await button("Hitung Ulang").click();
  await told(/sel/i);
  await takePicture(pane.page, "sample-refused");
  lift();
  await button("Coba Lagi").click();
  await told(/indikator dinilai/);
  await holds(/^Hitung Ulang/);
});
