import type { HostEvent } from "./events";
import type { LocalHost } from "./local-host";

/**
 * Makes a page look like Excel's web view on Windows to an unmodified office.js: `window.external` and the global
 * `_richApiNativeBridge`, and nothing else. Must run before office.js.
 */
export interface ShimOptions {
  readonly locale: string;
  readonly documentUrl: string;
  /** Colours as office.js gives them to the pane. */
  readonly theme: Theme;
}

export interface Theme {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface PageWindow {
  external?: object;
  _richApiNativeBridge?: Bridge;
}

/** Joins the page to the host; answers with what cuts it off again. */
export function installShim(page: PageWindow, host: LocalHost, options: ShimOptions): () => void {
  const external = page.external ?? {};
  if (page.external === undefined) page.external = external;
  Object.assign(external, externalMembers(host, options));
  let live = true;
  const bridge = bridgeTo(host, () => live);
  page._richApiNativeBridge = bridge;
  const deaf = host.onEvent((event) => live && bridge.onMessageFromHost?.(eventMessage(event)));
  return () => {
    live = false;
    deaf();
  };
}

function bridgeTo(host: LocalHost, isLive: () => boolean): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as {
        id: number;
        type: number;
        message: { body: unknown };
      };
      if (type !== 1) return;
      void host.execute(JSON.stringify(message.body)).then((reply) => {
        if (!reply || !isLive()) return;
        const answer = { statusCode: reply.status, headers: {}, body: reply.body };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
      });
    },
  };
  return bridge;
}

/** An event as it travels to the page. */
export const eventMessage = ({ type, targetId, data }: HostEvent): string => {
  const entry = { messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(data), id: 1 };
  return JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } });
};

const nothing = (): void => undefined;

function externalMembers(host: LocalHost, options: ShimOptions): Record<string, unknown> {
  const context = contextOf(host, options);
  const array = (items: unknown[]): object => ({
    toArray: () => items,
    getItem: (index: number) => items[index],
  });
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (_id: number, _params: unknown, done: (result: object, code: number) => void) =>
      done(array([0]), 0),
    RegisterEvent: (...args: unknown[]) => succeed(args.at(-1)),
    UnregisterEvent: (...args: unknown[]) => succeed(args.at(-1)),
    ...{ MessageParent: nothing, MessageParent2: nothing, MessageChild: nothing, MessageChild2: nothing },
  };
}

const succeed = (done: unknown): void => {
  if (typeof done === "function") (done as (code: number) => void)(0);
};

function contextOf(
  host: LocalHost,
  { locale, documentUrl, theme }: ShimOptions,
): Record<string, () => unknown> {
  const settings: Record<string, unknown> = {};
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "lkjip-capaian",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.sets()),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17000.20000",
    GetDialogRequirementMatrix: () => "",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => settingsOf(settings),
  };
}

/** Office's own settings of the document, as lists of keys and values. */
const settingsOf = (kept: Record<string, unknown>): object => ({
  Read: (keys: string[], values: unknown[]) =>
    Object.entries(kept).forEach(([key, value]) => (keys.push(key), values.push(value))),
  Write: (keys: readonly string[], values: readonly unknown[]) =>
    keys.forEach((key, i) => (kept[key] = values[i])),
  SaveAsync: (_options: unknown, done: unknown) => succeed(done),
});
