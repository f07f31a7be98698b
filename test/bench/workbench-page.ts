import type { LocalHost } from "../../src/workbench/host/local-host";

// Functions that the browser takes as source: each stands alone. Times are milliseconds of the outer page's clock.

declare const workbench: { readonly host: LocalHost };

/** Runs in every page before its scripts: notes when the pane's own button can first be used. */
export function watchForButton(): void {
  if (window === window.top) return;
  const outer = parent.performance;
  outer.mark("panel-mulai");
  const look = (): void => {
    const ready = [...document.querySelectorAll("button:not(:disabled):not([aria-disabled=true])")].some(
      ({ textContent }) => textContent === "Hitung Capaian",
    );
    if (ready) outer.mark("tombol");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export interface FirstButton {
  readonly transferredKilobytes: number;
  readonly marks: Readonly<Record<string, number>>;
}

export function firstButton(): FirstButton {
  const pages = [window, ...Array.from(window.frames)] as readonly Window[];
  const loaded = pages.flatMap(({ performance: own }) => [
    ...(own.getEntriesByType("navigation") as PerformanceResourceTiming[]),
    ...(own.getEntriesByType("resource") as PerformanceResourceTiming[]),
  ]);
  return {
    transferredKilobytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    marks: Object.fromEntries(
      performance.getEntriesByType("mark").map(({ name, startTime }) => [name, startTime]),
    ),
  };
}

export interface Run {
  readonly clicked: number;
  /** The result has been drawn. */
  readonly shown: number;
  /** The spreadsheet has also finished what it does by itself: formulas, drawing. */
  readonly settled: number;
  readonly requests: readonly {
    readonly start: number;
    readonly end: number;
    readonly host: number;
    readonly bytes: number;
  }[];
}

/** Clicks the pane's button and waits for the result, all by one clock. */
export async function clickToResult(): Promise<Run> {
  const { host } = workbench;
  const pane = document.querySelector("iframe")?.contentDocument;
  const button = (words: string) =>
    [...(pane?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === words);
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const requests: Run["requests"][number][] = [];
  const own = host.execute;
  Object.assign(host, {
    execute: async (text: string) => {
      const start = performance.now();
      const before = host.requests.length;
      const reply = await own(text);
      const { milliseconds = 0, bytes = 0 } = host.requests[before] ?? {};
      requests.push({ start, end: performance.now(), host: milliseconds, bytes });
      return reply;
    },
  });
  const clicked = performance.now();
  button("Hitung Capaian")?.click();
  while (button("Hitung Ulang") === undefined) await frame();
  const shown = await frame();
  Object.assign(host, { execute: own });
  const settled = await new Promise<number>((resolve) =>
    requestIdleCallback(() => resolve(performance.now())),
  );
  return { clicked, shown, settled, requests };
}
