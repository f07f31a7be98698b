import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launchProfile, PATIENCE } from "../e2e/browser";
import { bigWorkbook } from "./big-workbook";
import { median } from "./measure";
import { clickToResult, firstButton, watchForButton, type FirstButton, type Run } from "./workbench-page";

const { build } = require("../../build/workbench/build.cjs") as { build(): Promise<void> };
const { serve } = require("../../build/workbench/serve.cjs") as {
  serve(): Promise<{ readonly address: string; readonly server: { close(): void } }>;
};
const REPORT = readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx"));
const RUNS = 3;

type Line = Readonly<Record<string, number | string>>;

/** What a user waits for in the browser, milliseconds, median of three, and where it goes. */
export async function benchWorkbench(): Promise<void> {
  await build();
  const { address, server } = await serve();
  console.log("\nThe workbench: from the address to the first button that can be used, milliseconds");
  const starts = await repeat(() => startsOf(address));
  console.table({
    "cold (new browser, nothing kept)": startLine(starts.map(([cold]) => cold)),
    "warm (loaded before)": startLine(starts.map(([, warm]) => warm)),
  });
  console.log("\nThe workbench: from the click on Hitung Capaian to the result, milliseconds");
  console.table({
    "the report, 25 indicators": runLine(await repeat(() => runOf(address, REPORT))),
    "1 000 rows": runLine(await repeat(() => runOf(address, Buffer.from(bigWorkbook(1_000))))),
  });
  server.close();
}

async function repeat<T>(measured: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  while (all.length < RUNS) all.push(await measured());
  return all;
}

/** Each measure in a browser of its own, with an empty profile on disk as a user has one. */
async function inBrowser<T>(work: (profile: BrowserContext) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "lkjip-profile-"));
  const profile = await launchProfile(folder, { width: 1300, height: 800 });
  try {
    profile.setDefaultTimeout(PATIENCE);
    await profile.addInitScript(watchForButton);
    return await work(profile);
  } finally {
    await profile.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(page: Page, address: string): Promise<FirstButton> {
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("tombol").length > 0);
  return page.evaluate(firstButton);
}

/** A first load in a browser of its own, and a second one by the same. */
const startsOf = (address: string): Promise<readonly [cold: FirstButton, warm: FirstButton]> =>
  inBrowser(async (profile) => {
    const first = await profile.newPage();
    const cold = await open(first, address);
    await first.waitForTimeout(1000);
    await first.close();
    return [cold, await open(await profile.newPage(), address)];
  });

const runOf = (address: string, bytes: Buffer): Promise<Run> =>
  inBrowser(async (profile) => {
    const page = await profile.newPage();
    await open(page, address);
    await page.evaluate(() => performance.clearMarks("tombol"));
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await page.locator("#chosen").setInputFiles({ name: "ukur.xlsx", mimeType, buffer: bytes });
    await page.waitForFunction(() => performance.getEntriesByName("tombol").length > 0);
    await page.waitForTimeout(1000);
    return page.evaluate(clickToResult);
  });

const middle = <T>(all: readonly T[], figure: (one: T) => number): number =>
  Math.round(median(all.map(figure)));

function startLine(all: readonly FirstButton[]): Line {
  const until = (from: string, to: string) =>
    middle(all, ({ marks }) => (marks[to] ?? Number.NaN) - (from === "" ? 0 : (marks[from] ?? Number.NaN)));
  return {
    "first button": until("", "tombol"),
    scripts: until("", "mulai"),
    spreadsheet: until("mulai", "lembar-siap"),
    "open workbook": until("lembar-siap", "buku-dibuka"),
    "pane and its first reading": until("buku-dibuka", "tombol"),
    "kB over the wire": middle(all, ({ transferredKilobytes }) => transferredKilobytes),
  };
}

/** The longest wait between two requests is the calculation: engine, plan and the making of the writes. */
function runLine(all: readonly Run[]): Line {
  const parts = all.map(partsOf);
  const of = (key: keyof (typeof parts)[number]) => middle(parts, (part) => part[key]);
  return {
    ...{ "result shown": of("shown"), "before reading": of("before"), reading: of("reading") },
    ...{ "calculation, plan": of("between"), "writing (host)": of("writing"), "pane draws": of("drawing") },
    ...{ "until idle": of("settled"), requests: of("requests"), kB: of("kilobytes") },
  };
}

function partsOf({ clicked, shown, settled, requests }: Run) {
  const write = requests.reduce((largest, one) => (one.bytes > largest.bytes ? one : largest));
  const at = requests.indexOf(write);
  const [first, lastRead, last] = [requests[0] ?? write, requests[at - 1] ?? write, requests.at(-1) ?? write];
  return {
    ...{ shown: shown - clicked, settled: settled - clicked, requests: requests.length },
    before: first.start - clicked,
    reading: lastRead.end - first.start,
    between: write.start - lastRead.end,
    writing: last.end - write.start,
    drawing: shown - last.end,
    kilobytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
  };
}
