/** Which Excel this is, as lines of `what: value`. */
export function aboutExcel(): readonly (readonly [what: string, value: string])[] {
  const { context } = Office;
  // Older builds have no diagnostics, and no theme.
  const { diagnostics, officeTheme } = context as Partial<Office.Context>;
  const { host, platform, version } = diagnostics ?? {};
  return [
    ["host", String(host)],
    ["platform", String(platform)],
    ["version", String(version)],
    ["ExcelApi", newestSet()],
    ["SharedRuntime", String(context.requirements.isSetSupported("SharedRuntime", "1.1"))],
    ["displayLanguage", context.displayLanguage],
    ["contentLanguage", context.contentLanguage],
    ["isDarkTheme", `${typeof officeTheme?.isDarkTheme} ${String(officeTheme?.isDarkTheme)}`],
    ["bodyBackgroundColor", String(officeTheme?.bodyBackgroundColor)],
    ["userAgent", navigator.userAgent],
  ];
}

/** Beyond the newest that Microsoft has announced. */
const BEYOND = 40;

function newestSet(): string {
  for (let minor = BEYOND; minor > 0; minor--)
    if (Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  return "";
}
