/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { takenBack, type Perbaikan } from "../../src/app/perbaiki-sel";
import { findingKey } from "../../src/domain/diperiksa";
import type { HostError } from "../../src/domain/host-error";
import { err, ok } from "../../src/domain/result";
import { describeHostError } from "../../src/text/host-errors";
import { PAGES } from "../../src/checks/printed-capaian/page";
import { FOUND_WORDS, NONE_WORDS, PANE_WORDS } from "../../src/text/pane/pane-words";
import { CATATAN_WORDS, RESULT_WORDS } from "../../src/text/pane/result-words";
import { CLEAN_WORDS, MESSAGE_WORDS, OUTSIDE_WORDS, RUN_WORDS } from "../../src/text/pane/run-words";
import { inBahasa } from "../../src/text/words";
import type { Work } from "../../src/taskpane/work";
import { fakeShell } from "./fakes";
import { renderPane } from "./render-pane";
import {
  CAPAIAN_BEDA,
  emptyAssessment,
  foundOf,
  sampleAssessment,
  sampleFinding,
  sampleOutcome,
} from "./sample";

const id = {
  ...inBahasa(PANE_WORDS, "id"),
  found: inBahasa(FOUND_WORDS, "id"),
  none: inBahasa(NONE_WORDS, "id"),
  run: inBahasa(RUN_WORDS, "id"),
  message: inBahasa(MESSAGE_WORDS, "id"),
  result: inBahasa(RESULT_WORDS, "id"),
  catatan: inBahasa(CATATAN_WORDS, "id"),
  clean: inBahasa(CLEAN_WORDS, "id"),
  outside: inBahasa(OUTSIDE_WORDS, "id"),
};
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const runIt = () => click(button("Hitung Capaian"));

/** Opens the question before Bersihkan Hasil. Fluent moves the focus into it, and back, where it sees a laid-out page. */
async function askToClean() {
  const clean = await screen.findByRole("button", { name: id.clean.button });
  clean.focus();
  await click(clean);
  const confirm = await screen.findByRole("button", { name: id.clean.confirm, hidden: true });
  await act(async () => confirm.focus());
  return within(await screen.findByRole("alertdialog"));
}

/** An answer that comes when the test says so. */
function later<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle: (value: T) => act(async () => settle(value)) };
}

test("before anything is known the pane says that it is looking, and that nothing is changed", async () => {
  const look = later<Awaited<ReturnType<Work["periksa"]>>>();
  await renderPane({ periksa: () => look.promise });
  expect(screen.getByText(id.lookingBody)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Hitung Capaian" })).toBeNull();
  await look.settle(ok(foundOf(sampleAssessment)));
  expect(button("Hitung Capaian")).toBeTruthy();
});

test("the first state tells in words which tables were found and what will happen", async () => {
  await renderPane();
  expect(
    screen.getByText(/^7 tabel ditemukan, dengan 10 baris indikator\. Hitung Capaian menilai/),
  ).toBeTruthy();
  const list = within(screen.getByRole("region", { name: /Tabel yang ditemukan/ }));
  expect(list.getAllByRole("listitem")).toHaveLength(7);
  expect(list.getByText("Renstra · rencana, hanya target · 4 baris")).toBeTruthy();
});

test("a click on a table takes the user to it", async () => {
  const { shell } = await renderPane();
  await click(screen.getByTitle(id.found.open("T38")));
  expect(shell.asked).toEqual(["cell Sasaran 5 2"]);
});

test("a workbook without names is told so plainly, with the way to make them", async () => {
  await renderPane({ periksa: async () => ok(foundOf(emptyAssessment)) });
  expect(screen.getByRole("heading", { name: id.none.title })).toBeTruthy();
  expect(screen.getByText(/ketik Target_T1/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Hitung Capaian" })).toBeNull();
});

test("after names were made, the tables are looked for again", async () => {
  let looks = 0;
  await renderPane({ periksa: async () => ok(foundOf(looks++ === 0 ? emptyAssessment : sampleAssessment)) });
  await click(button(id.none.again));
  expect(button("Hitung Capaian")).toBeTruthy();
});

test("names that cannot be used are shown before the run", async () => {
  const broken = {
    ...emptyAssessment,
    findings: [
      sampleFinding("nama-rusak", null, {
        blok: null,
        values: { nama: "Target_T1", rujukan: "#REF!", sebab: "ref" },
      }),
    ],
  };
  await renderPane({ periksa: async () => ok(foundOf(broken)) });
  expect(await screen.findByRole("region", { name: new RegExp(id.found.trouble) })).toBeTruthy();
});

test("while it runs the stage is told, and Hentikan stops before anything is written", async () => {
  const reading = later<void>();
  await renderPane({
    hitungCapaian: async (_workbook, { onStage }) => {
      await onStage?.("baca");
      await reading.promise;
      return (await onStage?.("hitung")) === false ? err({ kind: "stopped" }) : ok(sampleOutcome);
    },
  });
  await runIt();
  expect(screen.getAllByText(id.run.baca).length).toBeGreaterThan(0);
  await click(button(id.run.stop));
  expect(screen.getAllByText(id.run.henti).length).toBeGreaterThan(0);
  await reading.settle();
  expect(button("Hitung Capaian")).toBeTruthy();
  expect(screen.queryByRole("region", { name: /^Hasil/ })).toBeNull();
});

test("the boxes decide about colour and filling", async () => {
  const asked: unknown[] = [];
  await renderPane({
    hitungCapaian: async (_workbook, { paint, fill, bahasa, today }) => {
      asked.push({ paint, fill, bahasa, today });
      return ok(sampleOutcome);
    },
  });
  await click(screen.getByRole("checkbox", { name: /Warnai sel/ }));
  await click(screen.getByRole("checkbox", { name: /Isi kolom kosong/ }));
  await runIt();
  expect(asked).toEqual([
    { paint: false, fill: true, bahasa: "id", today: { year: 2025, month: 1, day: 18 } },
  ]);
});

test("the result counts the indicators of each kriteria in words and numbers, each a way to its cells", async () => {
  const { shell } = await renderPane();
  await runIt();
  expect((await screen.findAllByText(id.message.ran(24, 2))).length).toBeGreaterThan(0);
  const bar = within(screen.getByRole("list", { name: id.result.barLabel }));
  const lines = bar.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines).toEqual([
    "Sangat Baik17",
    "Tinggi3",
    "Sedang2",
    "Rendah0",
    "Sangat Rendah2",
    "Belum dapat dinilai1",
  ]);
  const tinggi = bar.getByTitle(id.result.next("Tinggi"));
  for (let clicks = 0; clicks < 4; clicks++) await click(tinggi);
  expect(shell.asked).toEqual([22, 23, 24, 22].map((row) => `cell Program ${row} 6`));
});

test("each sasaran stands with capaian, kriteria and serapan, with a decimal comma", async () => {
  await renderPane();
  await runIt();
  const part = within(await screen.findByRole("region", { name: /^Sasaran/ }));
  expect(part.getByText("Meningkatnya kualitas demokrasi")).toBeTruthy();
  expect(part.getByText("93,75%")).toBeTruthy();
  expect(part.getByText("99,74%")).toBeTruthy();
  expect(part.getAllByText("Sangat Baik")).toHaveLength(3);
});

test("Catatan stand by severity and kind: kesalahan open, the rest folded, each a way to its cell", async () => {
  const { shell } = await renderPane();
  await runIt();
  const part = within(await screen.findByRole("region", { name: id.catatan.title }));
  expect(part.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "2 kesalahan",
    "1 peringatan",
    "1 informasi",
  ]);
  const kinds = part
    .getAllByRole("heading", { level: 4 })
    .map((heading) => within(heading).getByRole("button"));
  expect(kinds.map((kind) => kind.getAttribute("aria-expanded"))).toEqual(["true", "true", "false", "false"]);
  await click(part.getByRole("button", { name: /Tabel 3\.8.*Sasaran!F5/ }));
  expect(shell.asked).toEqual(["cell Sasaran 5 6"]);
});

test("a count leads to its Catatan, and the focus with it", async () => {
  await renderPane();
  await runIt();
  await click(await screen.findByRole("button", { name: "1 peringatan" }));
  expect(document.activeElement?.textContent).toBe("1 peringatan");
  expect(document.activeElement?.tagName).toBe("H3");
});

test("a Catatan names its table and its indicator before its figures", async () => {
  await renderPane();
  await runIt();
  const first = await screen.findByRole("button", { name: /Sasaran!F5/ });
  expect(first.textContent).toMatch(/^Tabel 3\.8 · Partisipasi Masyarakat dalam PEMILUT/);
});

test("Catatan can be narrowed to a table", async () => {
  await renderPane();
  await runIt();
  const kinds = () => screen.getAllByRole("heading", { level: 4 }).length;
  const table = await screen.findByLabelText(id.catatan.filterTable);
  expect(kinds()).toBe(4);
  fireEvent.change(table, { target: { value: "0" } });
  expect(kinds()).toBe(1);
  fireEvent.change(table, { target: { value: "-1" } });
  expect(kinds()).toBe(4);
});

test("thousands of Catatan are shown a page at a time", async () => {
  const findings = Array.from({ length: 3000 }, () => sampleFinding("capaian-beda", "Sasaran", CAPAIAN_BEDA));
  const outcome = { ...sampleOutcome, assessment: { ...sampleAssessment, findings } };
  await renderPane({ hitungCapaian: async () => ok(outcome) });
  await runIt();
  await screen.findByRole("region", { name: id.catatan.title });
  expect(screen.getAllByRole("button", { name: /Sasaran!F5/ })).toHaveLength(5);
  await click(button("Tampilkan 25 lagi (tersisa 2.995)"));
  expect(screen.getAllByRole("button", { name: /Sasaran!F5/ })).toHaveLength(30);
});

/** Opens the first Catatan, whose actions then stand behind it. */
async function openFirst() {
  const part = within(await screen.findByRole("region", { name: id.catatan.title }));
  await click(part.getByRole("button", { name: /Sasaran!F5/ }));
  return part;
}

test("a Catatan is marked as checked with a reason, counted apart, and can be opened again", async () => {
  await renderPane();
  await runIt();
  const part = await openFirst();
  await click(part.getByRole("button", { name: id.catatan.mark }));
  const reason = part.getByLabelText(new RegExp(`^${id.catatan.reason}`));
  expect(document.activeElement).toBe(reason);
  fireEvent.change(reason, { target: { value: "Pembulatan menurut pedoman instansi" } });
  await click(part.getByRole("button", { name: id.catatan.save }));
  expect(screen.getByText(id.message.marked)).toBeTruthy();
  expect(part.getByRole("heading", { name: "1 kesalahan" })).toBeTruthy();
  // What was done passes the focus on, to the Catatan that has come up in its place.
  expect(document.activeElement?.textContent).toMatch(/^Tabel 3\.11/);
  await click(part.getByRole("button", { name: id.catatan.checked(1) }));
  expect(part.getByText(id.catatan.checkedBecause("Pembulatan menurut pedoman instansi"))).toBeTruthy();
  await click(part.getByRole("button", { name: /Sasaran!F5/ }));
  await click(part.getByRole("button", { name: id.catatan.unmark }));
  expect(part.getByRole("heading", { name: "2 kesalahan" })).toBeTruthy();
});

test("a mark without a reason is not saved, and Escape calls it off and gives the focus back", async () => {
  await renderPane();
  await runIt();
  const part = await openFirst();
  await click(part.getByRole("button", { name: id.catatan.mark }));
  expect(part.getByRole("button", { name: id.catatan.save }).getAttribute("aria-disabled")).toBe("true");
  const reason = () => part.queryByLabelText(new RegExp(`^${id.catatan.reason}`));
  fireEvent.keyDown(reason() as HTMLElement, { key: "Escape" });
  expect(reason()).toBeNull();
  expect(document.activeElement).toBe(part.getByRole("button", { name: id.catatan.mark }));
});

test("a Catatan whose figures have changed since it was checked says so", async () => {
  const changed = sampleFinding("capaian-beda", "Sasaran", { ...CAPAIAN_BEDA, alasanLama: "Data menyusul" });
  const outcome = { ...sampleOutcome, assessment: { ...sampleAssessment, findings: [changed] } };
  await renderPane({ hitungCapaian: async () => ok(outcome) });
  await runIt();
  await openFirst();
  expect(
    await screen.findByText(/Pernah diperiksa \(“Data menyusul”\), tetapi angkanya berubah\./),
  ).toBeTruthy();
});

const MENDING: Perbaikan = {
  cell: { sheet: "Sasaran", row: 5, column: 6 },
  before: { value: "95%", numberFormat: null, shown: "95%" },
  after: { value: "93,75%", numberFormat: null, shown: "93,75%" },
};

test("a wrong figure is mended in its cell, with before and after, and can be taken back", async () => {
  const asked: Perbaikan[] = [];
  const key = sampleAssessment.findings.slice(0, 1).map(findingKey).join("");
  await renderPane({
    hitungCapaian: async () => ok({ ...sampleOutcome, perbaikan: new Map([[key, MENDING]]) }),
    perbaikiSel: async (_workbook, perbaikan) => {
      asked.push(perbaikan);
      return ok({ assessment: sampleAssessment, perbaikan: new Map() });
    },
  });
  await runIt();
  const part = await openFirst();
  await click(part.getByRole("button", { name: id.catatan.mend }));
  expect(part.getByRole("group", { name: id.catatan.mendQuestion("Sasaran!F5") }).textContent).toContain(
    "Sekarang95%Menjadi93,75%",
  );
  expect(document.activeElement?.textContent).toBe(id.catatan.confirmMend);
  await click(part.getByRole("button", { name: id.catatan.confirmMend }));
  expect(screen.getByText(id.message.mended("Sasaran!F5", "95%", "93,75%"))).toBeTruthy();
  await click(button(id.message.takeBack));
  expect(asked).toEqual([MENDING, takenBack(MENDING)]);
  expect(screen.queryByRole("button", { name: id.message.takeBack })).toBeNull();
});

test("the right figure can be copied", async () => {
  await renderPane();
  await runIt();
  const part = await openFirst();
  await click(part.getByRole("button", { name: id.catatan.copyFigure }));
  expect(screen.getByText(id.message.copied("93,75%"))).toBeTruthy();
});

test("each Catatan tells what it means, where that comes from, and what to do", async () => {
  await renderPane();
  await runIt();
  const part = await openFirst();
  const about = part.getByRole("button", { name: id.catatan.about });
  expect(about.getAttribute("aria-expanded")).toBe("false");
  await click(about);
  expect(await part.findByText(PAGES["capaian-beda"].id.arti)).toBeTruthy();
  expect(part.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    id.catatan.ground,
    id.catatan.example,
    id.catatan.advice,
  ]);
  await click(about);
  expect(part.queryByText(PAGES["capaian-beda"].id.arti)).toBeNull();
});

test("Bersihkan Hasil says that reasons go with LKjIP Catatan, and afterwards how many went", async () => {
  const reasons = [{ kunci: "capaian-beda | 'Sasaran'!F5 | 95%", alasan: "Sesuai LHR" }];
  const assessment = { ...sampleAssessment, laporan: { ...sampleAssessment.laporan, diperiksa: reasons } };
  await renderPane({
    hitungCapaian: async () => ok({ ...sampleOutcome, assessment }),
    bersihkanHasil: async () => ok({ removed: ["LKjIP Catatan"], keptSkala: null, alasan: 2 }),
  });
  await runIt();
  const question = await askToClean();
  expect(question.getByText(id.clean.reasons(1))).toBeTruthy();
  await click(question.getByRole("button", { name: id.clean.confirm }));
  expect((await screen.findAllByText(new RegExp(id.message.removedReasons(2)))).length).toBeGreaterThan(0);
});

test("what Excel has refused and the run did without is named under the result", async () => {
  await renderPane({ hitungCapaian: async () => ok({ ...sampleOutcome, leftOut: ["tampilan", "cetak"] }) });
  await runIt();
  expect(
    screen.getByText(
      "Semua angka, warna, dan lembar sudah ditulis. Excel menolak: garis kisi dan baris judul yang dibekukan; pengaturan cetak.",
    ),
  ).toBeTruthy();
});

test("the written sheets are buttons", async () => {
  const { shell } = await renderPane();
  await runIt();
  await click(await screen.findByRole("button", { name: id.result.openSheet("LKjIP Capaian") }));
  expect(shell.asked).toEqual(["sheet LKjIP Capaian"]);
});

test("when a source cell changes after a run, the pane says so, until a new one", async () => {
  const { shell } = await renderPane();
  await runIt();
  await act(async () => shell.changeSource());
  expect(screen.getByText(id.message.stale)).toBeTruthy();
  expect(screen.queryByText(id.message.ran(24, 2))).toBeNull();
  await click(button(id.run.rerun));
  expect(screen.queryByText(id.message.stale)).toBeNull();
  expect(screen.getByText(id.message.ran(24, 2))).toBeTruthy();
});

test("Bersihkan Hasil asks, says what stays, and can be called off", async () => {
  await renderPane();
  await runIt();
  const dialog = await askToClean();
  expect(dialog.getByText(id.clean.stays)).toBeTruthy();
  await click(dialog.getByRole("button", { name: id.cancel }));
  expect(await screen.findByRole("region", { name: /^Hasil/ })).toBeTruthy();
});

test("Bersihkan Hasil takes the result away and tells what was kept", async () => {
  const asked: unknown[] = [];
  await renderPane({
    bersihkanHasil: async (_workbook, options) => {
      asked.push(options);
      return ok({ removed: ["LKjIP Capaian"], keptSkala: "LKjIP Skala" });
    },
  });
  await runIt();
  await click((await askToClean()).getByRole("button", { name: id.clean.confirm }));
  expect(asked).toEqual([{ removeEditedSkala: false }]);
  expect(screen.getAllByText(/Lembar LKjIP Skala dipertahankan/).length).toBeGreaterThan(0);
  expect(screen.queryByRole("region", { name: /^Hasil/ })).toBeNull();
});

test("the pane speaks English where Excel does, and remembers the switch", async () => {
  const { shell } = await renderPane({}, fakeShell({ displayLanguage: "en-US" }));
  expect(screen.getByText(/^7 tables found/)).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  await click(button("Indonesia"));
  expect(screen.getByText(/^7 tabel ditemukan/)).toBeTruthy();
  expect(shell.remembered).toBe("id");
});

const REFUSALS: readonly HostError[] = [
  { kind: "cell-being-edited" },
  { kind: "sheet-protected", sheets: ["Sasaran"] },
  { kind: "structure-protected" },
  { kind: "read-only" },
  { kind: "api-too-old", needed: "ExcelApi 1.13" },
  { kind: "payload-too-large" },
  { kind: "other-workbook" },
  { kind: "no-answer" },
  { kind: "outcome-unknown" },
  { kind: "changed-meanwhile", where: "Target_T38" },
  { kind: "unknown", code: "GeneralException" },
];

test.each(REFUSALS)(
  "what Excel refuses is told with the one thing to do, and can be tried again: $kind",
  async (error) => {
    let runs = 0;
    await renderPane({ hitungCapaian: async () => (runs++ === 0 ? err(error) : ok(sampleOutcome)) });
    await runIt();
    const words = describeHostError(error, "id");
    const alert = screen.getByRole("alert");
    for (const part of [words.judul, words.pesan, words.saran]) expect(alert.textContent).toContain(part);
    await click(within(alert).getByRole("button", { name: id.message.retry }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(await screen.findByRole("region", { name: /^Hasil/ })).toBeTruthy();
  },
);

test("a refused jump is told", async () => {
  const { shell } = await renderPane();
  shell.refusal = { kind: "other-workbook" };
  await click(screen.getByTitle(id.found.open("T38")));
  expect(screen.getByRole("alert")).toBeTruthy();
});

test("a refused look can be tried again", async () => {
  let looks = 0;
  const refused: HostError = { kind: "cell-being-edited" };
  await renderPane({ periksa: async () => (looks++ === 0 ? err(refused) : ok(foundOf(sampleAssessment))) });
  expect(screen.getByRole("alert")).toBeTruthy();
  await click(button(id.message.retry));
  expect(button("Hitung Capaian")).toBeTruthy();
});

test("a bug is caught: the pane says that the workbook was not harmed and offers to load anew", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { reloads } = await renderPane({ hitungCapaian: () => Promise.reject(new Error("bug")) });
  await runIt();
  expect(screen.getByText(id.outside.broken)).toBeTruthy();
  await click(button(id.outside.reload));
  expect(reloads()).toBe(1);
  quiet.mockRestore();
});

test("the pane can be worked by keyboard: the focus goes to Hentikan and comes back", async () => {
  const gate = later<void>();
  await renderPane({
    hitungCapaian: async (_workbook, { onStage }) => {
      await onStage?.("baca");
      await gate.promise;
      return ok(sampleOutcome);
    },
  });
  button("Hitung Capaian").focus();
  await runIt();
  expect(document.activeElement).toBe(button(id.run.stop));
  await gate.settle();
  expect(document.activeElement).toBe(button(id.run.rerun));
});
