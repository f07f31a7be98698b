import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from "playwright-core";

/** Where browsers of the Chromium family are installed, by system. */
const INSTALLED: readonly string[] = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].map(
    (name) => `/usr/bin/${name}`,
  ),
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

const CACHE = join(__dirname, "..", "..", "node_modules", ".cache");
const UNPACKED = join(CACHE, "chromium");
const UNPACK = 'import("@sparticuz/chromium").then(({ default: packed }) => packed.executablePath());';
/** The fonts of the machine, and the packed one, since a bare machine has none. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(UNPACKED, "fonts")}</dir>
  <cachedir>${join(UNPACKED, "fonts-cache")}</cachedir>
</fontconfig>
`;

/**
 * The Chromium inside @sparticuz/chromium, unpacked once. Its own arguments are not taken: they are made for a cloud
 * function and put the page into the browser's process, where one crash ends every page, and the rules of the web
 * (origins, mixed content) out of force. Unpacked beside its place and moved there whole, since tests run in parallel.
 */
async function unpacked(): Promise<string> {
  if (!existsSync(UNPACKED)) {
    mkdirSync(CACHE, { recursive: true });
    const folder = mkdtempSync(join(CACHE, "chromium-"));
    await promisify(execFile)(process.execPath, ["-e", UNPACK], {
      cwd: __dirname,
      env: { ...process.env, TMPDIR: folder },
    });
    writeFileSync(join(folder, "fonts.conf"), FONTS);
    try {
      renameSync(folder, UNPACKED);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      // Another test file was first.
      if (!existsSync(UNPACKED)) throw error;
    }
  }
  return UNPACKED;
}

/** An installed Chromium, Chrome or Edge, else the packed one: nothing to install by hand. */
async function found(): Promise<LaunchOptions> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: ARGS };
  const folder = await unpacked();
  const env = { ...(process.env as Record<string, string>), FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return { executablePath: join(folder, "chromium"), args: [...ARGS, "--font-render-hinting=none"], env };
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await found());
}

/** As a user's own browser: what it keeps on disk stays in the folder. */
export async function launchProfile(
  folder: string,
  viewport: { width: number; height: number },
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...(await found()), viewport });
}

/** A machine that also runs the rest of the tests may be slow: what a page is waited for, in milliseconds. */
export const PATIENCE = 120_000;
