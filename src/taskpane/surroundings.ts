import type { HostError } from "../domain/host-error";
import type { Result } from "../domain/result";
import type { BukuBaru, Shell, Workbook } from "../app/ports";
import type { Tanggal } from "../text/dates";
import type { KenaliWork } from "./kenali/kenali-work";
import type { Attempt } from "./state";
import type { Store } from "./store";
import type { Work } from "./work";

/** What the actions reach out to. Everything that is not pure comes in here. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly shell: Shell;
  readonly store: Store;
  /** The use cases; loaded once, at the first look. */
  readonly loadWork: () => Promise<Work>;
  /** The use cases of Kenali Tabel; loaded when it first looks. */
  readonly loadKenali: () => Promise<KenaliWork>;
  /** Fetches the view of a result, while the run that brings it goes on. */
  readonly loadResult: () => Promise<unknown>;
  /** An empty workbook that is in no window yet. */
  readonly newBook: () => Promise<BukuBaru>;
  /** Settles when the browser has had time to draw and to hear a click. */
  readonly breathe: () => Promise<void>;
  readonly today: () => Tanggal;
  /** Puts a text on the clipboard; false where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly reload: () => void;
}

/** The value, or null after the refusal has been told. */
export async function told<T>(
  { store }: Surroundings,
  during: Attempt,
  answer: Promise<Result<T, HostError>>,
): Promise<T | null> {
  const result = await answer;
  if (result.ok) return result.value;
  store.dispatch({ type: "failed", error: result.error, during });
  return null;
}
