/** The batched requests of office.js 1.1.110 as they travel (see wire-bridge.json of the design's office-host). */

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside an argument that is an object: the id of its path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
  readonly RecursiveQueryInfo?: { readonly Expand?: unknown; readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** Takes tracked ranges back and does nothing else: the client sends these by itself after an `Excel.run`. */
export const isCleanUp = (body: RequestBody): boolean => {
  const methods = body.Actions.filter((action) => action.ActionType === ActionType.method);
  return (
    methods.length > 0 &&
    methods.every((action) => action.Name === "_RemoveReference") &&
    body.Actions.every(
      ({ ActionType: type }) =>
        type === ActionType.method || type === ActionType.instantiate || type === ActionType.trace,
    )
  );
};

/** Says hello when the page has started. */
export const isStartUp = (body: RequestBody): boolean =>
  body.Actions.some((action) => action.Name === "NotifyActionHandlerReady");
