import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { namelessReport } from "../fixtures/nameless-report";
import { launchBrowser } from "./browser";
import { openPane, outOfSight, overflow, type PaneSession } from "./pane-session";
import { servePane, type Site } from "./static-site";
import { takePicture } from "./take-pictures";

/** The built pane with its forms open, light, dark and in high contrast, as wide as Excel's, narrower, and at 200 %. */

const REPORT = new Uint8Array(readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx")));
const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high-contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;
const WIDTHS = [350, 320, 175];

jest.setTimeout(400_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([servePane(), launchBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser.close();
  site.close();
});

/** What breaks a rule of axe, scrolls sideways or hides the message, in every theme and width. */
async function troubleOf({ page, violations }: PaneSession, state: string): Promise<readonly string[]> {
  const trouble: string[] = [];
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia(media);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const [hidden, wide] = [await outOfSight(page), await overflow(page)];
      const found = [
        ...(await violations()),
        ...(hidden ?? []),
        ...(wide > 0 ? [`${wide} px too wide`] : []),
      ];
      trouble.push(...found.map((words) => `${state} ${theme} ${width}: ${words}`));
      await takePicture(page, `${state}-${theme}-${width}`);
    }
  }
  return trouble;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first();

test("a result with its settings open, and a Catatan", async () => {
  const pane = await openPane(browser, site, REPORT);
  const { page } = pane;
  await button(page, "Hitung Capaian").click();
  await page.locator("[data-catatan] > button").first().click();
  await button(page, "Pengaturan").click();
  for (const group of ["Skala", "Penilaian", "Cetak dan tanda tangan"]) await button(page, group).click();
  await page.getByLabel("Tahun laporan", { exact: true }).fill("dua ribu");
  await page.getByText(/Perbaiki isian yang ditandai/).waitFor();
  expect(await troubleOf(pane, "sample-settings")).toEqual([]);
  await page.context().close();
});

test("Kenali Tabel on the report without names, with a card unfolded", async () => {
  const pane = await openPane(browser, site, namelessReport());
  const { page } = pane;
  await page
    .getByRole("button", { name: /^Kolom tabel/ })
    .first()
    .click();
  expect(await troubleOf(pane, "sample-kenali")).toEqual([]);
});
