import { useEffect, useRef } from "react";
import { PRIMARY } from "./head/run-bar";

/** Nothing holds the focus: what held it has gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Where what held the focus has gone and nothing nearer has taken it, it goes to the primary button, or to Hentikan in
 * its place. Before the user has come into the pane it is left alone: it belongs to the sheet.
 */
export function useFocusKept(activity: string): void {
  const entered = useRef(false);
  useEffect(() => {
    const enter = () => (entered.current = true);
    document.addEventListener("focusin", enter);
    return () => document.removeEventListener("focusin", enter);
  }, []);
  useEffect(() => {
    if (entered.current && isFocusLost()) document.querySelector<HTMLElement>(`[${PRIMARY}]`)?.focus();
  }, [activity]);
}
