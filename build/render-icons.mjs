// Draws icon.svg in the sizes that Excel asks for: node build/render-icons.mjs [path of a Chromium]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];
const folder = join(import.meta.dirname, "..", "assets");
const svg = readFileSync(join(folder, "icon.svg"), "utf8");
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
