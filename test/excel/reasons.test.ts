import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { tandaiDiperiksa } from "../../src/app/tandai-diperiksa";
import { diperiksaArea } from "../../src/domain/diperiksa";
import type { Rect } from "../../src/domain/address";
import { parseTarget } from "../../src/domain/reference";
import type { Result } from "../../src/domain/result";
import type { HostError } from "../../src/domain/host-error";
import { createExcelWorkbook, type ExcelOptions } from "../../src/excel/excel-workbook";
import { readDiperiksa } from "../../src/input/read-diperiksa";
import type { PlainBook } from "../../src/workbench/host/book/plain-book";
import type { WorkbookData } from "../../src/workbench/host/book/plain-workbook";
import type { Fault } from "../../src/workbench/host/faults";
import type { LocalHost } from "../../src/workbench/host/local-host";
import { HITUNG, snapshotOf } from "./local-excel";
import { usersPart } from "./parts-of-state";
import { sampleWorkbook } from "./sample-workbook";
import { startSwitchboard, type Switchboard } from "./switchboard";

/**
 * Whatever goes wrong, at whichever action of whichever request: what people have typed on the product's own sheets
 * (reasons beside the Catatan, the scale, answers on direction) stands afterwards, or after the next run.
 */
let board: Switchboard;
let tried = 0;
let lost = 0;
beforeAll(() => {
  board = startSwitchboard();
});
afterAll(() => {
  board.office.dispose();
  process.stdout.write(`typed words: ${tried} faults tried, ${lost} times something was lost\n`);
});

/** `LKJIP_MATRIKS=1` tries every action; otherwise a sample of them. */
const SAMPLE = process.env["LKJIP_MATRIKS"] === "1" ? Infinity : 3;
const LIMITS: ExcelOptions = { readTime: 500, time: 500, editPause: 2, editTries: 2 };
/** So small that a run takes a dozen requests. */
const CHUNKS: ExcelOptions = { ...LIMITS, bytes: 40_000 };

const OPTIONS = { ...HITUNG, fill: false };
const REASONS = ["Sesuai LHR Inspektorat", "Dibulatkan oleh BPS"];

/** Printed percentages that are wrong make Catatan. */
function workbook(): WorkbookData {
  const data = sampleWorkbook(4);
  const [kinerja, ...others] = data.sheets;
  const printed = { E5: 0.9, E6: 0.9, E7: 0.9, E8: 0.9 };
  return { ...data, sheets: [{ name: "", ...kinerja, cells: { ...kinerja?.cells, ...printed } }, ...others] };
}

interface Case {
  readonly host: LocalHost;
  readonly book: PlainBook;
}

function rectOf(book: PlainBook, name: string): { readonly sheet: string; readonly rect: Rect } {
  const formula = book.names().find((each) => each.name === name)?.formula ?? "";
  const target = parseTarget(formula.replace(/^=/, ""));
  if (target.kind !== "range") throw new Error(`${name} is ${formula}`);
  return target;
}

function type(book: PlainBook, title: string, row: number, column: number, content: string | number): void {
  book.typeInto(book.sheet(title), { row, column }, content);
}

/** A workbook with results on which people have worked, and in which a figure has been put right since. */
async function begin(): Promise<Case> {
  const { host, book } = board.connect(workbook());
  expect(await hitungCapaian(createExcelWorkbook(LIMITS), OPTIONS)).toMatchObject({ ok: true });
  const reasons = rectOf(book, "LKJIP_Diperiksa");
  REASONS.forEach((reason, i) =>
    type(book, reasons.sheet, reasons.rect.top + 1 + i, reasons.rect.left, reason),
  );
  const skala = rectOf(book, "LKJIP_Skala");
  type(book, skala.sheet, skala.rect.top, skala.rect.left + 2, "Istimewa");
  const arah = rectOf(book, "LKJIP_Arah");
  type(book, arah.sheet, arah.rect.top, arah.rect.left, "Indikator ke-4");
  type(book, arah.sheet, arah.rect.top, arah.rect.left + 1, "Negatif");
  // One Catatan less: the rows below it move up.
  type(book, "Kinerja '24", 5, 5, 0.4);
  host.requests.length = 0;
  return { host, book };
}

type Job = (options: ExcelOptions, book: PlainBook) => Promise<Result<unknown, HostError>>;

const JOBS: Readonly<Record<string, Job>> = {
  "Hitung Capaian": (options) => hitungCapaian(createExcelWorkbook(options), OPTIONS),
  "Tandai sudah diperiksa": (options, book) => {
    const { sheet, rect } = rectOf(book, "LKJIP_Diperiksa");
    const kunci = String(book.sheet(sheet).cell(rect.top + 3, rect.right).content);
    return tandaiDiperiksa(createExcelWorkbook(options), { ...OPTIONS, kunci, alasan: "Data sementara" });
  },
  "Bersihkan Hasil": (options) => bersihkanHasil(createExcelWorkbook(options), { removeEditedSkala: false }),
};

/** What of the typed words a clean run still knows; the reasons are left out where they were asked to go. */
async function missing({ book }: Case, isCleaned: boolean): Promise<readonly string[]> {
  const again = await hitungCapaian(createExcelWorkbook(LIMITS), OPTIONS);
  if (!again.ok) return [`the next run: ${again.error.kind}`];
  const snapshot = await snapshotOf(createExcelWorkbook(LIMITS));
  const reasons = readDiperiksa(snapshot).map(({ alasan }) => alasan);
  const typed = snapshot.areas.flatMap(({ values }) => values.map(String));
  const wanted = [...(isCleaned ? [] : REASONS.filter((reason) => !reasons.includes(reason)))];
  const settings = ["Istimewa", "Indikator ke-4"].filter((word) => !typed.includes(word));
  const area = diperiksaArea(snapshot);
  const below = area === null ? 0 : (book.sheet(area.sheet).used(true)?.bottom ?? 0) - area.rect.bottom;
  // Nothing of the copies is left: below the table stand two lines.
  return [...wanted, ...settings, ...(below > 3 ? [`${below} rows below the Catatan`] : [])];
}

async function attempt(job: Job, faults: readonly Fault[], options: ExcelOptions): Promise<void> {
  tried++;
  const each = await begin();
  const lifts = faults.map((fault) => each.host.fault(fault));
  const done = await job(options, each.book);
  for (const lift of lifts) lift();
  const isCleaned = job === JOBS["Bersihkan Hasil"] && isGone(each.book);
  const gone = await missing(each, isCleaned);
  if (gone.length > 0) lost++;
  expect({ faults, done: done.ok, gone }).toEqual({ faults, done: done.ok, gone: [] });
}

const isGone = (book: PlainBook): boolean =>
  !book.sheets().some((sheet) => sheet.props().title === "LKjIP Catatan");

async function requestsOf(job: Job, options: ExcelOptions): Promise<readonly number[]> {
  const { host, book } = await begin();
  expect(await job(options, book)).toMatchObject({ ok: true });
  return host.requests.map(({ actions }) => actions);
}

function* sampled(count: number): Generator<number> {
  const wanted = Math.min(SAMPLE, count);
  for (let i = 0; i < wanted; i++) yield Math.floor((i * count) / wanted);
}

describe.each(Object.keys(JOBS))("%s", (name) => {
  const job = JOBS[name] as Job;

  test("Excel refuses an action of the write; then, too, with the connection lost behind it", async () => {
    const requests = await requestsOf(job, LIMITS);
    const write = requests.length;
    for (const action of sampled(requests.at(-1) ?? 0)) {
      await attempt(job, [{ kind: "refuse", at: { request: write, action } }], LIMITS);
      const broken: readonly Fault[] = [
        { kind: "refuse", at: { request: write, action } },
        { kind: "lost-connection", at: { request: write + 1 } },
      ];
      await attempt(job, broken, LIMITS);
    }
  }, 120_000);

  test("the connection goes, or an answer stays away, at any request, in a run of many requests", async () => {
    const requests = await requestsOf(job, CHUNKS);
    for (const index of sampled(requests.length)) {
      for (const applied of [false, true]) {
        const at = { request: index + 1 };
        await attempt(job, [{ kind: "lost-connection", applied, at }], CHUNKS);
      }
      const action = Math.floor((requests[index] ?? 0) / 2);
      await attempt(job, [{ kind: "refuse", at: { request: index + 1, action } }], CHUNKS);
    }
  }, 120_000);
});

describe("A reason that somebody types while the run is under way", () => {
  const LATE = "Diketik sementara menghitung";

  /** Into the row of the first Catatan, by a co-author, just before that request. */
  async function typedBefore(request: number, job: Job): Promise<{ book: PlainBook; error: string | null }> {
    const { host, book } = await begin();
    const { sheet, rect } = rectOf(book, "LKJIP_Diperiksa");
    host.fault({
      kind: "co-author",
      at: { request },
      change: () => type(book, sheet, rect.top + 3, rect.left, LATE),
    });
    const done = await job(LIMITS, book);
    return { book, error: done.ok ? null : done.error.kind };
  }

  test.each(["Hitung Capaian", "Tandai sudah diperiksa"])(
    "%s: between reading and checking, it stops the run; between checking and writing, it is put into its new row",
    async (name) => {
      const job = JOBS[name] as Job;
      const checked = await typedBefore(3, job);
      expect(checked.error).toBe("changed-meanwhile");
      const written = await typedBefore(4, job);
      expect(written.error).toBeNull();
      const reasons = readDiperiksa(await snapshotOf(createExcelWorkbook(LIMITS))).map(
        ({ alasan }) => alasan,
      );
      expect(reasons).toEqual(expect.arrayContaining([...REASONS, LATE]));
    },
  );
});

test("marking one Catatan as checked keeps the reasons of the others", async () => {
  const { book } = await begin();
  const before = usersPart(book);
  expect(await JOBS["Tandai sudah diperiksa"]?.(LIMITS, book)).toMatchObject({ ok: true });
  const reasons = readDiperiksa(await snapshotOf(createExcelWorkbook(LIMITS))).map(({ alasan }) => alasan);
  expect([...reasons].sort()).toEqual([...REASONS, "Data sementara"].sort());
  expect(usersPart(book)).toEqual(before);
});
