import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, PATIENCE } from "./browser";
import { buildAndServe, type Site } from "./static-site";
import { takePicture } from "./take-pictures";

/** The states of the pane, over fakes, as a browser draws them. 175 px is a pane of 350 px at 200 %. */
// What asks hides the pane behind it from those who hear it, so it comes last.
const VIEWS = [
  {
    theme: "light",
    width: 350,
    states: [
      "first",
      "names",
      "running",
      "done",
      "opened",
      "directions",
      "settings",
      "refused",
      "bug",
      "kenali",
      "named",
      "asking",
      "unnaming",
      "asking",
    ],
  },
  {
    theme: "dark",
    width: 320,
    states: ["none", "stale", "cleaned", "opened", "settings", "kenali", "asking"],
  },
  { theme: "high-contrast", width: 320, states: ["first", "done", "settings", "kenali", "refused"] },
  {
    theme: "light",
    width: 175,
    states: ["first", "done", "opened", "directions", "settings", "refused", "kenali", "asking"],
  },
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
  const { violations: found } = await new AxeBuilder({ page })
    // Where Fluent catches a Tab that would leave the page; it passes the focus on.
    .exclude("[data-tabster-dummy]")
    .setLegacyMode()
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** A message, or what is under way, stands in the window wherever the user has scrolled. */
const outOfSight = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    for (const top of [0, 300, document.documentElement.scrollHeight]) {
      window.scrollTo(0, top);
      for (const message of document.querySelectorAll(".fui-MessageBar, [role=progressbar]")) {
        const { top: from, bottom: to } = message.getBoundingClientRect();
        if (from < 0 || to > window.innerHeight) return `${message.textContent} at ${top}: ${from} to ${to}`;
      }
    }
    window.scrollTo(0, 0);
    return null;
  });

/** All views at once, each on one page that is loaded once and goes from state to state. */
test("no state breaks a rule of axe, scrolls sideways or hides its message", async () => {
  const trouble = await Promise.all(VIEWS.map(troubleOf));
  expect(trouble.flat()).toEqual([]);
}, 400_000);

async function troubleOf({ theme, width, states }: (typeof VIEWS)[number]): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width, height: 700 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(`${site.address}?theme=${theme}`);
  const trouble: string[] = [];
  for (const state of states) {
    await page.evaluate((wanted) => (location.hash = wanted), state);
    await page
      .locator(AWAITED[state] ?? "main h1")
      .first()
      .waitFor();
    const hidden = AWAITED[state] === DIALOG ? null : await outOfSight(page);
    const found = [...(await violations(page)), ...(hidden === null ? [] : [hidden])];
    if ((await overflow(page)) > 0) found.push("scrolls sideways");
    trouble.push(...found.map((words) => `${theme} ${width} ${state}: ${words}`));
    await takePicture(page, `${state}-${theme}-${width}`);
  }
  await context.close();
  return trouble;
}

const DIALOG = "[role=alertdialog]";

/** What tells that a state stands. */
const AWAITED: Readonly<Record<string, string>> = {
  first: "section",
  done: "section >> text=Catatan",
  stale: "section >> text=Catatan",
  settings: "text=NIP penanda tangan",
  directions: "section >> text=Makin rendah makin baik?",
  opened: "[aria-expanded=true] ~ [role=group] button",
  kenali: "section >> text=Tabel yang dikenali",
  named: "section >> text=Nama yang dibuat",
  asking: DIALOG,
  unnaming: DIALOG,
};
