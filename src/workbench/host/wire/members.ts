import { MEMBER_SETS, REFUSALS } from "../assumptions";
import { HostObject } from "../objects/host-object";
import { Refusal, refuse } from "../objects/refusal";

/** One use of a member by a request: reading it, setting it, or calling it. */
export interface MemberUse {
  readonly object: HostObject;
  /** As on the wire: `Merge`. */
  readonly name: string;
  readonly how: "get" | "set" | "call";
}

/** Reaches the members of an object by their names on the wire; what is not there is refused as Excel does. */
export class Members {
  /** `version` is the ExcelApi that the host claims, `1.13`; `before` hears of each use and may refuse it. */
  constructor(
    readonly version: () => string,
    readonly before: (use: MemberUse) => void,
    /** Hears with what a member is set or called, and may refuse that. */
    readonly given: (object: HostObject, name: string, args: readonly unknown[]) => void = () => undefined,
  ) {}

  get(object: HostObject, name: string): unknown {
    this.#check({ object, name, how: "get" });
    return Reflect.get(object, name);
  }

  set(object: HostObject, name: string, value: unknown): void {
    this.#check({ object, name, how: "set" });
    const put = setterOf(object, name);
    if (!put) throw refuse("accessDenied", `${object.typeName}.${camel(name)}`);
    this.given(object, name, [value]);
    put.call(object, value);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    this.#check({ object, name, how: "call" });
    const method: unknown = Reflect.get(object, name);
    if (typeof method !== "function") throw notFound(object, name);
    this.given(object, name, args);
    return Reflect.apply(method, object, [...args]);
  }

  #check(use: MemberUse): void {
    const { object, name } = use;
    if (!/^[A-Z_]/.test(name) || !(name in object)) throw notFound(object, name);
    const since = MEMBER_SETS[`${object.typeName}.${name}`];
    if (since !== undefined && isOlder(this.version(), since)) throw notFound(object, name);
    this.before(use);
  }
}

function setterOf(object: HostObject, name: string): ((value: unknown) => void) | undefined {
  for (let at: object | null = object; at; at = Reflect.getPrototypeOf(at)) {
    const found = Reflect.getOwnPropertyDescriptor(at, name);
    if (found) return found.set;
  }
  return undefined;
}

const notFound = (object: HostObject, name: string): Refusal => {
  const location = `${object.typeName}.${camel(name)}`;
  return new Refusal(REFUSALS.apiNotFound, location, `${REFUSALS.apiNotFound.message} (${location})`);
};

export function isOlder(version: string, than: string): boolean {
  const [a = 0, b = 0] = version.split(".").map(Number);
  const [c = 0, d = 0] = than.split(".").map(Number);
  return a < c || (a === c && b < d);
}

/** `values` → `Values`; names that begin with `_` stay. */
export const pascal = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
