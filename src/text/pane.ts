import type { Bahasa } from "./bahasa";
import { PANE_EN } from "./pane-en";
import { PANE_ID } from "./pane-id";
import type { PaneText } from "./pane-text";

const TEXTS: Readonly<Record<Bahasa, PaneText>> = { id: PANE_ID, en: PANE_EN };

/** Every word of the task pane. */
export const paneText = (bahasa: Bahasa): PaneText => TEXTS[bahasa];
