import type { Browser, Page } from "playwright-core";
import { sampleWorkbook } from "../excel/sample-workbook";
import { launchBrowser, PATIENCE } from "./browser";
import { giveOffice, OFFICE_HOST, officeFile } from "./office-files";
import { servePane, type Site } from "./static-site";
import { webView } from "./web-view";

/** The pane as it is built, with the real office.js, on a host that is not ours. */

interface ExampleWorkbook {
  readonly Worksheets: {
    Add(name: string): { GetRange(address: string): { Values: unknown; Merge(): void } };
  };
  readonly Names: { Add(name: string, formula: string): unknown };
  readonly $sheets: readonly { readonly Name: string; readonly $cf: readonly unknown[] }[];
}
const { Workbook } = require("../excel/office-host-example/missing-api.cjs") as {
  readonly Workbook: new () => ExampleWorkbook;
};
const { executeBody } = require("../excel/office-host-example/richapi-host.cjs") as {
  executeBody(workbook: ExampleWorkbook, body: unknown): unknown;
};

jest.setTimeout(400_000);

let site: Site;
let browser: Browser;
let page: Page;
let example: ExampleWorkbook;
let outside: readonly string[];
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([servePane(), launchBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser.close();
  site.close();
});

function exampleWorkbook(): ExampleWorkbook {
  const workbook = new Workbook();
  for (const { name, cells, merges } of sampleWorkbook(8).sheets) {
    const sheet = workbook.Worksheets.Add(name);
    for (const [address, value] of Object.entries(cells ?? {})) sheet.GetRange(address).Values = value;
    for (const address of merges ?? []) sheet.GetRange(address).Merge();
  }
  for (const { name, formula } of sampleWorkbook(8).names ?? []) {
    workbook.Names.Add(name, formula.startsWith("=") ? formula : `=${formula}`);
  }
  return workbook;
}

beforeEach(async () => {
  [example, complaints] = [exampleWorkbook(), []];
  page = await browser.newPage({ viewport: { width: 350, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.exposeFunction("hostExecute", (body: unknown) => executeBody(example, body));
  await page.addInitScript(webView, { ExcelApi: "1.13" });
  outside = await giveOffice(page);
});

afterEach(() => page.close());

const titles = () => example.$sheets.map(({ Name }) => Name);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

async function tabTo(words: string): Promise<void> {
  for (let i = 0; i < 60 && !(await focused()).startsWith(words); i++) await page.keyboard.press("Tab");
  expect(await focused()).toMatch(new RegExp(`^${words}`));
}

test("by keyboard alone: Hitung Capaian runs to its end, and Bersihkan Hasil takes all of it out again", async () => {
  await page.goto(site.address);
  await page.getByText("2 tabel ditemukan, dengan 8 baris indikator.").waitFor();
  await tabTo("Hitung Capaian");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Hitung Ulang" }).waitFor();
  await page.getByText(/^8 indikator dinilai/).waitFor();
  expect(await focused()).toBe("Hitung Ulang");
  expect(titles()).toEqual(
    expect.arrayContaining(["Kinerja '24", "Anggaran", "LKjIP Capaian", "LKjIP Skala"]),
  );
  expect(example.$sheets[0]?.$cf.length).toBeGreaterThan(0);
  await tabTo("Bersihkan Hasil");
  await page.keyboard.press("Enter");
  await page.getByRole("alertdialog").waitFor();
  // Called off, the focus is where it was.
  await page.keyboard.press("Escape");
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
  expect(await focused()).toBe("Bersihkan Hasil");
  await page.keyboard.press("Enter");
  await page.getByRole("alertdialog").waitFor();
  await tabTo("Hapus Hasil");
  await page.keyboard.press("Enter");
  await page
    .getByText(/^Hasil sudah dihapus/)
    .first()
    .waitFor();
  expect(await focused()).toBe("Hitung Capaian");
  expect(titles()).toEqual(["Kinerja '24", "Anggaran"]);
  expect(complaints).toEqual([]);
});

test("nothing is asked of anyone but the pane's server and Microsoft's office.js", async () => {
  await page.goto(site.address);
  await page.getByRole("button", { name: "Hitung Capaian", exact: true }).click();
  await page.getByRole("button", { name: "Hitung Ulang" }).waitFor();
  expect(outside.filter((address) => !address.startsWith(`https://${OFFICE_HOST}/lib/1/hosted/`))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
});

test("the first frame stands before any script has run", async () => {
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await bare.route("**/*", (route) =>
    route.request().url().startsWith(site.address) ? route.continue() : route.abort(),
  );
  await bare.goto(site.address);
  expect(await bare.getByRole("heading", { name: "LKjIP Capaian" }).isVisible()).toBe(true);
  expect(await bare.getByText(/Hitung Capaian menilai setiap indikator/).isVisible()).toBe(true);
  await bare.close();
});

test("opened outside of Excel, the page says so", async () => {
  const stranger = await browser.newPage();
  await stranger.route(`https://${OFFICE_HOST}/**`, (route) =>
    route.fulfill(officeFile(route.request().url())),
  );
  await stranger.goto(site.address);
  await stranger.getByText(/^This page was opened outside Excel/).waitFor();
  await stranger.close();
});
