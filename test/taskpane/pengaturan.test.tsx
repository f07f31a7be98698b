/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import type { Perubahan } from "../../src/domain/perubahan";
import { PENGATURAN_WORDS, SKALA_FORM_WORDS } from "../../src/text/pane/settings-words";
import { SETTING_KEYS, SETTING_WORDS } from "../../src/text/settings";
import { inBahasa } from "../../src/text/words";
import type { Work } from "../../src/taskpane/work";
import { renderPane } from "./render-pane";
import { foundOf, sampleAssessment } from "./sample";

const words = inBahasa(PENGATURAN_WORDS, "id");
const skala = inBahasa(SKALA_FORM_WORDS, "id");
const labels = inBahasa(SETTING_WORDS, "id");

const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const change = (element: HTMLElement, value: string) =>
  act(async () => void fireEvent.change(element, { target: { value } }));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

/** The pane with its settings open, every group unfolded. */
async function openSettings(more: Partial<Work> = {}) {
  const pane = await renderPane(more);
  await click(await screen.findByRole("button", { name: words.title }));
  await screen.findByRole("button", { name: words.cetak });
  for (const group of [words.skala, words.penilaian, words.cetak]) await click(button(group));
  return pane;
}

const effect = () => screen.findByText(/belum disimpan\. (?!…)/, undefined, { timeout: 5_000 });

test("every setting stands there with a sentence and the regulation that it comes from", async () => {
  await openSettings();
  for (const key of SETTING_KEYS) {
    expect(field(labels[key].label)).toBeTruthy();
    expect(screen.getByText(labels[key].help)).toBeTruthy();
  }
  expect(screen.getAllByText(/^Dasar: /)).toHaveLength(SETTING_KEYS.length);
  expect(screen.getByText(/Dasar: Permendagri 54\/2010/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: words.save })).toBeNull();
});

test("before it is saved the pane says what a change would do to this workbook", async () => {
  await openSettings();
  await change(field(labels.LKJIP_Celah.label), "bulatkan");
  expect((await effect()).textContent).toBe("1 pengaturan belum disimpan. 1 indikator berganti kriteria.");
  await change(field(labels.LKJIP_Kota.label), "Palembang");
  expect((await effect()).textContent).toBe("2 pengaturan belum disimpan. 1 indikator berganti kriteria.");
});

test("what cannot be used is said at its field, and nothing can be saved meanwhile", async () => {
  await openSettings();
  await change(field(labels.LKJIP_Tahun.label), "tahun lalu");
  await screen.findByText(/1990 … 2100/, undefined, { timeout: 5_000 });
  expect(button(words.save).getAttribute("aria-disabled")).toBe("true");
  await change(field(labels.LKJIP_Tahun.label), "2024");
  await effect();
  expect(button(words.save).getAttribute("aria-disabled")).not.toBe("true");
});

test("each goes back to its default alone, and the focus stays at it", async () => {
  await openSettings();
  await change(field(labels.LKJIP_Kertas.label), "F4");
  await change(field(labels.LKJIP_Kota.label), "Palembang");
  await click(button(words.toDefaultOf(labels.LKJIP_Kertas.label)));
  expect(field(labels.LKJIP_Kertas.label).value).toBe("A4");
  expect(document.activeElement).toBe(field(labels.LKJIP_Kertas.label));
  expect(field(labels.LKJIP_Kota.label).value).toBe("Palembang");
});

test("saved settings are written once, and the pane says what to do next", async () => {
  const written: Perubahan[] = [];
  await openSettings({
    simpanPengaturan: async (_workbook, perubahan) => {
      written.push(perubahan);
      return ok(foundOf(sampleAssessment));
    },
  });
  await change(field(labels.LKJIP_TotalAnggaran.label), "20.000.000.000");
  await change(field(labels.LKJIP_NIP.label), "19700101 199503 1 001");
  await effect();
  await click(button(words.save));
  expect(written.map((each) => Object.fromEntries(each))).toEqual([
    { LKJIP_TotalAnggaran: [[20_000_000_000]], LKJIP_NIP: [["19700101 199503 1 001"]] },
  ]);
  expect(screen.getAllByText(/^2 pengaturan tersimpan di buku kerja\./).length).toBeGreaterThan(0);
});

test("a band can be added, named as in Permendagri, and coloured; a dark colour is warned of", async () => {
  await openSettings();
  const table = within(screen.getByRole("group", { name: words.skala }));
  expect(table.getAllByLabelText(/^Kriteria tingkat/)).toHaveLength(5);
  await click(button(skala.permendagri));
  expect(field(skala.word(1)).value).toBe("Sangat Tinggi");
  await change(field(skala.colour(1)), "#003300");
  expect(screen.getByText(/^Tulisan hitam di atas warna Sangat Tinggi sulit dibaca/)).toBeTruthy();
  await click(button(skala.add));
  expect(table.getAllByLabelText(/^Kriteria tingkat/)).toHaveLength(6);
  await click(button(skala.remove(5)));
  expect(table.getAllByLabelText(/^Kriteria tingkat/)).toHaveLength(5);
  expect(document.activeElement?.tagName).toBe("INPUT");
});
