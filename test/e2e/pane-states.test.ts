import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, PATIENCE } from "./browser";
import { buildAndServe, type Site } from "./static-site";

/** The states of the pane, over fakes, as a browser draws them. 175 px is a pane of 350 px at 200 %. */
const VIEWS = [
  { theme: "light", width: 350, states: ["first", "names", "running", "done", "refused", "asking", "bug"] },
  { theme: "dark", width: 320, states: ["none", "stale", "cleaned", "asking"] },
  { theme: "light", width: 175, states: ["done", "asking"] },
] as const;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  const preview = "test/taskpane/preview/webpack.config.cjs";
  [site, browser] = await Promise.all([buildAndServe(preview), launchBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser.close();
  site.close();
});

async function violations(page: Page): Promise<readonly string[]> {
  // Legacy mode: the page has no frames, and a second page for each report would take most of the time.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.each(VIEWS)(
  "no state breaks a rule of axe or scrolls sideways, $theme, $width px",
  async ({ theme, width, states }) => {
    const context = await browser.newContext({ viewport: { width, height: 700 }, reducedMotion: "reduce" });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const trouble: string[] = [];
    for (const state of states) {
      await page.goto(`${site.address}?state=${state}&theme=${theme}`);
      await page
        .locator(state === "asking" ? "[role=alertdialog]" : "main h1")
        .first()
        .waitFor();
      if (state === "done" || state === "stale")
        await page.getByRole("region", { name: /^Catatan/ }).waitFor();
      trouble.push(...(await violations(page)).map((words) => `${state}: ${words}`));
      if ((await overflow(page)) > 0) trouble.push(`${state}: scrolls sideways`);
    }
    await context.close();
    expect(trouble).toEqual([]);
  },
  400_000,
);
