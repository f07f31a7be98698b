/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { err, ok } from "../../src/domain/result";
import type { DefineName } from "../../src/domain/edit-plan";
import type { KenaliWork } from "../../src/taskpane/kenali/kenali-work";
import { inBahasa } from "../../src/text/words";
import { DIRECTION_WORDS, KENALI_WORDS, NAMED_WORDS } from "../../src/text/pane/kenali-words";
import { NONE_WORDS } from "../../src/text/pane/pane-words";
import { RECOGNISED_WORDS } from "../../src/text/pane/recognised-words";
import { fakeShell } from "./fakes";
import { renderPane } from "./render-pane";
import { emptyAssessment, foundOf, sampleAssessment, sampleOutcome } from "./sample";
import { PENGENALAN, USULAN } from "./sample-kenali";

const words = inBahasa(KENALI_WORDS, "id");
const named = inBahasa(NAMED_WORDS, "id");
const direction = inBahasa(DIRECTION_WORDS, "id");
const { name: NAME } = inBahasa(RECOGNISED_WORDS, "id");
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const card = (name: string) => within(screen.getByRole("group", { name }));

const MADE: DefineName = {
  kind: "define-name",
  name: "Target_T38",
  scope: null,
  refersTo: "'Sasaran'!$D$5:$D$8",
  hidden: false,
};

type Wanted = Parameters<KenaliWork["beriNama"]>[1];

/** A workbook without names until they are made, and what was asked of the use cases. */
async function renderNameless(more: Partial<KenaliWork> = {}) {
  const asked: { wanted: Wanted[]; arah: unknown[] } = { wanted: [], arah: [] };
  let isNamed = false;
  const pane = await renderPane(
    {
      periksa: async () => ok(foundOf(isNamed ? sampleAssessment : emptyAssessment)),
      hitungCapaian: async (_workbook, { arah }) => {
        asked.arah.push(arah);
        return ok(sampleOutcome);
      },
    },
    fakeShell(),
    {
      kenaliDanTanya: async () => ok(PENGENALAN),
      beriNama: async (_workbook, wanted) => {
        isNamed = true;
        asked.wanted.push(wanted);
        return ok([MADE]);
      },
      batalkanNama: async (_workbook, made) => {
        isNamed = false;
        return ok(made.length);
      },
      ...more,
    },
  );
  await screen.findByRole("region", { name: words.title });
  return { ...pane, asked };
}

const namesOf = (wanted: Wanted | undefined) =>
  wanted?.tabel.map(({ blok, kolom }) => [blok, ...kolom.map(({ peran }) => peran)]);

test("a workbook without names opens on what was found, and one click names what is sure and computes", async () => {
  const { asked } = await renderNameless();
  expect(screen.getAllByText(inBahasa(RECOGNISED_WORDS, "id").found(1, 2)).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Hitung Capaian" })).toBeNull();
  await click(button(NAME));
  expect(namesOf(asked.wanted[0])).toEqual([["T38", "Indikator", "Target", "Realisasi"]]);
  expect(asked.wanted[0]?.sel).toEqual(USULAN.sel);
  expect(await screen.findByRole("region", { name: /^Hasil/ })).toBeTruthy();
});

test("a card and a column show their range in the sheet", async () => {
  const { shell } = await renderNameless();
  const sure = card("Tabel 3.8 Capaian Kinerja Sasaran Strategis");
  await click(sure.getByTitle(words.open("T38", "Sasaran")));
  await click(sure.getByRole("button", { name: words.columnsOf("T38") }));
  await click(sure.getByTitle(words.open("Target", "Sasaran!D5:D8")));
  expect(shell.asked).toEqual(["range Sasaran B5:E8", "range Sasaran D5:D8"]);
});

test("a column that is not sure is asked about, and its answer takes the table in", async () => {
  const { asked } = await renderNameless();
  const iku = card("IKU");
  expect(iku.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
  await click(iku.getByRole("button", { name: "Capaian: Realisasi" }));
  expect(iku.getByRole<HTMLInputElement>("checkbox").checked).toBe(true);
  await click(button(NAME));
  expect(namesOf(asked.wanted[0])).toEqual([
    ["T38", "Indikator", "Target", "Realisasi"],
    ["IKU", "Indikator", "Target", "Realisasi"],
  ]);
});

test("a table that is asked about as a whole is taken by one answer, with its money in the unit that was chosen", async () => {
  const { asked } = await renderNameless();
  await click(card("Kas").getByRole("button", { name: /^Ya/ }));
  const unit = screen.getByRole("combobox", { name: /72\.727,98/ });
  await act(async () => void fireEvent.change(unit, { target: { value: "ribu" } }));
  await click(button(NAME));
  expect(namesOf(asked.wanted[0])?.[1]).toEqual(["Kas", "Uraian", "Anggaran", "RealisasiAnggaran"]);
  expect([...(asked.wanted[0]?.uang ?? [])]).toEqual([["Kas", "ribu"]]);
});

test("what a column holds can be chosen; two columns that hold the same keep their table from being named", async () => {
  const { asked } = await renderNameless();
  const sure = card("Tabel 3.8 Capaian Kinerja Sasaran Strategis");
  await click(sure.getByRole("button", { name: words.columnsOf("T38") }));
  const choose = (value: string) =>
    act(
      async () =>
        void fireEvent.change(sure.getByRole("combobox", { name: words.contents("Target") }), {
          target: { value },
        }),
    );
  await choose("Realisasi");
  expect(sure.getByRole("alert").textContent).toBe(words.kembar("Realisasi"));
  await click(button(NAME));
  expect(asked.wanted).toEqual([]);
  await choose("TargetLalu");
  expect(sure.getByRole("alert").textContent).toBe(words.kurang);
  await choose("Target");
  await click(button(NAME));
  expect(namesOf(asked.wanted[0])).toEqual([["T38", "Indikator", "Target", "Realisasi"]]);
});

test("a card that is left out gets no name, and its questions go with it", async () => {
  await renderNameless();
  expect(screen.getByRole("region", { name: direction.title })).toBeTruthy();
  await click(screen.getByRole("checkbox", { name: words.use("T38") }));
  expect(screen.queryByRole("region", { name: direction.title })).toBeNull();
  expect(button(NAME).getAttribute("aria-disabled")).toBe("true");
});

test("whether an indicator should fall is asked on the same screen, and counts in the same run", async () => {
  const { asked } = await renderNameless();
  const group = screen.getByRole("radiogroup", { name: /^Angka Kematian Ibu/ });
  await click(within(group).getByRole("radio", { name: direction.yes }));
  await click(button(NAME));
  expect(asked.arah).toEqual([[{ indikator: "Angka Kematian Ibu", polaritas: "negatif" }]]);
});

test("a workbook that has changed meanwhile is not named, and is looked at anew", async () => {
  let looks = 0;
  await renderNameless({
    kenaliDanTanya: async () => (looks++, ok(PENGENALAN)),
    beriNama: async () => err({ kind: "changed-meanwhile", where: "Sasaran" }),
  });
  await click(button(NAME));
  expect(screen.getAllByRole("alert").length).toBeGreaterThan(0);
  await click(button("Coba Lagi"));
  expect(looks).toBe(2);
  expect(button(NAME)).toBeTruthy();
});

test("names that were made are listed, and Batalkan nama leads back to the first screen", async () => {
  await renderNameless();
  await click(button(NAME));
  await click(await screen.findByRole("button", { name: new RegExp(named.title) }));
  expect(screen.getByText("Target_T38")).toBeTruthy();
  await click(button(named.undo));
  expect(screen.getAllByText(inBahasa(RECOGNISED_WORDS, "id").undone(1)).length).toBeGreaterThan(0);
  expect(await screen.findByRole("button", { name: NAME })).toBeTruthy();
});

test("Batalkan nama asks first where a formula uses a name", async () => {
  let taken = 0;
  await renderNameless({
    namaTerpakai: async () => ok([{ sheet: "Rekap", row: 4, column: 3 }]),
    batalkanNama: async () => (taken++, ok(1)),
  });
  await click(button(NAME));
  await click(await screen.findByRole("button", { name: new RegExp(named.title) }));
  await click(button(named.undo));
  // Fluent moves the focus into the question where it sees a laid-out page.
  const confirm = await screen.findByRole("button", { name: named.confirm, hidden: true });
  await act(async () => confirm.focus());
  const dialog = within(await screen.findByRole("alertdialog"));
  expect(dialog.getByText(named.used(1, "Rekap!C4"))).toBeTruthy();
  expect(taken).toBe(0);
  await click(confirm);
  expect(taken).toBe(1);
});

test("beside tables with names, one line tells how many others there are and leads to them", async () => {
  await renderPane({}, fakeShell(), { kenaliDanTanya: async () => ok(PENGENALAN) });
  expect(await screen.findByText(words.others(3))).toBeTruthy();
  expect(button("Hitung Capaian")).toBeTruthy();
  await click(button(new RegExp(`^${words.show}`)));
  expect(await screen.findByRole("region", { name: words.title })).toBeTruthy();
  await click(button(words.hide));
  expect(button("Hitung Capaian")).toBeTruthy();
});

test("where nothing is recognised, the way by hand stands open", async () => {
  await renderPane({ periksa: async () => ok(foundOf(emptyAssessment)) });
  expect(await screen.findByText(words.none)).toBeTruthy();
  expect(screen.getByRole("heading", { name: inBahasa(NONE_WORDS, "id").title })).toBeTruthy();
});
