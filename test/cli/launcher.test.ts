import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPORT } from "./command";

const root = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "lkjip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const launch = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [join(root, "src", "cli", "launch.mjs"), ...argv], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

test("the command runs from its bundle, made first where it is missing or old", () => {
  expect(launch(["--siapkan"])).toMatchObject({ status: 0, stdout: "" });
  expect(launch(["--bantuan"])).toMatchObject({ status: 0, stderr: "" });
});

test("a whole run from outside: status, clean standard output, output in the folder of the caller", () => {
  const { status, stdout, stderr } = launch([REPORT, "--keluaran", "hasil.xlsx", "--json", "-"]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("hasil.xlsx") });
  expect(JSON.parse(stdout)).toMatchObject({ versi: 1, tahun: 2024 });
  expect(readFileSync(join(folder, "hasil.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("LKJIP_TANGGAL dates the sheets, so that a run can be made again to the byte", () => {
  for (const name of ["a.xlsx", "b.xlsx"])
    launch([REPORT, "--keluaran", name], { LKJIP_TANGGAL: "2025-01-18" });
  expect(Buffer.compare(readFileSync(join(folder, "a.xlsx")), readFileSync(join(folder, "b.xlsx")))).toBe(0);
  expect(launch([REPORT], { LKJIP_TANGGAL: "kemarin" })).toMatchObject({ status: 2, stdout: "" });
});
