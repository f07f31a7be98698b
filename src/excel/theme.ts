import type { Theme } from "../app/ports";

/** Excel tells its colours; whether they are dark is said outright only by newer versions. */
export function currentTheme(): Theme {
  if (window.matchMedia?.("(forced-colors: active)").matches) return "high-contrast";
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const isDark = theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor ?? "#FFFFFF");
  return isDark ? "dark" : "light";
}

/** Excel has no event for a changed theme: look again whenever the pane comes to the front. */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  let last = currentTheme();
  const look = (): void => {
    const now = currentTheme();
    if (now !== last) listener((last = now));
  };
  const contrast = window.matchMedia?.("(forced-colors: active)");
  contrast?.addEventListener("change", look);
  window.addEventListener("focus", look);
  return () => {
    contrast?.removeEventListener("change", look);
    window.removeEventListener("focus", look);
  };
}

/** `#RRGGBB`, by its luma. */
export function isDarkColor(color: string): boolean {
  const bits = Number.parseInt(color.replace("#", ""), 16);
  const [red, green, blue] = [bits >> 16, (bits >> 8) & 255, bits & 255];
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
