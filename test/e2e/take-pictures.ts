import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Where a test run leaves its pictures; `npm run gambar` copies them to `assets`. */
export const PICTURES = join(__dirname, "..", "..", "dist", "pictures");
export const NAMES = ["meja-coba", "panel-catatan", "kenali-tabel"] as const;

/** The workbench after a run, at the cell of a Catatan, and the pane alone with the Catatan on top. */
export async function takePictures(page: Page): Promise<void> {
  const path = (name: (typeof NAMES)[number]) => join(PICTURES, `${name}.png`);
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path("meja-coba"), animations: "disabled" });
  await page.locator("#pane").screenshot({ path: path("panel-catatan"), animations: "disabled" });
}

/** The workbench with a workbook without names: what Kenali Tabel has found, one table of it in the sheet. */
export async function takeKenaliPicture(page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, "kenali-tabel.png"), animations: "disabled" });
}

/** The pane in one of its states, from top to bottom, to be looked at. */
export async function takePicture(page: Page, state: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({
    path: join(PICTURES, `panel-${state}.png`),
    fullPage: !state.startsWith("asking"),
    animations: "disabled",
  });
}
