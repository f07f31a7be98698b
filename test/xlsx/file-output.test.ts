import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { identityOf, prepareOutput, type OutputPlace } from "../../src/xlsx/file-output";
import { buildBook } from "../fixtures/package-builder";
import { PLAIN_BOOK } from "./made-up-books";
import { applied } from "./open-for-test";
import { samplePlan } from "./sample-plan";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lkjip-"));
  writeFileSync(join(folder, "masuk.xlsx"), buildBook(PLAIN_BOOK));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeOutput(place: OutputPlace, content: Uint8Array) {
  const prepared = prepareOutput(place, content);
  return prepared.ok ? prepared.value.put() : prepared;
}

const bytes = new TextEncoder().encode("isi baru");
const write = (output: string, overwrite = false) =>
  writeOutput(
    {
      inputs: new Set([identityOf(join(folder, "masuk.xlsx")) ?? ""]),
      output: join(folder, output),
      shown: output,
      overwrite,
    },
    bytes,
  );
const content = (name: string): string => readFileSync(join(folder, name), "utf8");

test("a new file holds the bytes, and nothing else is left in the folder", () => {
  expect(write("keluar.xlsx")).toEqual({ ok: true, value: undefined });
  expect(content("keluar.xlsx")).toBe("isi baru");
  expect(readdirSync(folder).sort()).toEqual(["keluar.xlsx", "masuk.xlsx"]);
});

test.each([
  ["the input itself", () => "masuk.xlsx"],
  ["the input by way of a folder", () => join("sub", "..", "masuk.xlsx")],
  [
    "a link to it",
    () => (symlinkSync(join(folder, "masuk.xlsx"), join(folder, "tautan.xlsx")), "tautan.xlsx"),
  ],
  [
    "a second name of it",
    () => (linkSync(join(folder, "masuk.xlsx"), join(folder, "kembar.xlsx")), "kembar.xlsx"),
  ],
  [
    "a link to a link to it",
    () => {
      symlinkSync(join(folder, "masuk.xlsx"), join(folder, "a.xlsx"));
      symlinkSync(join(folder, "a.xlsx"), join(folder, "b.xlsx"));
      return "b.xlsx";
    },
  ],
])("the input is never written to: %s", (_, make) => {
  mkdirSync(join(folder, "sub"));
  const before = content("masuk.xlsx");
  const name = make();
  expect(write(name, true)).toEqual({ ok: false, error: { kind: "output-is-input", path: name } });
  expect(content("masuk.xlsx")).toBe(before);
});

test("a file of somebody else's is replaced on request only", () => {
  writeFileSync(join(folder, "lain.xlsx"), "milik orang");
  expect(write("lain.xlsx")).toEqual({ ok: false, error: { kind: "output-exists", path: "lain.xlsx" } });
  expect(content("lain.xlsx")).toBe("milik orang");
  expect(write("lain.xlsx", true).ok).toBe(true);
  expect(content("lain.xlsx")).toBe("isi baru");
});

test("an earlier result of the product's is replaced", async () => {
  writeFileSync(join(folder, "hasil.xlsx"), await applied(buildBook(PLAIN_BOOK), samplePlan("Lembar 1")));
  expect(write("hasil.xlsx").ok).toBe(true);
  expect(content("hasil.xlsx")).toBe("isi baru");
});

test("another workbook with the same tables is no result of the product's", () => {
  writeFileSync(join(folder, "hasil.xlsx"), buildBook(PLAIN_BOOK));
  expect(write("hasil.xlsx")).toEqual({ ok: false, error: { kind: "output-exists", path: "hasil.xlsx" } });
});

test("a write-protected file, a folder and a missing folder are refused with their reason", () => {
  writeFileSync(join(folder, "kunci.xlsx"), "a");
  chmodSync(join(folder, "kunci.xlsx"), 0o444);
  mkdirSync(join(folder, "map.xlsx"));
  expect(write("kunci.xlsx", true)).toEqual({
    ok: false,
    error: { kind: "cannot-write", path: "kunci.xlsx", code: "EACCES" },
  });
  expect(write("map.xlsx", true)).toEqual({
    ok: false,
    error: { kind: "cannot-write", path: "map.xlsx", code: "EISDIR" },
  });
  expect(write("tak ada/keluar.xlsx")).toEqual({
    ok: false,
    error: { kind: "cannot-write", path: "tak ada/keluar.xlsx", code: "ENOENT" },
  });
  expect(readdirSync(folder).sort()).toEqual(["kunci.xlsx", "map.xlsx", "masuk.xlsx"]);
});

test("a full disk leaves the old file and no half of a new one", () => {
  jest.isolateModules(() => {
    const fs = jest.requireActual<typeof import("node:fs")>("node:fs");
    let calls = 0;
    jest.doMock("node:fs", () => ({
      ...fs,
      writeSync(file: number, data: Uint8Array, offset: number) {
        if (calls++ > 0) throw Object.assign(new Error("full"), { code: "ENOSPC" });
        return fs.writeSync(file, data, offset, 3);
      },
    }));
    const { prepareOutput: onFullDisk } =
      require("../../src/xlsx/file-output") as typeof import("../../src/xlsx/file-output");
    writeFileSync(join(folder, "lama.xlsx"), "isi lama");
    const result = onFullDisk(
      {
        inputs: new Set(),
        output: join(folder, "lama.xlsx"),
        shown: "lama.xlsx",
        overwrite: true,
      },
      bytes,
    );
    expect(result).toEqual({ ok: false, error: { kind: "cannot-write", path: "lama.xlsx", code: "ENOSPC" } });
  });
  jest.dontMock("node:fs");
  expect(content("lama.xlsx")).toBe("isi lama");
  expect(readdirSync(folder).sort()).toEqual(["lama.xlsx", "masuk.xlsx"]);
});

test("a file that another program holds open is left alone", () => {
  jest.isolateModules(() => {
    const fs = jest.requireActual<typeof import("node:fs")>("node:fs");
    jest.doMock("node:fs", () => ({
      ...fs,
      renameSync() {
        throw Object.assign(new Error("busy"), { code: "EBUSY" });
      },
    }));
    const { prepareOutput: whileOpen } =
      require("../../src/xlsx/file-output") as typeof import("../../src/xlsx/file-output");
    const prepared = whileOpen(
      {
        inputs: new Set(),
        output: join(folder, "buka.xlsx"),
        shown: "buka.xlsx",
        overwrite: false,
      },
      bytes,
    );
    const result = prepared.ok ? prepared.value.put() : prepared;
    expect(result).toEqual({ ok: false, error: { kind: "cannot-write", path: "buka.xlsx", code: "EBUSY" } });
  });
  jest.dontMock("node:fs");
  expect(readdirSync(folder)).toEqual(["masuk.xlsx"]);
});
