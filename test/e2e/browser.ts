import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext } from "playwright-core";

/** Where browsers of the Chromium family are installed, by system. */
const INSTALLED: readonly string[] = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].map((name) => `/usr/bin/${name}`),
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing of the browser's own goes out while a test watches for external requests. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** An installed Chromium, Chrome or Edge, else the one inside @sparticuz/chromium: nothing to install by hand. */
async function found(): Promise<{ readonly executablePath: string; readonly args: string[] }> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: [...ARGS] };
  const { default: packed } = await import("@sparticuz/chromium");
  return { executablePath: await packed.executablePath(), args: [...packed.args, ...ARGS] };
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await found());
}

/** As a user's own browser: what it keeps on disk stays in the folder. */
export async function launchProfile(folder: string, viewport: { width: number; height: number }): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...(await found()), viewport });
}

/** A machine that also runs the rest of the tests may be slow: what a page is waited for, in milliseconds. */
export const PATIENCE = 120_000;
