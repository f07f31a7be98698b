import type { LocalHost } from "../host/local-host";
import { installShim, type Theme } from "../host/office-shim";

/** Excel's light and dark, as office.js hands them on. */
const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: theme(0x242424, 0xffffff),
  dark: theme(0xffffff, 0x292929),
};

function theme(font: number, background: number): Theme {
  return {
    bodyForegroundColor: font,
    bodyBackgroundColor: background,
    controlForegroundColor: font,
    controlBackgroundColor: background,
  };
}

/** The pane as Excel would show it: the built page in a frame, joined to the host before office.js runs. */
export class PaneFrame {
  #host: LocalHost | null = null;
  #cut: (() => void) | null = null;

  constructor(
    readonly frame: HTMLIFrameElement,
    readonly query: URLSearchParams,
  ) {}

  show(host: LocalHost): void {
    this.#cut?.();
    this.#cut = null;
    this.#host?.forgetPage();
    this.#host = host;
    this.frame.src = "/pane/";
  }

  /** Called by the pane's page. */
  attach(page: Window): void {
    const host = this.#host;
    if (!host) return;
    const locale = this.query.get("bahasa") === "en" ? "en-US" : "id-ID";
    const colours = this.query.get("tema") === "gelap" ? THEMES.dark : THEMES.light;
    this.#cut = installShim(page, host, { locale, documentUrl: host.book.fileName, theme: colours });
  }
}
