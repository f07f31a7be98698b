import type { HostError } from "../../src/domain/host-error";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { stateOf } from "../../src/workbench/host/book/workbook-state";
import type { LocalHost } from "../../src/workbench/host/local-host";
import { HITUNG } from "./local-excel";
import { ourRules, usersPart } from "./parts-of-state";
import { sampleWorkbook } from "./sample-workbook";
import { startSwitchboard, type Switchboard } from "./switchboard";

/** Excel refuses one member for good: whichever it is, the run ends well without it, or with the workbook unchanged. */
let board: Switchboard;
beforeAll(() => {
  board = startSwitchboard();
});
afterAll(() => board.office.dispose());

/** `LKJIP_MATRIKS=1` tries every member and prints the whole table; otherwise one in so many. */
const ALL = process.env["LKJIP_MATRIKS"] === "1";
const SAMPLE = 12;

const LIMITS = { readTime: 2_000, time: 2_000, editPause: 3, editTries: 3 };

type Job = "Hitung Capaian" | "Hitung Capaian lagi" | "Bersihkan Hasil";
const JOBS: readonly Job[] = ["Hitung Capaian", "Hitung Capaian lagi", "Bersihkan Hasil"];

type Outcome = { readonly leftOut: readonly string[] } | { readonly error: HostError };

async function begin(
  job: Job,
): Promise<{ host: LocalHost; state: () => unknown; run: () => Promise<Outcome> }> {
  const { host, book } = board.connect(sampleWorkbook());
  const hitung = (): ReturnType<typeof hitungCapaian> => hitungCapaian(createExcelWorkbook(LIMITS), HITUNG);
  if (job !== "Hitung Capaian") expect(await hitung()).toMatchObject({ ok: true });
  const run = async (): Promise<Outcome> => {
    const done =
      job === "Bersihkan Hasil"
        ? await bersihkanHasil(createExcelWorkbook(LIMITS), { removeEditedSkala: true })
        : await hitung();
    return done.ok ? { leftOut: done.value.leftOut ?? [] } : { error: done.error };
  };
  const state = (): unknown => ({
    users: usersPart(book),
    rules: ourRules(book),
    names: stateOf(book).names,
  });
  return { host, state, run };
}

/** `RangeFont.Bold set` of every member that the job uses, in the order of their first use. */
async function membersOf(job: Job): Promise<readonly string[]> {
  const { host, run } = await begin(job);
  const used = new Set<string>();
  host.onUse(({ object, name, how }) => used.add(`${object.typeName}.${name} ${how}`));
  await run();
  return [...used].filter((use) => !use.includes("._"));
}

async function refusing(
  job: Job,
  use: string,
): Promise<{ readonly outcome: string; readonly isRight: boolean }> {
  const [member = "", how = "get"] = use.split(" ");
  const { host, state, run } = await begin(job);
  const before = JSON.stringify(state());
  host.fault({ kind: "refuse-member", member, how: how as "get" });
  const done = await run();
  if ("leftOut" in done)
    return {
      outcome: done.leftOut.length === 0 ? "as planned" : `without ${done.leftOut.join(", ")}`,
      isRight: true,
    };
  const { kind } = done.error;
  const isSaid = kind !== "unknown" && kind !== "outcome-unknown";
  return { outcome: `refused: ${kind}`, isRight: isSaid && JSON.stringify(state()) === before };
}

test.each(JOBS)(
  "%s: any one member that Excel refuses ends in a run without it, or in one sentence",
  async (job) => {
    const table: string[] = [];
    const wrong: string[] = [];
    const members = await membersOf(job);
    for (const use of members.filter((_use, index) => ALL || index % SAMPLE === SAMPLE - 1)) {
      const { outcome, isRight } = await refusing(job, use);
      table.push(`${use.padEnd(52)} ${outcome}`);
      if (!isRight) wrong.push(`${use}: ${outcome}`);
    }
    if (ALL) process.stdout.write(`${job}\n${table.join("\n")}\n`);
    expect(wrong).toEqual([]);
  },
);
