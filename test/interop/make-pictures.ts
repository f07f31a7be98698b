// Draws the pictures of the README from a real result, and has the browser's taken by their test: node build/run-ts.cjs test/interop/make-pictures.ts
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NAMES, PICTURES as TAKEN } from "../e2e/take-pictures";
import { convert } from "./libreoffice";

const root = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "lkjip-"));
const output = join(folder, "contoh-lkjip-2024-capaian.xlsx");

/** Page of the result, and the part of it that is shown, in pixels at 110 dpi. */
const PICTURES = [
  { name: "hasil-tabel", page: 2, crop: [30, 50, 1380, 690] },
  { name: "hasil-capaian", page: 9, crop: [30, 40, 1300, 700] },
] as const;

try {
  execFileSync(
    process.execPath,
    [
      join(root, "src", "cli", "launch.cjs"),
      join(root, "assets", "contoh-lkjip-2024.xlsx"),
      "--keluaran",
      output,
    ],
    {
      env: { ...process.env, LKJIP_TANGGAL: "2025-01-18" },
      stdio: "ignore",
    },
  );
} catch (ended) {
  // Status 1: the report's own figures hold errors, and that is what the pictures show.
  if ((ended as { status: number }).status !== 1) throw ended;
}
const [pdf = ""] = convert([output], "pdf");
for (const { name, page, crop } of PICTURES) {
  const [x, y, width, height] = crop.map(String) as [string, string, string, string];
  const area = ["-x", x, "-y", y, "-W", width, "-H", height];
  execFileSync("pdftoppm", [
    "-r",
    "110",
    "-png",
    "-singlefile",
    "-f",
    String(page),
    "-l",
    String(page),
    ...area,
    pdf,
    join(root, "assets", name),
  ]);
}
rmSync(folder, { recursive: true, force: true });

const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const TAKING = [
  ["test/e2e/workbench", "-t", "by keyboard alone"],
  ["test/e2e/kenali", "-t", "with the mouse"],
];
for (const test of TAKING) {
  const args = [jest, "--config", "test/e2e/jest.config.cjs", ...test];
  execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });
}
for (const name of NAMES) copyFileSync(join(TAKEN, `${name}.png`), join(root, "assets", `${name}.png`));
