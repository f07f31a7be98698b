import type { HostError } from "../../src/domain/host-error";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { chooseNames } from "../../src/input/choose-names";
import type { Book } from "../../src/workbench/host/book/book";
import type { PlainBook } from "../../src/workbench/host/book/plain-book";
import type { At, Fault } from "../../src/workbench/host/faults";
import type { SheetState } from "../../src/workbench/host/book/workbook-state";
import type { LocalHost } from "../../src/workbench/host/local-host";
import { ourSheets, usersPart } from "./parts-of-state";
import { samplePlan } from "./sample-plan";
import { sampleWorkbook } from "./sample-workbook";
import { startSwitchboard, type Switchboard } from "./switchboard";

/**
 * Every fault × every request and a sample of the actions of a run. In no case does anything of the user's differ
 * afterwards, no sheet of ours stays half written where the connection lives, and the error is the right one.
 */
let board: Switchboard;
let tried = 0;
beforeAll(() => {
  board = startSwitchboard();
});
afterAll(() => {
  board.office.dispose();
  process.stdout.write(`fault matrix: ${tried} runs\n`);
});

/** The first run adds sheets and fills cells; a second one rewrites the sheets in place. */
const SCENARIOS = ["first", "second"] as const;
type Scenario = (typeof SCENARIOS)[number];

const LIMITS = { readTime: 60, time: 60, editPause: 3, editTries: 100 };
/** Requests of a run: outline, cells, check, write. */
const REQUESTS = [1, 2, 3, 4] as const;
const WRITE = 4;

interface Case {
  readonly host: LocalHost;
  readonly book: PlainBook;
  readonly run: () => Promise<HostError | null>;
  /** Whether the last run did without something that Excel had refused. */
  readonly leftOut: () => boolean;
}

async function begin(scenario: Scenario): Promise<Case> {
  const { host, book } = board.connect(sampleWorkbook());
  let leftOut = false;
  const run = async (): Promise<HostError | null> => {
    const workbook = createExcelWorkbook(LIMITS);
    const read = await workbook.read(chooseNames);
    if (!read.ok) return read.error;
    const fill = scenario === "first" && book.sheet("Kinerja '24").cell(5, 5).formula === null;
    const applied = await workbook.apply(samplePlan(read.value.outline, { fill }), read.value);
    leftOut = applied.ok && applied.value.leftOut !== undefined;
    return applied.ok ? null : applied.error;
  };
  if (scenario === "second") await run();
  host.requests.length = 0;
  return { host, book, run, leftOut: () => leftOut };
}

interface Goal {
  readonly usersBefore: string;
  readonly usersAfter: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Actions of each request. */
  readonly actions: readonly number[];
}

const users = (book: Book): string => JSON.stringify(usersPart(book));

async function goalOf(scenario: Scenario): Promise<Goal> {
  const { host, book, run } = await begin(scenario);
  const [usersBefore, before] = [users(book), ourSheets(book)];
  expect(await run()).toBeNull();
  return {
    usersBefore,
    before,
    usersAfter: users(book),
    after: ourSheets(book),
    actions: host.requests.map(({ actions }) => actions),
  };
}

/** What is wrong with a sheet of ours: it must be as before, as planned, empty, or not there. */
const halfWritten = (book: Book, { before, after }: Pick<Goal, "before" | "after">): readonly string[] =>
  [...ourSheets(book)]
    .filter(([title, text]) => !["", before.get(title), after.get(title)].includes(text))
    .map(([title]) => title);

/** Figures, formulas, number formats and colours by rule: what a run never does without. */
function figuresOf(text: string): string {
  if (text === "") return text;
  const { cells, rules } = JSON.parse(text) as SheetState;
  const kept = Object.entries(cells)
    .filter(([, { value, formula }]) => value !== null || formula !== undefined)
    .map(([address, { value, formula, style }]) => [address, value, formula, style?.numberFormat]);
  return JSON.stringify([
    kept,
    rules.map((rule) => (JSON.parse(rule) as { look: { fill: unknown } }).look.fill),
  ]);
}

/** As `halfWritten`, where the run did without some of the looks: the figures are as planned. */
const halfFigures = (book: Book, { after }: Pick<Goal, "after">): readonly string[] =>
  [...ourSheets(book)]
    .filter(([title, text]) => figuresOf(text) !== figuresOf(after.get(title) ?? ""))
    .map(([title]) => title);

/** Places in a run: every request, and of its actions a sample. */
function places({ actions }: Goal, request: number, samples: number): readonly Required<At>[] {
  const count = actions[request - 1] ?? 1;
  const wanted = Math.min(samples, count);
  return Array.from({ length: wanted }, (_, i) => ({ request, action: Math.floor((i * count) / wanted) }));
}

interface Expected {
  /** Kinds of error that are right; null where the run may go well. */
  readonly kinds: readonly (HostError["kind"] | null)[];
  /** Where the connection is gone or the sheet out of reach, our own part may stay as it fell. */
  readonly ours?: "any";
  /** What else of the user's is right: what a co-author has done. */
  readonly users?: "any";
}

describe.each(SCENARIOS)(
  "When something goes wrong in the %s run, nothing of the user's is lost",
  (scenario) => {
    let goal: Goal;
    beforeAll(async () => {
      goal = await goalOf(scenario);
    });

    async function attempt(
      fault: Fault,
      expected: Expected,
      lift: "after" | "soon" = "after",
    ): Promise<void> {
      tried++;
      const { host, book, run, leftOut } = await begin(scenario);
      const end = host.fault(fault);
      const timer = lift === "soon" ? setTimeout(end, 10) : undefined;
      const error = await run();
      clearTimeout(timer);
      end();
      const right = error === null ? goal.usersAfter : goal.usersBefore;
      const found = {
        fault: JSON.stringify(fault),
        error,
        isRight: expected.kinds.includes(error?.kind ?? null),
        users: expected.users === "any" || users(book) === right ? "untouched" : "changed",
        half: expected.ours === "any" ? [] : leftOut() ? halfFigures(book, goal) : halfWritten(book, goal),
      };
      expect(found).toEqual({ ...found, isRight: true, users: "untouched", half: [] });
    }

    test("Excel refuses one action, whichever it is", async () => {
      for (const request of REQUESTS) {
        for (const at of places(goal, request, request === WRITE ? 45 : 4)) {
          await attempt({ kind: "refuse", at }, { kinds: ["refused", "other-workbook", null] });
        }
      }
    });

    test("a cell is being edited, from any moment on, until Enter is pressed", async () => {
      for (const request of REQUESTS) {
        for (const at of places(goal, request, request === WRITE ? 25 : 2)) {
          await attempt({ kind: "cell-edit", at }, { kinds: ["cell-being-edited"] }, "soon");
        }
      }
    });

    test("a sheet is protected before the write: nothing is written, and the sheet is named", async () => {
      for (const request of REQUESTS.slice(0, 3)) {
        await attempt(
          { kind: "protected-sheet", sheet: "Kinerja '24", at: { request } },
          { kinds: ["sheet-protected"] },
        );
      }
      await attempt(
        { kind: "protected-sheet", sheet: "Kinerja '24", at: { request: WRITE } },
        { kinds: ["sheet-protected"] },
      );
      await attempt({ kind: "protected-sheet", sheet: "Anggaran" }, { kinds: [null] });
    });

    test("the structure is protected, or the workbook read-only", async () => {
      const structure = scenario === "first" ? "structure-protected" : null;
      for (const request of REQUESTS.slice(0, 3)) {
        await attempt({ kind: "protected-structure", at: { request } }, { kinds: [structure] });
        await attempt({ kind: "read-only", at: { request } }, { kinds: ["read-only"] });
      }
      await attempt({ kind: "protected-structure", at: { request: WRITE } }, { kinds: [structure] });
      await attempt({ kind: "read-only", at: { request: WRITE } }, { kinds: ["read-only"] });
    });

    test("the user looks at another workbook", async () => {
      for (const request of REQUESTS)
        await attempt({ kind: "other-workbook", at: { request } }, { kinds: ["other-workbook"] });
    });

    test("no answer comes: while reading nothing has happened, while writing nobody knows", async () => {
      for (const request of REQUESTS.slice(0, 3))
        await attempt({ kind: "no-answer", at: { request } }, { kinds: ["no-answer"] });
      await attempt({ kind: "no-answer", at: { request: WRITE } }, { kinds: ["outcome-unknown"] });
      await attempt(
        { kind: "no-answer", applied: true, at: { request: WRITE } },
        { kinds: ["outcome-unknown"], ours: "any", users: "any" },
      );
    });

    test("the connection is lost, for good or for a moment", async () => {
      for (const request of REQUESTS.slice(0, 3))
        await attempt({ kind: "lost-connection", at: { request } }, { kinds: ["no-answer"] });
      for (const applied of [false, true]) {
        const lost = { kind: "lost-connection", applied, at: { request: WRITE } } as const;
        await attempt(lost, { kinds: ["outcome-unknown"], ours: "any", users: "any" });
      }
    });

    test("a request is larger than Excel takes", async () => {
      for (const request of REQUESTS)
        await attempt(
          { kind: "payload-limit", bytes: 500, at: { request } },
          { kinds: ["payload-too-large"] },
        );
    });

    test("Excel turns out to be older than the product needs", async () => {
      for (const request of REQUESTS.slice(0, 3)) {
        await attempt({ kind: "api-set", version: "1.8", at: { request } }, { kinds: ["api-too-old"] });
      }
      await attempt({ kind: "api-set", version: "1.8", at: { request: WRITE } }, { kinds: ["api-too-old"] });
    });

    const CHANGES: Readonly<Record<string, (book: Book) => void>> = {
      "a figure": (book) => cellOf(book, "Kinerja '24", 5, 3, 999),
      "a row below the table": (book) => cellOf(book, "Kinerja '24", 8, 3, 7),
      "the title of a sheet": (book) => book.retitle(sheetOf(book, "Kinerja '24"), "Kinerja 2025"),
      "a sheet that is gone": (book) => book.removeSheet(sheetOf(book, "Kinerja '24")),
      "a name that is gone": (book) => book.removeName(book.names()[2]?.id ?? ""),
      "a name that points elsewhere": (book) => {
        const [name] = book.names();
        if (name) book.putName({ ...name, formula: "=Anggaran!$A$1:$A$3" });
      },
    };

    test.each(Object.keys(CHANGES))("a co-author changes %s between reading and writing", async (what) => {
      const change = CHANGES[what] ?? fail;
      const { book: other } = await begin(scenario);
      change(other);
      for (const request of [2, 3]) {
        tried++;
        const { host, book, run } = await begin(scenario);
        host.fault({ kind: "co-author", at: { request }, change });
        const error = await run();
        const kinds = request === 3 ? ["changed-meanwhile"] : ["changed-meanwhile", undefined];
        expect({ request, kinds, error }).toEqual({
          request,
          kinds: expect.arrayContaining([error?.kind]),
          error,
        });
        if (error !== null)
          expect({
            users: users(book) === users(other),
            half: halfWritten(book, { before: ourSheets(other), after: goal.after }),
          }).toEqual({ users: true, half: [] });
      }
    });

    test("a co-author takes a sheet away, or our title, between the check and the write", async () => {
      const gone = CHANGES["a sheet that is gone"] ?? fail;
      const taken = (book: Book): void => void book.addSheet("LKjIP Skala");
      for (const change of scenario === "first" ? [gone, taken] : [gone]) {
        tried++;
        const { book: other } = await begin(scenario);
        change(other);
        const { host, book, run } = await begin(scenario);
        host.fault({ kind: "co-author", at: { request: WRITE }, change });
        expect(await run()).toMatchObject({ kind: "changed-meanwhile" });
        expect({
          users: users(book) === users(other),
          half: halfWritten(book, { before: ourSheets(other), after: goal.after }),
        }).toEqual({ users: true, half: [] });
      }
    });
  },
);

const fail = (): never => {
  throw new Error("no such change");
};

function sheetOf(book: Book, title: string): ReturnType<Book["sheets"]>[number] {
  return book.sheets().find((sheet) => sheet.props().title === title) ?? fail();
}

function cellOf(book: Book, sheet: string, row: number, column: number, content: number): void {
  sheetOf(book, sheet).edit({ top: row, left: column, bottom: row, right: column }, (cell) => ({
    ...cell,
    content,
  }));
}
