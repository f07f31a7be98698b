import type { Rect } from "../../../domain/address";
import type { Assumed } from "../assumptions";
import type { Book, Sheet } from "../book/book";
import type { Events } from "../events";
import type { Guard } from "../guard";
import type { HostObject } from "./host-object";

/** What the objects of one host share. */
export interface Session {
  readonly book: Book;
  readonly guard: Guard;
  /** What Excel is taken to do. */
  readonly assumed: Assumed;
  readonly events: Events;
  readonly references: References;
  readonly make: Factory;
  /** Rules of the request that is under way. */
  readonly added: { readonly sheet: Sheet; readonly id: string }[];
  /** Print set-up that was lost when it was first set. */
  readonly lostOnce: Set<string>;
  /** Files of the further workbooks that the page has opened, in base64; null for an empty one. */
  readonly opened: (string | null)[];
  /** Work to be done when the batch has run (selecting, fitting rows). */
  later(work: () => void): void;
  newId(): string;
}

/** One or several blocks of one sheet. */
export type Cells = HostObject & {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
};

/** Makes objects, so that their classes need not know each other. */
export interface Factory {
  worksheet(sheet: Sheet): HostObject & { readonly sheet: Sheet };
  range(sheet: Sheet, rect: Rect): Cells;
  areas(sheet: Sheet, rects: readonly Rect[]): Cells;
  format(cells: Cells): HostObject;
  rules(cells: Cells): HostObject & { ClearAll(): null };
}

/** Ranges that the client tracks from one request to the next. */
export class References {
  readonly #kept = new Map<string, HostObject>();

  get size(): number {
    return this.#kept.size;
  }

  keep(id: string, object: HostObject): void {
    this.#kept.set(id, object);
  }

  get(id: string): HostObject | null {
    return this.#kept.get(id) ?? null;
  }

  clear(): void {
    this.#kept.clear();
  }

  drop(id: string): void {
    this.#kept.delete(id);
  }
}
