import { HostObject } from "../objects/host-object";
import { refuse } from "../objects/refusal";
import type { Members } from "./members";
import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";

/** Where the paths of a request begin. */
export interface Roots {
  readonly workbook: HostObject;
  readonly members: Members;
  byReference(id: string): HostObject | null;
  /** Objects that the client creates by type name. */
  create(typeName: string): HostObject | null;
}

/**
 * Turns the paths of one request into objects, each once and when it is first needed, so that `worksheets.add()` adds
 * one sheet however often its path is named. `null` is a null object; what is asked of one is null too.
 */
export class Paths {
  readonly #done = new Map<number, HostObject | null>();

  constructor(
    readonly body: RequestBody,
    readonly roots: Roots,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.#done.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw refuse("invalidReference", `path ${id}`);
    const object = this.#find(path);
    this.#done.set(id, object);
    return object;
  }

  /** Arguments with the objects that stand in them. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const filled = this.#fill(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
    return filled.map((value) => (value === null ? undefined : value));
  }

  #fill(values: readonly unknown[], ids: readonly unknown[] | undefined): unknown[] {
    if (!ids) return [...values];
    return values.map((value, i) => {
      const id = ids[i];
      if (Array.isArray(id)) return this.#fill(value as readonly unknown[], id);
      return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
    });
  }

  #find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.workbook;
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return this.#created(path.Name);
      case PathType.reference:
        return this.#referenced(path.Name);
      default:
        return this.#below(path);
    }
  }

  #created(typeName: string): HostObject {
    const object = this.roots.create(typeName);
    if (!object) throw refuse("apiNotFound", typeName);
    return object;
  }

  #referenced(id: string): HostObject {
    const object = this.roots.byReference(id);
    if (!object) throw refuse("invalidReference", "");
    return object;
  }

  #below(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { members } = this.roots;
    if (path.ObjectPathType === PathType.indexer) return parent.indexed(this.arguments(path.ArgumentInfo)[0]);
    const found =
      path.ObjectPathType === PathType.property
        ? members.get(parent, path.Name)
        : members.call(parent, path.Name, this.arguments(path.ArgumentInfo));
    return found instanceof HostObject ? found : null;
  }
}
