import type { Result } from "../domain/result";
import type { Failure } from "./failure";
import { answered, NoAnswer } from "./host-error";

/** Puts actions on a request; what it gives back reads their answers once they are there. */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

/**
 * One request to Excel: one round trip, whatever it holds. A context of our own in place of `Excel.run`, since no
 * range outlives its request: nothing is tracked, so the client has nothing to clean up afterwards.
 *
 * `limit` is the time in milliseconds after which an answer is no longer waited for (office-js #6150, #4805: a sync
 * can hang for ever).
 */
export async function ask<T>(queue: Queue<T>, limit: number): Promise<Result<T, Failure>> {
  const context = new Excel.RequestContext();
  const answer = queue(context);
  const sent = await answered(within(context.sync(), limit));
  return sent.ok ? { ok: true, value: answer() } : sent;
}

function within<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
