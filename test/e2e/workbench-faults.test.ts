import type { HostError } from "../../src/domain/host-error";
import { describeHostError } from "../../src/text/host-errors";
import type { Book } from "../../src/workbench/host/book/book";
import { workbenchSession } from "./workbench-session";

declare const workbench: { readonly host: { readonly book: Book } };

const { page, pane, open, run, chooseFault } = workbenchSession();

/** What each fault of the local host must make the pane say. */
const FAULTS: readonly (readonly [fault: string, error: HostError])[] = [
  ["cell-edit", { kind: "cell-being-edited" }],
  ["cell-edit-middle", { kind: "cell-being-edited" }],
  ["protected-sheet", { kind: "sheet-protected", sheets: ["Sasaran"] }],
  ["protected-structure", { kind: "structure-protected" }],
  ["read-only", { kind: "read-only" }],
  ["other-workbook", { kind: "other-workbook" }],
  ["refuse-read", { kind: "unknown", code: "GeneralException" }],
  ["refuse-write", { kind: "unknown", code: "GeneralException" }],
  ["lost-connection", { kind: "outcome-unknown" }],
  ["payload-limit", { kind: "payload-too-large" }],
  ["api-set", { kind: "api-too-old", needed: "ExcelApi 1.13" }],
  ["co-author-name", { kind: "changed-meanwhile", where: "" }],
  // Last: the sheet stays away.
  ["co-author-sheet", { kind: "changed-meanwhile", where: "" }],
];

test("each fault of the local host gives its sentence", async () => {
  await open();
  await page().evaluate(() => {
    const { book } = workbench.host;
    const sheet = book.sheets().find((each) => each.props().title === "Sasaran");
    if (sheet) book.activate(sheet);
  });
  const said: Record<string, string> = {};
  for (const [fault] of FAULTS) {
    await chooseFault(fault);
    await pane()
      .getByRole("button", { name: /^Hitung (Capaian|Ulang)$/ })
      .first()
      .click();
    const alert = pane().getByRole("alert");
    await alert.waitFor();
    said[fault] = (await alert.textContent()) ?? "";
    await chooseFault("");
    await alert.getByRole("button", { name: "Tutup" }).click();
  }
  const expected = FAULTS.map(([fault, error]) => [fault, describeHostError(error, "id").judul]);
  expect(
    Object.entries(said).map(([fault, words], i) => [fault, words.slice(0, expected[i]?.[1]?.length)]),
  ).toEqual(expected);
}, 400_000);

test("where Excel does not answer, the pane does not wait for ever", async () => {
  await page().clock.install();
  expect(await saidAfter("no-answer")).toContain(describeHostError({ kind: "no-answer" }, "id").pesan);
  expect(await saidAfter("no-answer-write")).toContain(
    describeHostError({ kind: "outcome-unknown" }, "id").pesan,
  );
}, 400_000);

/** What the pane says at last, minutes of waiting passed over. */
async function saidAfter(fault: string): Promise<string | null> {
  await open();
  const alert = pane().getByRole("alert");
  await chooseFault(fault);
  await run().click();
  for (let minutes = 0; minutes < 12 && !(await alert.isVisible()); minutes++) {
    await page().waitForTimeout(500);
    await page().clock.fastForward(60_000);
  }
  return alert.textContent();
}
