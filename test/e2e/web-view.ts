/**
 * Runs in the page before office.js: what the real office.js looks for in Excel's web view on Windows. Requests go to
 * `hostExecute`, which the test has exposed. Taken by the browser as source, so it stands alone. Like Excel on the web it
 * tells of no theme: the browser's own decides, which a test can change while the page stands.
 */
export function webView(sets: Readonly<Record<string, string>>): void {
  interface Page {
    hostExecute(body: unknown): Promise<unknown>;
    external: Record<string, unknown>;
    _richApiNativeBridge: {
      onMessageFromHost: ((text: string) => void) | null;
      sendMessageToHost(text: string): void;
    };
  }
  const page = window as unknown as Page;
  const list = (items: readonly unknown[]) => ({
    toArray: () => items,
    getItem: (index: number) => items[index],
  });
  const context = {
    ...{
      GetAppType: () => 1,
      GetSolutionRef: () => "lkjip",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
    },
    ...{ GetAppUILocale: () => "id-ID", GetAppDataLocale: () => "id-ID", GetDocUrl: () => "Contoh.xlsx" },
    ...{ GetAppCapabilities: () => 1, GetActivationMode: () => 1, GetControlIntegrationLevel: () => 1 },
    ...{
      GetSolutionToken: () => "",
      GetCorrelationId: () => "",
      GetInstanceId: () => "1",
      GetTouchEnabled: () => false,
    },
    ...{
      GetCommerceAllowed: () => false,
      GetHostCustomMessage: () => "",
      GetHostFullVersion: () => "16.0.17000.20000",
    },
    ...{ GetDialogRequirementMatrix: () => "", GetInitialDisplayMode: () => 2 },
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetOfficeThemeInfo: () => JSON.stringify({}),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined, SaveAsync: () => undefined }),
  };
  Object.assign(page.external, {
    GetHostInfo: () => "Excel$Win32$16.01$id-ID$telemetry$$disableLogging$0",
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (_id: number, _params: unknown, done: (result: object, code: number) => void) =>
      done(list([0]), 0),
    RegisterEvent: (_id: number, _target: unknown, _handler: unknown, done?: (code: number) => void) =>
      done?.(0),
    UnregisterEvent: (_id: number, _target: unknown, done?: (code: number) => void) => done?.(0),
  });
  page._richApiNativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as {
        id: number;
        type: number;
        message: { body: unknown };
      };
      if (type !== 1) return;
      void page.hostExecute(message.body).then((body) => {
        const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
        page._richApiNativeBridge.onMessageFromHost?.(JSON.stringify(answer));
      });
    },
  };
}
