import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPORT } from "./command";

const root = join(__dirname, "..", "..");
const LAUNCHER = join(root, "src", "cli", "launch.cjs");
const folder = mkdtempSync(join(tmpdir(), "lkjip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const launch = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [LAUNCHER, ...argv], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

test("the command runs from its bundle, made first where it is missing or old", () => {
  expect(launch(["--siapkan"])).toMatchObject({ status: 0, stdout: "" });
  expect(launch(["--bantuan"])).toMatchObject({ status: 0, stdout: expect.stringContaining("--keluaran") });
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
  for (const wrong of ["kemarin", "2025-02-30"]) {
    expect(launch([REPORT], { LKJIP_TANGGAL: wrong })).toMatchObject({ status: 2, stdout: "" });
  }
});

test("a full disk behind standard output is said, and ends in status 2", () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, REPORT, "--periksa", "--json", "-"], {
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  expect(status).toBe(2);
  expect(stderr).toContain("ENOSPC");
});

test("compiled code that this Node cannot use is thrown away and made anew, and the run goes on all the same", () => {
  const dist = join(root, "dist", "cli");
  const cache = join(
    dist,
    readdirSync(dist).find((name) => name.endsWith(`${process.version}-${process.arch}.cache`)) ?? "",
  );
  writeFileSync(cache, "kode mesin lain");
  expect(launch(["--bantuan"])).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(cache).length).toBeGreaterThan(100_000);
});
