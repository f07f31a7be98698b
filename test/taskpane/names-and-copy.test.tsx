/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import { FOUND_WORDS } from "../../src/text/pane/pane-words";
import { CATATAN_WORDS, RESULT_WORDS } from "../../src/text/pane/result-words";
import { MESSAGE_WORDS } from "../../src/text/pane/run-words";
import { inBahasa } from "../../src/text/words";
import { fakeShell } from "./fakes";
import { renderPane } from "./render-pane";
import { foundOf, sampleAssessment, sampleFinding } from "./sample";

const words = {
  ...inBahasa(CATATAN_WORDS, "id"),
  ...inBahasa(RESULT_WORDS, "id"),
  found: inBahasa(FOUND_WORDS, "id"),
  message: inBahasa(MESSAGE_WORDS, "id"),
};
const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const SLIP = { nama: "Capain_T38", usul: "Capaian_T38" };
const slip = sampleFinding("nama-mungkin-salah", "Sasaran", { baris: null, values: SLIP });

test("a name with a typing error is shown before the run, and one click adds the right one", async () => {
  const told: unknown[] = [];
  let looks = 0;
  await renderPane({
    periksa: async () =>
      ok(foundOf(looks++ === 0 ? { ...sampleAssessment, findings: [slip] } : sampleAssessment)),
    beriNamaBenar: async (_workbook, salah) => {
      told.push(salah);
      return ok(foundOf(sampleAssessment));
    },
  });
  const trouble = within(await screen.findByRole("region", { name: new RegExp(words.found.trouble) }));
  await click(trouble.getByText(/Capain_T38 tidak dikenal/));
  await click(trouble.getByRole("button", { name: words.nameRight(SLIP.usul) }));
  expect(told).toEqual([SLIP]);
  expect(screen.getAllByText(words.message.named(SLIP.usul, SLIP.nama)).length).toBeGreaterThan(0);
  expect(screen.queryByRole("region", { name: new RegExp(words.found.trouble) })).toBeNull();
});

const copyAfterRun = async (shell = fakeShell()) => {
  const pane = await renderPane({}, shell);
  await click(screen.getByRole("button", { name: "Hitung Capaian" }));
  await click(await screen.findByRole("button", { name: words.makeCopy }));
  return pane;
};

test("the leadership's copy opens as a new workbook, and the pane says to save it", async () => {
  const { shell } = await copyAfterRun();
  expect(shell.asked).toEqual(["new workbook"]);
  expect(screen.getAllByText(words.message.copyMade).length).toBeGreaterThan(0);
});

test("where Excel opens no second workbook, the pane says how to copy the sheets by hand", async () => {
  const shell = fakeShell();
  shell.opensNothing = true;
  await copyAfterRun(shell);
  expect(screen.getAllByText(words.message.copyNotOpened).length).toBeGreaterThan(0);
});

test("before a run there is nothing to copy", async () => {
  await renderPane();
  expect(screen.queryByRole("button", { name: words.makeCopy })).toBeNull();
});

test("on request each table says which of its columns were read", async () => {
  await renderPane();
  expect(screen.queryByText(/^Terbaca: /)).toBeNull();
  await click(screen.getByRole("checkbox", { name: words.found.columns }));
  expect(screen.getAllByText(/^Terbaca: .*Target/).length).toBeGreaterThan(0);
  expect(screen.getByText("Belum bernama: RealisasiAnggaran_T310.")).toBeTruthy();
});
