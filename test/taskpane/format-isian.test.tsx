/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { err, ok } from "../../src/domain/result";
import type { KenaliWork } from "../../src/taskpane/kenali/kenali-work";
import { ISIAN_PANE_WORDS } from "../../src/text/pane/isian-words";
import { RECOGNISED_WORDS } from "../../src/text/pane/recognised-words";
import { inBahasa } from "../../src/text/words";
import { fakeShell } from "./fakes";
import { renderPane } from "./render-pane";
import { emptyAssessment, foundOf, sampleAssessment } from "./sample";

const words = inBahasa(ISIAN_PANE_WORDS, "id");
const { formMade } = inBahasa(RECOGNISED_WORDS, "id");
const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const type = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
const button = () => screen.getByRole("button", { name: words.make });

/** A workbook without tables until the form stands in it; the form that was asked for. */
async function openForm(more: Partial<KenaliWork> = {}) {
  const asked: Parameters<KenaliWork["formatIsian"]>[1][] = [];
  const shell = fakeShell();
  await renderPane(
    { periksa: async () => ok(foundOf(asked.length > 0 ? sampleAssessment : emptyAssessment)) },
    shell,
    {
      formatIsian: async (_workbook, options) => {
        asked.push(options);
        return ok("Isian LKjIP");
      },
      ...more,
    },
  );
  await click(await screen.findByRole("button", { name: words.title }));
  return { asked, shell };
}

test("the form is made with so many rows on that paper, and its sheet opens", async () => {
  const { asked, shell } = await openForm();
  await type(words.sasaran, "35");
  await type(words.anggaran, "8");
  await type(words.paper, "F4");
  await click(button());
  expect(asked).toEqual([{ bahasa: "id", kertas: "F4", baris: { sasaran: 35, program: 20, anggaran: 8 } }]);
  expect(shell.asked).toContain("sheet Isian LKjIP");
  expect(screen.getAllByText(formMade("Isian LKjIP")).length).toBeGreaterThan(0);
});

test.each([
  ["1", true],
  ["500", true],
  ["0", false],
  ["501", false],
  ["", false],
  ["2,5", false],
  ["dua", false],
])("%p rows: made %p", async (rows, isMade) => {
  const { asked } = await openForm();
  await type(words.program, rows);
  await click(button());
  expect(asked.length > 0).toBe(isMade);
  expect(screen.queryByText(words.rows) === null).toBe(isMade);
});

test("what stands in the way is said by its name", async () => {
  await openForm({
    formatIsian: async () => err({ kind: "form-taken", sheet: "Isian LKjIP", names: [] }),
  });
  await click(button());
  expect(screen.getByRole("alert").textContent).toContain("Lembar Isian LKjIP sudah ada");
});
