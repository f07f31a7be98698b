import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script, type Context } from "node:vm";
import type { LocalHost } from "../../src/workbench/host/local-host";
import { isOlder } from "../../src/workbench/host/wire/members";

/** Microsoft's client library, unmodified, in a context of its own, joined to a local host. */
export interface NodeOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** `Excel.run`. */
  readonly run: typeof Excel.run;
  /** Puts `Excel`, `Office` and `OfficeExtension` where a page would find them. */
  installGlobals(): void;
  /** Cuts the library off from the host and takes the globals away. */
  dispose(): void;
}

const NAMES = ["Excel", "Office", "OfficeExtension"] as const;

/** What office.js itself would have defined before it loads the file for Excel. */
const BEFORE = `
var OSF = { ConstantNames: {}, HostInfoFlags: {}, _OfficeAppFactory: {
  getHostInfo() { return {}; }, getContext() { return {}; }, getInitializationHelper() { return {}; },
  getLoadScriptHelper() { return { getOfficeJsBasePath() { return ""; } }; } } };
var Microsoft = { Office: { WebExtension: {} } };
var Office = Microsoft.Office.WebExtension;
Office.Promise = Promise;
Office.onReadyInternal = () => new Promise(() => {});
Office.onReady = Office.onReadyInternal;
var OfficeExt = {};
var OTel = {};`;

let library: Script | undefined;

function officeLibrary(): Script {
  if (library) return library;
  const folder = dirname(
    createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"),
  );
  const filename = join(folder, "dist", "excel-win32-16.01.js");
  return (library = new Script(readFileSync(filename, "utf8"), { filename }));
}

/**
 * Loads the file that office.js loads in Excel for Windows, without the rest of office.js: no document, no
 * `Office.onReady` of its own. `Office.context.requirements` answers from the host's sets.
 */
export function startOffice(host: LocalHost): NodeOffice {
  const page = bareWindow();
  let live = true;
  page["_richApiNativeBridge"] = bridgeTo(host, () => live);
  createContext(page);
  new Script(BEFORE).runInContext(page);
  officeLibrary().runInContext(page);
  const found = page as unknown as Omit<NodeOffice, "run" | "installGlobals" | "dispose">;
  page["Office"] = Object.create(found.Office, officeParts(host));
  const globals = globalThis as Record<string, unknown>;
  return {
    Excel: found.Excel,
    Office: found.Office,
    OfficeExtension: found.OfficeExtension,
    run: found.Excel.run.bind(found.Excel),
    installGlobals: () => NAMES.forEach((name) => void (globals[name] = found[name])),
    dispose: () => {
      live = false;
      host.forgetPage();
      NAMES.forEach((name) => globals[name] === found[name] && delete globals[name]);
    },
  };
}

const nothing = (): void => undefined;

function bareWindow(): Context {
  const page: Context = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance },
    navigator: { userAgent: "node" },
    location: { href: "http://localhost/", hash: "", search: "", protocol: "http:", hostname: "localhost" },
    external: {},
    name: "",
    document: {
      ...{ readyState: "complete", URL: "", cookie: "", documentElement: {} },
      ...{ addEventListener: nothing, getElementsByTagName: () => [], createElement: () => ({ style: {} }) },
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

function bridgeTo(host: LocalHost, isLive: () => boolean): Bridge {
  const send = (message: unknown): void => {
    if (isLive()) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
      void host.execute(JSON.stringify(message.body)).then((reply) => {
        if (reply)
          send({ id, type: 2, message: { statusCode: reply.status, headers: {}, body: reply.body } });
      });
    },
  };
  host.onEvent(({ type, targetId, data }) => {
    const entry = {
      messageCategory: 65536,
      messageType: type,
      targetId,
      message: JSON.stringify(data),
      id: 1,
    };
    send({ type: 3, controlId: "", message: { entries: [entry] } });
  });
  return bridge;
}

/** `Office` as far as a pane asks it: ready, languages, requirement sets. */
function officeParts(host: LocalHost): PropertyDescriptorMap {
  const locale = host.options.locale ?? "id-ID";
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    const has = host.sets()[name];
    return has !== undefined && !isOlder(has, version);
  };
  const info = { host: "Excel", platform: "PC" };
  const onReady = (then?: (info: unknown) => void): Promise<unknown> => {
    then?.(info);
    return Promise.resolve(info);
  };
  const context = {
    ...info,
    displayLanguage: locale,
    contentLanguage: locale,
    requirements: { isSetSupported },
  };
  return { onReady: { value: onReady }, context: { value: context } };
}
