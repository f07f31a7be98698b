import { DEFAULT_SETS, PAYLOAD_LIMIT, REFUSALS } from "./assumptions";
import type { Book } from "./book/book";
import { Events, type HostEvent } from "./events";
import { Faults, type Fault, type Trouble } from "./faults";
import { Guard } from "./guard";
import { ConditionalFormatCollection } from "./objects/conditional-formats";
import { HostObject } from "./objects/host-object";
import { Range } from "./objects/range";
import { RangeAreas } from "./objects/range-areas";
import { RangeFormat } from "./objects/range-format";
import { refuse } from "./objects/refusal";
import { References, type Session } from "./objects/session";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import { errorOf, interpret } from "./wire/interpret";
import { Members } from "./wire/members";
import { isCleanUp, isStartUp, type RequestBody, type ResponseBody } from "./wire/protocol";

export interface HostOptions {
  /** Most bytes of a request or a response; `PAYLOAD_LIMIT` unless told. */
  readonly payloadLimit?: number;
  /** Requirement sets that the host claims; `DEFAULT_SETS` unless told. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Display language, `id-ID` unless told. */
  readonly locale?: string;
}

/** One request as the host saw it. */
export interface RequestRecord {
  /** `clean-up` is what the client sends by itself to give tracked ranges back; users wait for `work` alone. */
  readonly kind: "work" | "clean-up" | "start-up";
  readonly actions: number;
  readonly bytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  readonly error: string | null;
}

/** What goes back over the bridge; null when no answer ever comes. */
export type Reply = { readonly status: number; readonly body: unknown } | null;

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
  /** As when the pane is closed: its events and tracked ranges are gone. */
  forgetPage(): void;
  /** Ranges that the page still tracks. */
  trackedRanges(): number;
  sets(): Readonly<Record<string, string>>;
}

export function createLocalHost(book: Book, options: HostOptions = {}): LocalHost {
  const guard = new Guard();
  const faults = new Faults(guard, book);
  const session = sessionOver(book, guard);
  const requests: RequestRecord[] = [];
  const sets = (): Readonly<Record<string, string>> => ({
    ...(options.sets ?? DEFAULT_SETS),
    ...(faults.apiVersion === null ? {} : { ExcelApi: faults.apiVersion }),
  });
  const host = new Execution(
    session,
    faults,
    () => sets()["ExcelApi"] ?? "1.1",
    options.payloadLimit ?? PAYLOAD_LIMIT,
  );
  let tail: Promise<unknown> = Promise.resolve();
  return {
    book,
    options,
    requests,
    sets,
    trips: () => requests.filter(({ kind }) => kind === "work").length,
    fault: (fault) => faults.add(fault),
    execute: (text) => {
      const next = tail.then(() => host.execute(text, requests));
      tail = next.catch(() => undefined);
      return next;
    },
    onEvent: (listener) => session.events.listen(listener),
    forgetPage: () => {
      session.events.forgetPage();
      session.references.clear();
    },
    trackedRanges: () => session.references.size,
  };
}

interface WorkingSession extends Session {
  readonly workbook: Workbook;
  runLater(): void;
}

function sessionOver(book: Book, guard: Guard): WorkingSession {
  let work: (() => void)[] = [];
  let ids = 0;
  const session: Omit<WorkingSession, "workbook"> = {
    book,
    guard,
    events: new Events(),
    references: new References(),
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

class Execution {
  readonly #members: Members;

  constructor(
    readonly session: WorkingSession,
    readonly faults: Faults,
    version: () => string,
    readonly payloadLimit: number,
  ) {
    this.#members = new Members(version);
  }

  async execute(text: string, requests: RequestRecord[]): Promise<Reply> {
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOf(body);
    const begun = performance.now();
    const trouble = kind === "work" ? this.faults.enter() : NO_TROUBLE;
    const response = trouble.skipped ? null : await this.#answer(body, text.length, kind === "work");
    const answer = JSON.stringify(response);
    requests.push({
      kind,
      actions: body.Actions.length,
      bytes: text.length,
      responseBytes: answer.length,
      milliseconds: performance.now() - begun,
      error: response?.Error?.Code ?? null,
    });
    return replyWith(response, trouble);
  }

  async #answer(body: RequestBody, bytes: number, isWork: boolean): Promise<ResponseBody> {
    const limit = this.faults.payloadLimit ?? this.payloadLimit;
    if (isWork && bytes > limit) return refusedWhole("requestTooLarge");
    const response = await interpret(body, this.#interpreter(isWork));
    this.session.runLater();
    return isWork && JSON.stringify(response).length > limit ? refusedWhole("responseTooLarge") : response;
  }

  #interpreter(isWork: boolean): Parameters<typeof interpret>[1] {
    const { session, faults } = this;
    return {
      workbook: session.workbook,
      members: this.#members,
      byReference: (id) => session.references.get(id),
      create: (typeName) => (typeName.endsWith("AddinInternalService") ? new AddinInternalService() : null),
      beforeAction: (index) => (isWork ? faults.beforeAction(index) : undefined),
      settle: () => session.book.settle(),
      flush: () => session.book.flush(),
    };
  }
}

const kindOf = (body: RequestBody): RequestRecord["kind"] =>
  isStartUp(body) ? "start-up" : isCleanUp(body) ? "clean-up" : "work";

const NO_TROUBLE: Trouble = { silent: false, lost: false, skipped: false };

function replyWith(response: ResponseBody | null, trouble: Trouble): Reply {
  if (trouble.silent) return null;
  if (!trouble.lost) return { status: 200, body: response };
  const { code, message, http } = REFUSALS.connection;
  return { status: http, body: { error: { code, message } } };
}

const refusedWhole = (reason: "requestTooLarge" | "responseTooLarge"): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: errorOf(refuse(reason, ""), 0),
});

/** Called once by office.js when a page starts. */
class AddinInternalService extends HostObject {
  readonly typeName = "AddinInternalService";
  NotifyActionHandlerReady(): null {
    return null;
  }
}
