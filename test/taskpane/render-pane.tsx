import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import { createActions } from "../../src/taskpane/actions";
import { chooseBahasa } from "../../src/taskpane/mount";
import { PaneRoot } from "../../src/taskpane/pane-root";
import { initialState } from "../../src/taskpane/state";
import { createStore, type Store } from "../../src/taskpane/store";
import type { Work } from "../../src/taskpane/work";
import type { KenaliWork } from "../../src/taskpane/kenali/kenali-work";
import { fakeKenali } from "./sample-kenali";
import { fakeShell, fakeWork, untouchedWorkbook, type FakeShell } from "./fakes";

/** Fluent's styles stay out of the page: jsdom draws nothing, and weighs every rule at each question for a role. */
const NO_PAGE = null as unknown as undefined;
const unstyled = createDOMRenderer(NO_PAGE);

export interface RenderedPane {
  readonly store: Store;
  readonly shell: FakeShell;
  /** How often the pane was asked to load itself anew. */
  readonly reloads: () => number;
}

/** The whole pane over fakes, after its first look. */
export async function renderPane(
  more: Partial<Work> = {},
  shell = fakeShell(),
  kenali: Partial<KenaliWork> = {},
): Promise<RenderedPane> {
  const store = createStore(initialState(chooseBahasa(shell)));
  let reloads = 0;
  const actions = createActions({
    workbook: untouchedWorkbook,
    shell,
    store,
    loadWork: async () => fakeWork(more),
    loadKenali: async () => fakeKenali(kenali),
    loadResult: async () => undefined,
    newBook: async () => ({ workbook: untouchedWorkbook, tab: "Lembar1", toBytes: () => new Uint8Array() }),
    breathe: async () => undefined,
    copy: async () => true,
    today: () => ({ year: 2025, month: 1, day: 18 }),
    reload: () => void reloads++,
  });
  shell.onSourceChanged(() => store.dispatch({ type: "source-changed" }));
  await act(async () => {
    render(
      <RendererProvider renderer={unstyled}>
        <PaneRoot store={store} actions={actions} shell={shell} />
      </RendererProvider>,
    );
    actions.open();
  });
  return { store, shell, reloads: () => reloads };
}
