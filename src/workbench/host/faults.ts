import { REFUSALS } from "./assumptions";
import type { Book } from "./book/book";
import { refuse } from "./objects/refusal";
import type { Guard } from "./guard";
import type { MemberUse } from "./wire/members";

/** Where a fault begins: at the n-th request from now (1 is the next one), at its m-th action (from 0). */
export interface At {
  readonly request: number;
  readonly action?: number;
}

/**
 * What can be made to go wrong. Without `at` it begins with the next request. `refuse`, `no-answer` and `co-author`
 * happen once; everything else lasts until it is lifted.
 */
export type Fault =
  | { readonly kind: "protected-sheet"; readonly sheet: string; readonly at?: At }
  | { readonly kind: "protected-structure" | "read-only" | "other-workbook" | "cell-edit"; readonly at?: At }
  | { readonly kind: "refuse"; readonly at?: At; readonly code?: keyof typeof REFUSALS }
  /** What this Excel wants between the addresses of several areas; `none` takes one area alone. */
  | { readonly kind: "list-separator"; readonly separator: "," | ";" | "none"; readonly at?: At }
  /** A sheet with rules of the user's that Excel does not let an add-in read. */
  | { readonly kind: "unreadable-rules"; readonly sheet: string; readonly at?: At }
  /** One member, as `Range.Merge`, for good or once. */
  | {
      readonly kind: "refuse-member";
      readonly member: string;
      readonly how?: MemberUse["how"];
      readonly once?: boolean;
      readonly code?: keyof typeof REFUSALS;
      readonly at?: At;
    }
  /** `applied`: whether the request was carried out all the same. */
  | { readonly kind: "no-answer" | "lost-connection"; readonly at?: At; readonly applied?: boolean }
  | { readonly kind: "payload-limit"; readonly bytes: number; readonly at?: At }
  | { readonly kind: "api-set"; readonly version: string; readonly at?: At }
  /** Somebody else changes the workbook just before the request is carried out. */
  | { readonly kind: "co-author"; readonly at?: At; readonly change: (book: Book) => void };

/** What the faults do to the request that is about to run. */
export interface Trouble {
  /** The answer never arrives. */
  readonly silent: boolean;
  readonly lost: boolean;
  /** Nothing of the request is carried out. */
  readonly skipped: boolean;
}

interface Pending {
  readonly fault: Fault;
  /** Number of the request at which it begins. */
  readonly request: number;
  done: boolean;
}

export class Faults {
  readonly #pending = new Set<Pending>();
  #request = 0;
  payloadLimit: number | null = null;
  apiVersion: string | null = null;
  #lost: { applied: boolean } | null = null;

  constructor(
    readonly guard: Guard,
    readonly book: Book,
  ) {}

  /** Answers with what lifts the fault. */
  add(fault: Fault): () => void {
    const pending: Pending = { fault, request: this.#request + (fault.at?.request ?? 1), done: false };
    this.#pending.add(pending);
    if (fault.at === undefined && isState(fault)) this.#begin(pending);
    return () => {
      this.#pending.delete(pending);
      if (pending.done) this.#end(fault);
    };
  }

  /** Before a request of the page's own, clean-up not counted. */
  enter(): Trouble {
    this.#request++;
    let silent = false;
    let skipped = false;
    for (const pending of this.#due()) {
      if (pending.fault.at?.action !== undefined && pending.fault.at.action > 0) continue;
      if (pending.fault.kind === "no-answer") {
        silent = true;
        skipped = pending.fault.applied !== true;
      }
      this.#begin(pending);
    }
    const lost = this.#lost;
    return { silent, lost: lost !== null, skipped: skipped || (lost !== null && !lost.applied) };
  }

  /** Before each action; throws where a fault says so. */
  beforeAction(index: number): void {
    for (const pending of this.#due()) if ((pending.fault.at?.action ?? 0) <= index) this.#begin(pending);
    if (this.guard.cellEdit) throw refuse("cellEdit", "");
    for (const pending of this.#pending) if (pending.done) this.#refuseOnce(pending);
  }

  /** Before a member is used; throws where it is one that is refused. */
  beforeUse(use: MemberUse): void {
    for (const pending of this.#pending) {
      const { done, fault } = pending;
      if (!done || fault.kind !== "refuse-member" || !concerns(fault, use)) continue;
      if (fault.once === true) this.#pending.delete(pending);
      throw refuse(fault.code ?? "general", fault.member);
    }
  }

  #refuseOnce(pending: Pending): void {
    if (pending.fault.kind !== "refuse") return;
    this.#pending.delete(pending);
    throw refuse(pending.fault.code ?? "general", "");
  }

  #due(): readonly Pending[] {
    return [...this.#pending].filter(({ done, request }) => !done && request <= this.#request);
  }

  #begin(pending: Pending): void {
    pending.done = true;
    BEGIN[pending.fault.kind](this, pending.fault as never);
    if (pending.fault.kind === "co-author" || pending.fault.kind === "no-answer")
      this.#pending.delete(pending);
  }

  #end(fault: Fault): void {
    END[fault.kind]?.(this, fault as never);
  }

  lose(applied: boolean): void {
    this.#lost = { applied };
  }

  reconnect(): void {
    this.#lost = null;
  }

  protect(title: string, isProtected: boolean): void {
    const sheet = this.book.sheets().find((one) => one.props().title.toLowerCase() === title.toLowerCase());
    sheet?.setProps({ isProtected });
  }
}

const concerns = ({ member, how }: Extract<Fault, { kind: "refuse-member" }>, use: MemberUse): boolean =>
  member === `${use.object.typeName}.${use.name}` && (how ?? use.how) === use.how;

/** States of the workbook that are already there before the next request. */
const isState = (fault: Fault): boolean =>
  !["refuse", "no-answer", "lost-connection", "co-author"].includes(fault.kind);

type Doing = { readonly [K in Fault["kind"]]: (faults: Faults, fault: Extract<Fault, { kind: K }>) => void };

const BEGIN: Doing = {
  "protected-sheet": (faults, { sheet }) => faults.protect(sheet, true),
  "protected-structure": ({ guard }) => void (guard.structureProtected = true),
  "read-only": ({ guard }) => void (guard.readOnly = true),
  "other-workbook": ({ guard }) => void (guard.otherWorkbook = true),
  "cell-edit": ({ guard }) => void (guard.cellEdit = true),
  refuse: () => undefined,
  "refuse-member": () => undefined,
  "list-separator": ({ guard }, { separator }) => void (guard.listSeparator = separator),
  "unreadable-rules": ({ guard }, { sheet }) => void guard.unreadableRules.add(sheet),
  "no-answer": () => undefined,
  "lost-connection": (faults, { applied }) => faults.lose(applied === true),
  "payload-limit": (faults, { bytes }) => void (faults.payloadLimit = bytes),
  "api-set": (faults, { version }) => void (faults.apiVersion = version),
  "co-author": ({ book }, { change }) => change(book),
};

const END: Partial<Doing> = {
  "list-separator": ({ guard }) => void (guard.listSeparator = guard.assumed.listSeparator),
  "unreadable-rules": ({ guard }, { sheet }) => void guard.unreadableRules.delete(sheet),
  "protected-sheet": (faults, { sheet }) => faults.protect(sheet, false),
  "protected-structure": ({ guard }) => void (guard.structureProtected = false),
  "read-only": ({ guard }) => void (guard.readOnly = false),
  "other-workbook": ({ guard }) => void (guard.otherWorkbook = false),
  "cell-edit": ({ guard }) => void (guard.cellEdit = false),
  "lost-connection": (faults) => faults.reconnect(),
  "payload-limit": (faults) => void (faults.payloadLimit = null),
  "api-set": (faults) => void (faults.apiVersion = null),
};
