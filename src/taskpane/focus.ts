import { useEffect, useRef } from "react";
import { PRIMARY } from "./head/run-bar";

/** Nothing holds the focus: what held it has gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Where what held the focus has gone and nothing nearer has taken it, it goes to the primary button, or to Hentikan in
 * its place. While the user is in the sheet it is left alone, and so it is where a click beside all controls has let
 * it go.
 */
export function useFocusKept(): void {
  const last = useRef<EventTarget | null>(null);
  const away = useRef(false);
  useEffect(() => {
    const enter = ({ target }: FocusEvent) => (last.current = target);
    const leave = () => (away.current = true);
    const comeBack = () => (away.current = false);
    document.addEventListener("focusin", enter);
    window.addEventListener("blur", leave);
    window.addEventListener("focus", comeBack);
    return () => {
      document.removeEventListener("focusin", enter);
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", comeBack);
    };
  }, []);
  useEffect(() => {
    const gone = last.current instanceof Node && !last.current.isConnected;
    if (gone && !away.current && isFocusLost()) document.querySelector<HTMLElement>(`[${PRIMARY}]`)?.focus();
  });
}
