import { reduce, type PaneEvent } from "./reducer";
import type { PaneState } from "./state";

/** Holds the one state and tells who listens. */
export interface Store {
  get(): PaneState;
  dispatch(event: PaneEvent): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(first: PaneState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
