import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Shell, Theme } from "../app/ports";
import { App } from "./app";
import { ErrorBoundary } from "./error-boundary";
import { PaneContext, type PaneActions } from "./pane-context";
import type { Store } from "./store";

const THEMES = { light: webLightTheme, dark: webDarkTheme, "high-contrast": teamsHighContrastTheme } as const;

interface PaneRootProps {
  readonly store: Store;
  readonly actions: PaneActions;
  readonly shell: Shell;
}

/** Joins the state, the theme of the program and the pane. */
export function PaneRoot({ store, actions, shell }: PaneRootProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const theme = useTheme(shell);
  const { bahasa } = state;
  useEffect(() => {
    document.documentElement.lang = bahasa;
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
  }, [bahasa, theme]);
  const pane = useMemo(() => ({ state, dispatch: store.dispatch, actions }), [state, store, actions]);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <ErrorBoundary bahasa={bahasa} reload={actions.reload}>
        <PaneContext value={pane}>
          <App />
        </PaneContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function useTheme(shell: Shell): Theme {
  const [theme, setTheme] = useState<Theme>(() => shell.theme());
  useEffect(() => shell.onThemeChanged(setTheme), [shell]);
  return theme;
}
