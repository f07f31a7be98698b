import { ASSUMED, DEFAULT_SETS, PAYLOAD_LIMIT, type Assumed } from "./assumptions";
import type { Book } from "./book/book";
import { Events, type HostEvent } from "./events";
import { Execution, type Reply, type RequestRecord, type WorkingSession } from "./execution";
import { Faults, type Fault } from "./faults";
import { Guard } from "./guard";
import { ConditionalFormatCollection } from "./objects/conditional-formats";
import { Range } from "./objects/range";
import { RangeAreas } from "./objects/range-areas";
import { RangeFormat } from "./objects/range-format";
import { References } from "./objects/session";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import { refuseAsExcel } from "./strict/strictness";
import { Members, type MemberUse } from "./wire/members";

export interface HostOptions {
  /** Most bytes of a request or a response; `PAYLOAD_LIMIT` unless told. */
  readonly payloadLimit?: number;
  /** Requirement sets that the host claims; `DEFAULT_SETS` unless told. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Where this Excel answers otherwise than `ASSUMED`. */
  readonly assumed?: Partial<Assumed>;
  /** Display language, `id-ID` unless told. */
  readonly locale?: string;
}

export interface LocalHost {
  readonly book: Book;
  readonly options: HostOptions;
  readonly requests: RequestRecord[];
  /** Requests that a user waits for, since `requests` was last emptied. */
  trips(): number;
  /** Makes something go wrong; answers with what lifts it again. */
  fault(fault: Fault): () => void;
  /** Carries out one request of office.js, after those that came before it. `text` is its JSON. */
  execute(text: string): Promise<Reply>;
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Told of every member that a request uses, before it is carried out. */
  onUse(listener: (use: MemberUse) => void): void;
  /** As when the pane is closed: its events and tracked ranges are gone. */
  forgetPage(): void;
  /** Ranges that the page still tracks. */
  trackedRanges(): number;
  sets(): Readonly<Record<string, string>>;
  /** Further workbooks that the page has opened: their files in base64, null for an empty one. */
  opened(): readonly (string | null)[];
}

export function createLocalHost(book: Book, options: HostOptions = {}): LocalHost {
  const assumed = { ...ASSUMED, ...options.assumed };
  const guard = new Guard(assumed);
  const faults = new Faults(guard, book);
  const session = sessionOver(book, guard);
  const users: ((use: MemberUse) => void)[] = [];
  const sets = (): Readonly<Record<string, string>> => ({
    ...(options.sets ?? DEFAULT_SETS),
    ...(faults.apiVersion === null ? {} : { ExcelApi: faults.apiVersion }),
  });
  const members = new Members(
    () => sets()["ExcelApi"] ?? "1.1",
    (use) => {
      users.forEach((told) => told(use));
      faults.beforeUse(use);
    },
    (object, name, args) => refuseAsExcel({ object, name, args }, { book, assumed }),
  );
  const execution = new Execution({ session, faults, members, limit: options.payloadLimit ?? PAYLOAD_LIMIT });
  return {
    book,
    options,
    requests: execution.requests,
    sets,
    trips: () => execution.requests.filter(({ kind }) => kind === "work").length,
    fault: (fault) => faults.add(fault),
    execute: (text) => execution.execute(text),
    onUse: (listener) => void users.push(listener),
    onEvent: (listener) => session.events.listen(listener),
    forgetPage: () => {
      session.events.forgetPage();
      session.references.clear();
    },
    trackedRanges: () => session.references.size,
    opened: () => session.opened,
  };
}

function sessionOver(book: Book, guard: Guard): WorkingSession {
  let work: (() => void)[] = [];
  let ids = 0;
  const session: Omit<WorkingSession, "workbook"> = {
    book,
    guard,
    assumed: guard.assumed,
    events: new Events(),
    references: new References(),
    added: [],
    lostOnce: new Set(),
    opened: [],
    make: {
      worksheet: (sheet) => new Worksheet(session, sheet),
      range: (sheet, rect) => new Range(session, sheet, rect),
      areas: (sheet, rects) => new RangeAreas(session, sheet, rects),
      format: (place) => new RangeFormat(place),
      rules: (place) => new ConditionalFormatCollection(place),
    },
    later: (job) => void work.push(job),
    newId: () => `{${(++ids).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`,
    runLater: () => {
      const jobs = work;
      work = [];
      for (const job of jobs) job();
    },
  };
  book.onOutsideEdit((edit) => session.events.changedOutside(edit));
  return Object.assign(session, { workbook: new Workbook(session) });
}
