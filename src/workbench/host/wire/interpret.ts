import { REFUSALS, type Assumed } from "../assumptions";
import { HostObject } from "../objects/host-object";
import { Refusal, refuse } from "../objects/refusal";
import type { Members } from "./members";
import { camel, pascal } from "./members";
import { Paths, type Roots } from "./paths";
import {
  ActionType,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./protocol";
import { answer, needsValues, wantedOf } from "./query";

export interface Interpreter extends Roots {
  /** Before each action; throws where a fault says so. */
  beforeAction(index: number): void;
  /** Resolves when every formula has its value. */
  settle(): Promise<void>;
  flush(): void;
  /** When every action is done; throws where something was left half told that Excel does not take so. */
  complete(): void;
  /** Which of it Excel tells with a refusal. */
  readonly told: Pick<Assumed, "traces" | "errorLocation">;
}

/** Runs the actions of one request in order. The first that is refused ends it; what was done before stays. */
export async function interpret(body: RequestBody, host: Interpreter): Promise<ResponseBody> {
  const paths = new Paths(body, host);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let index = 0;
  try {
    for (const action of body.Actions) {
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      else host.beforeAction(index);
      if (action.ActionType === ActionType.query && needsValues(action.QueryInfo)) await host.settle();
      results.push({ ActionId: action.Id, Value: run(action, paths, host.members) ?? null });
      index++;
    }
    host.complete();
    host.flush();
    return { Results: results, TraceIds: traces };
  } catch (error) {
    const refusal = errorOf(error, Math.min(index, body.Actions.length - 1));
    return { Results: results, ...asTold(refusal, traces, host.told) };
  }
}

const asTold = (
  refusal: ResponseError,
  traces: readonly number[],
  told: Interpreter["told"],
): Pick<ResponseBody, "TraceIds" | "Error"> => ({
  TraceIds: told.traces === "given" ? traces : [],
  Error: told.errorLocation === "given" ? refusal : { ...refusal, Location: "" },
});

type Run = (action: Action, paths: Paths, members: Members) => unknown;

const RUNS: Readonly<Record<number, Run>> = {
  [ActionType.instantiate]: (action, paths) => paths.resolve(action.ObjectPathId)?.identity() ?? null,
  [ActionType.query]: (action, paths, members) =>
    answer(paths.resolve(action.ObjectPathId), wantedOf(action.QueryInfo), members, action.QueryInfo),
  [ActionType.queryAsJson]: (action, paths, members) =>
    answer(paths.resolve(action.ObjectPathId), wantedOf(action.QueryInfo), members, action.QueryInfo),
  [ActionType.method]: callMethod,
  [ActionType.setProperty]: (action, paths, members) =>
    members.set(present(action, paths), action.Name, paths.arguments(action.ArgumentInfo)[0] ?? null),
  [ActionType.trace]: () => null,
  [ActionType.update]: update,
  [ActionType.ensureUnchanged]: ensureUnchanged,
};

function run(action: Action, paths: Paths, members: Members): unknown {
  const how = RUNS[action.ActionType];
  if (!how) throw refuse("notImplemented", `action ${action.ActionType}`);
  return how(action, paths, members);
}

function callMethod(action: Action, paths: Paths, members: Members): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  const value = members.call(object, action.Name, paths.arguments(action.ArgumentInfo));
  return value instanceof HostObject ? value.identity() : value;
}

function update(action: Action, paths: Paths, members: Members): void {
  const object = present(action, paths);
  for (const [name, value] of Object.entries(action.ObjectState ?? {}))
    members.set(object, pascal(name), value);
}

/** Refuses when a value that the page gives is no longer the object's own. */
function ensureUnchanged(action: Action, paths: Paths, members: Members): void {
  const object = present(action, paths);
  for (const [name, expected] of Object.entries(action.ObjectState ?? {})) {
    const now = members.get(object, pascal(name));
    if (now instanceof HostObject ? false : JSON.stringify(now) !== JSON.stringify(expected)) {
      throw refuse("changed", `${object.typeName}.${camel(name)}`);
    }
  }
}

function present(action: Action, paths: Paths): HostObject {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) throw refuse("itemNotFound", camel(action.Name));
  return object;
}

export function errorOf(error: unknown, index: number): ResponseError {
  if (!(error instanceof Refusal)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      Code: REFUSALS.general.code,
      Message: text,
      Location: "",
      ActionIndex: index,
      HttpStatusCode: REFUSALS.general.http,
    };
  }
  const { code, http } = error.reason;
  return {
    Code: code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: http,
  };
}
