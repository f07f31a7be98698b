import { refuse } from "./refusal";

/**
 * An object that requests can name. Members in PascalCase (and those that begin with `_`) are what the wire reaches;
 * everything in camelCase is the host's own.
 */
export abstract class HostObject {
  /** As in the API reference: `Range`. */
  abstract readonly typeName: string;

  /** What `load()` without arguments brings. */
  scalars(): readonly string[] {
    return [];
  }

  /** Sent with every answer about this object, so that the client can find it again. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** `collection(key)` on the wire. */
  indexed(key: unknown): HostObject {
    throw refuse("invalidArgument", `${this.typeName}(${String(key)})`);
  }
}

/** A member may answer with an object, with plain data, or with nothing (a null object). */
export abstract class Collection<T extends HostObject> extends HostObject {
  abstract list(): readonly T[];

  /** Whether `item` is the one called `key` (lower case). */
  protected abstract isCalled(item: T, key: string): boolean;

  find(key: unknown): T | null {
    const wanted = String(key).toLowerCase();
    return this.list().find((item) => this.isCalled(item, wanted)) ?? null;
  }

  override indexed(key: unknown): T {
    const found = this.find(key);
    if (!found) throw refuse("itemNotFound", `${this.typeName}.getItem`);
    return found;
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key);
  }
}
