import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Book } from "../../src/workbench/host/book/book";
import { launchBrowser, PATIENCE } from "./browser";
import { built } from "./static-site";

/** The whole product in a browser: a real spreadsheet, the built pane, the real office.js between them. */

const { serve } = require("../../build/workbench/serve.cjs") as {
  serve(): Promise<{ readonly address: string; readonly server: { close(): void } }>;
};

declare const workbench: { readonly host: { readonly book: Book } };

export interface WorkbenchSession {
  /** Of the test that runs now. */
  page(): Page;
  pane(): FrameLocator;
  /** What was asked of anyone but the workbench's own server. */
  outside(): readonly string[];
  open(query?: string): Promise<void>;
  run(): ReturnType<FrameLocator["getByRole"]>;
  titles(): Promise<readonly string[]>;
  /** How many rules of a sheet; -1 where there is no such sheet. */
  rulesOf(title: string): Promise<number>;
  /** Rules of axe that the bar and the pane break; the spreadsheet's own controls are its makers'. */
  violations(): Promise<readonly string[]>;
  chooseFault(fault: string): Promise<void>;
}

/** Registers the hooks of a test file: one browser and server for it, a fresh page for each test. */
export function workbenchSession(): WorkbenchSession {
  let browser: Browser;
  let context: BrowserContext;
  let served: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let outside: string[];

  beforeAll(async () => {
    await built("pane", "workbench");
    [browser, served] = await Promise.all([launchBrowser(), serve()]);
    // One for the whole file: its second page finds the spreadsheet's scripts compiled.
    context = await browser.newContext({ viewport: { width: 1300, height: 800 } });
    context.setDefaultTimeout(PATIENCE);
  }, 400_000);

  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  beforeEach(async () => {
    outside = [];
    page = await context.newPage();
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(served.address))
        outside.push(request.url());
    });
  });

  afterEach(() => page.close());

  const pane = () => page.frameLocator("#pane");
  const run = () => pane().getByRole("button", { name: "Hitung Capaian", exact: true });
  return {
    ...{ pane, run, page: () => page, outside: () => outside },
    open: async (query = "") => {
      await page.goto(served.address + query);
      await run().waitFor();
    },
    titles: () => page.evaluate(() => workbench.host.book.sheets().map((sheet) => sheet.props().title)),
    rulesOf: (title) => page.evaluate(rulesOn, title),
    violations: () => violationsOn(page),
    chooseFault: async (fault) => {
      await page.locator("#fault-button").click();
      await page.locator(`#fault-menu [data-fault="${fault}"]`).click();
    },
  };
}

const rulesOn = (title: string): number =>
  workbench.host.book
    .sheets()
    .find((sheet) => sheet.props().title === title)
    ?.rules().length ?? -1;

async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include("header.bar")
    .include(["#pane", "main"])
    .setLegacyMode()
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}
