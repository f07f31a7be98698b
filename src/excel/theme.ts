import type { Theme } from "../app/ports";

/** What Excel tells of its theme, in part or not at all. */
export type ToldTheme = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/** How the pane looks now; high contrast is the system's and goes before Excel's own colours. */
export function currentTheme(): Theme {
  if (prefers("(forced-colors: active)")) return "high-contrast";
  const told = Office.context.officeTheme as ToldTheme | undefined;
  return isDark(told, prefers("(prefers-color-scheme: dark)")) ? "dark" : "light";
}

const prefers = (query: string): boolean => window.matchMedia?.(query).matches ?? false;

/**
 * Only `true` says dark outright: Excel for Windows hands the flag on as a text, `#000000` or `#000001`, and both texts
 * would count as true. Else the colour behind the cells decides, and without a theme (Excel on the web) the browser.
 */
export function isDark(told: ToldTheme | undefined, browserIsDark: boolean): boolean {
  if (told?.isDarkTheme === true) return true;
  const color = told?.bodyBackgroundColor;
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? isDarkColor(color) : browserIsDark;
}

/** Excel has no event for a changed theme: look again whenever the pane comes to the front. */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  let last = currentTheme();
  const look = (): void => {
    const now = currentTheme();
    if (now !== last) listener((last = now));
  };
  const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];
  const watched = queries.flatMap((query) => window.matchMedia?.(query) ?? []);
  for (const each of watched) each.addEventListener("change", look);
  window.addEventListener("focus", look);
  return () => {
    for (const each of watched) each.removeEventListener("change", look);
    window.removeEventListener("focus", look);
  };
}

/** `#RRGGBB`, by its luma. */
export function isDarkColor(color: string): boolean {
  const bits = Number.parseInt(color.replace("#", ""), 16);
  const [red, green, blue] = [bits >> 16, (bits >> 8) & 255, bits & 255];
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
