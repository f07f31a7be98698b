import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { PlainBook } from "../../src/workbench/host/book/plain-book";
import { createLocalHost, type LocalHost } from "../../src/workbench/host/local-host";
import { eventMessage } from "../../src/workbench/host/office-shim";
import { loadWorkbook } from "../../src/workbench/load-xlsx/load-workbook";
import { PATIENCE } from "./browser";
import { giveOffice } from "./office-files";
import type { Site } from "./static-site";
import { webView } from "./web-view";

declare const _richApiNativeBridge: { onMessageFromHost: ((text: string) => void) | null };

/** The built pane alone in the page, as wide as Excel's, over a workbook that the local host holds here in Node. */
export interface PaneSession {
  readonly page: Page;
  readonly host: LocalHost;
  readonly book: PlainBook;
  /** What has come, in order: files by their path, and `workbook` for an answer of the workbook. */
  readonly log: readonly string[];
  /** Rules of axe that are broken. */
  violations(): Promise<readonly string[]>;
}

export async function openPane(
  browser: Browser,
  site: Site,
  bytes: Uint8Array,
  size = { width: 350, height: 800 },
): Promise<PaneSession> {
  const loaded = loadWorkbook(bytes, "Contoh.xlsx");
  if (!loaded.ok) throw new Error(loaded.error.kind);
  const host = createLocalHost(loaded.value);
  const log: string[] = [];
  const context = await browser.newContext({ viewport: size, reducedMotion: "reduce" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("requestfinished", (request) => log.push(new URL(request.url()).pathname));
  await page.exposeFunction("hostExecute", async (body: unknown) => {
    const reply = await host.execute(JSON.stringify(body));
    log.push("workbook");
    return reply?.body;
  });
  host.onEvent((event) => {
    void page.evaluate((text) => _richApiNativeBridge.onMessageFromHost?.(text), eventMessage(event));
  });
  await page.addInitScript(webView, host.sets());
  await giveOffice(page);
  await page.goto(site.address);
  return { page, host, book: loaded.value, log, violations: () => violationsOn(page) };
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  // Legacy mode: the page has no frames, and a second page for each report would take most of the time.
  const { violations } = await new AxeBuilder({ page })
    // Where Fluent catches a Tab that would leave the page; it passes the focus on.
    .exclude("[data-tabster-dummy]")
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

/** How far the page can be scrolled sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The first message, or stage of what is under way, that leaves the window somewhere on the way down; null for none. */
export const outOfSight = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { scrollHeight } = document.documentElement;
    const before = window.scrollY;
    for (let top = 0; top <= scrollHeight; top += 300) {
      window.scrollTo(0, top);
      for (const message of document.querySelectorAll(".fui-MessageBar, [role=progressbar]")) {
        const { top: from, bottom: to } = message.getBoundingClientRect();
        if (from < 0 || to > window.innerHeight) return `${message.textContent} at ${top}: ${from} to ${to}`;
      }
    }
    window.scrollTo(0, before);
    return null;
  });
