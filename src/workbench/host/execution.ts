import { TAKEN } from "../../excel/uji/probe";
import { REFUSALS } from "./assumptions";
import type { Faults, Trouble } from "./faults";
import { HostObject } from "./objects/host-object";
import { refuse, refuseWith } from "./objects/refusal";
import type { Session } from "./objects/session";
import type { Workbook } from "./objects/workbook";
import { errorOf, interpret } from "./wire/interpret";
import type { Members } from "./wire/members";
import { isCleanUp, isStartUp, type RequestBody, type ResponseBody } from "./wire/protocol";

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

export interface WorkingSession extends Session {
  readonly workbook: Workbook;
  runLater(): void;
}

export interface ExecutionParts {
  readonly session: WorkingSession;
  readonly faults: Faults;
  readonly members: Members;
  /** Most bytes of a request or a response. */
  readonly limit: number;
}

/** Carries out the requests of one page, one after the other, and keeps a record of them. */
export class Execution {
  readonly requests: RequestRecord[] = [];
  #tail: Promise<unknown> = Promise.resolve();

  constructor(readonly parts: ExecutionParts) {}

  /** After the requests that came before it. */
  execute(text: string): Promise<Reply> {
    const next = this.#tail.then(() => this.#execute(text));
    this.#tail = next.catch(() => undefined);
    return next;
  }

  async #execute(text: string): Promise<Reply> {
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOf(body);
    const begun = performance.now();
    const trouble = kind === "work" ? this.parts.faults.enter() : NO_TROUBLE;
    const response = trouble.skipped ? null : await this.#answer(body, text.length, kind === "work");
    const answer = JSON.stringify(response);
    this.requests.push({
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
    const limit = this.parts.faults.payloadLimit ?? this.parts.limit;
    if (isWork && bytes > limit) return refusedWhole("requestTooLarge");
    const response = await interpret(body, this.#interpreter(isWork));
    this.parts.session.added.length = 0;
    this.parts.session.runLater();
    return isWork && JSON.stringify(response).length > limit ? refusedWhole("responseTooLarge") : response;
  }

  #interpreter(isWork: boolean): Parameters<typeof interpret>[1] {
    const { session, faults, members } = this.parts;
    return {
      workbook: session.workbook,
      members,
      byReference: (id) => session.references.get(id),
      create: (typeName) => (typeName.endsWith("AddinInternalService") ? new AddinInternalService() : null),
      beforeAction: (index) => (isWork ? faults.beforeAction(index) : undefined),
      settle: () => session.book.settle(),
      flush: () => session.book.flush(),
      complete: () => refuseHalfRules(session),
      told: session.assumed,
    };
  }
}

/** A rule by formula that was added without one. */
function refuseHalfRules({ added, assumed }: Session): void {
  if (assumed.ruleWithoutFormula === TAKEN) return;
  const isHalf = added.some(({ sheet, id }) =>
    sheet.rules().some((rule) => rule.id === id && rule.type === "Custom" && rule.formula === ""),
  );
  if (isHalf) throw refuseWith(assumed.ruleWithoutFormula, "ConditionalFormatCollection.add");
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
