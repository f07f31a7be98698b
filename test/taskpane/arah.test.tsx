/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import type { ArahJawaban } from "../../src/domain/polaritas";
import { DIRECTION_WORDS } from "../../src/text/pane/kenali-words";
import { inBahasa } from "../../src/text/words";
import { renderPane } from "./render-pane";
import { foundOf, sampleAssessment, sampleFinding, sampleOutcome } from "./sample";

const words = inBahasa(DIRECTION_WORDS, "id");
const KEMATIAN = "Angka Kematian Ibu";
const STUNTING = "Prevalensi Stunting";

const asks = (indikator: string) =>
  sampleFinding("arah-belum-pasti", "Sasaran", {
    values: { indikator, target: "100", realisasi: "80", cocok: "" },
  });
const open = {
  ...sampleAssessment,
  findings: [asks(KEMATIAN), asks(STUNTING), ...sampleAssessment.findings],
};
const answer = (indikator: string, how: string) =>
  act(async () => {
    const question = screen.getByRole("radiogroup", { name: new RegExp(indikator) });
    fireEvent.click(within(question).getByRole("radio", { name: how }));
  });

/** A run that settles what it was told. */
function askingWork() {
  const told: (readonly ArahJawaban[])[] = [];
  return {
    told,
    work: {
      periksa: async () => ok(foundOf(open)),
      hitungCapaian: async (_workbook: unknown, { arah }: { arah?: readonly ArahJawaban[] }) => {
        told.push(arah ?? []);
        return ok(sampleOutcome);
      },
    },
  };
}

test("before the first run the direction of every doubtful indicator is asked in one list", async () => {
  await renderPane(askingWork().work);
  const list = within(await screen.findByRole("region", { name: words.title }));
  expect(list.getAllByRole("radiogroup")).toHaveLength(2);
  expect(list.getByRole("button", { name: words.first }).getAttribute("aria-disabled")).toBe("true");
});

test("the one primary button takes the answers with it, and asks no more", async () => {
  const { told, work } = askingWork();
  const { store } = await renderPane(work);
  await screen.findByRole("region", { name: words.title });
  await answer(KEMATIAN, words.yes);
  await answer(STUNTING, words.no);
  expect(screen.getByText(words.answered(2, 2))).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Hitung Capaian" })));
  expect(told).toEqual([
    [
      { indikator: KEMATIAN, polaritas: "negatif" },
      { indikator: STUNTING, polaritas: "positif" },
    ],
  ]);
  expect(store.get().arah.size).toBe(0);
  expect(screen.queryByRole("region", { name: words.title })).toBeNull();
});

test("some may be answered and the rest left open", async () => {
  const { told, work } = askingWork();
  await renderPane(work);
  await screen.findByRole("region", { name: words.title });
  await answer(STUNTING, words.yes);
  await act(async () => void fireEvent.click(screen.getByRole("button", { name: words.first })));
  expect(told).toEqual([[{ indikator: STUNTING, polaritas: "negatif" }]]);
});

test("a click on a question shows its cell", async () => {
  const { shell } = await renderPane(askingWork().work);
  await act(async () => void fireEvent.click(await screen.findByTitle(words.open(KEMATIAN))));
  expect(shell.asked).toEqual(["cell Sasaran 5 6"]);
});
